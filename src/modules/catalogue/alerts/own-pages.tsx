import { daysAfter } from '../../../platform/clock.ts'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Button,
  ButtonLink,
  DataList,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
  useView,
} from '../../../platform/ui/index.ts'
import { hrefOf, type Asked } from '../find/query.ts'
import type { nl } from '../texts.nl.ts'
import { describe } from './describe.ts'
import type { SavedSearch } from './queries.ts'
import { TELL_END_DAYS } from './rules.ts'
import { WhatIsAsked } from './save-pages.tsx'
import { SetRhythm } from './schema.ts'

type Text = typeof nl

interface OwnProps {
  t: Text
  token: string
  search: SavedSearch
  region: { displayName: string; slug: string } | undefined
  today: string
  form: FormState | null
}

/** Behind a mail link: confirm, see, change or stop one search. */
export function OwnSearchPage(props: OwnProps) {
  const { t, token, search, region } = props
  if (search.stoppedAt !== null || search.query === null) return <StoppedPage t={t} />
  const { asked } = search.query
  if (search.confirmedAt !== null) return <RunningPage {...props} asked={asked} />
  const words = t.alerts.own
  return (
    <Page title={words.confirmTitle}>
      <Heading level={1}>{words.confirmTitle}</Heading>
      <Lead>{words.confirmLead}</Lead>
      <WhatIsAsked t={t} asked={asked} region={region?.displayName} />
      <Form action={`/zoekvraag/${token}/bevestiging`}>
        <Button>{words.confirm}</Button>
      </Form>
      <Paragraph quiet>{words.notMe}</Paragraph>
    </Page>
  )
}

function RunningPage({ t, token, search, region, asked, today, form }: OwnProps & { asked: Asked }) {
  const f = useFormat()
  const { language } = useView()
  const words = t.alerts.own
  const ends = search.endsOn ?? today
  return (
    <Page title={words.title} hasErrors={form !== null}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.running}</Lead>
      {form && <FormErrors form={form} />}
      <DataList
        facts={[
          { label: t.alerts.asked, value: describe(language, asked, region?.displayName).join(', ') },
          { label: words.rhythm, value: t.alerts.fields.rhythm.options[search.rhythm] },
          { label: words.lastSent, value: search.lastSentOn ? f.date(search.lastSentOn) : words.notYet },
          { label: words.until, value: f.date(daysAfter(ends, -1)) },
        ]}
      />
      <ButtonLink href={hrefOf(region ? `/regio/${region.slug}/diensten` : '/diensten', asked)}>{words.look}</ButtonLink>
      <Section title={words.rhythm}>
        <Form action={`/zoekvraag/${token}/ritme`}>
          <Fields schema={SetRhythm} form={form ?? blankForm({ rhythm: search.rhythm })} texts={t.alerts.fields} />
          <Button appearance="secondary">{words.change}</Button>
        </Form>
      </Section>
      {ends <= daysAfter(today, TELL_END_DAYS) && (
        <Section title={words.extendTitle}>
          <Form action={`/zoekvraag/${token}/verlenging`}>
            <Button>{words.extend}</Button>
          </Form>
        </Section>
      )}
      <Paragraph>
        <Link href={`/zoekvraag/${token}/einde`}>{words.stop}</Link>
      </Paragraph>
    </Page>
  )
}

/** One button stops it; opening the page alone changes nothing. */
export function StopPage({ t, token }: { t: Text; token: string }) {
  const words = t.alerts.stop
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Form action={`/zoekvraag/${token}/einde`}>
        <SubmitRow>
          <Button>{words.submit}</Button>
          <ButtonLink href={`/zoekvraag/${token}`} appearance="secondary">
            {words.keep}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Page>
  )
}

export function StoppedPage({ t }: { t: Text }) {
  const words = t.alerts.stopped
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <ButtonLink href="/diensten" appearance="secondary">
        {words.again}
      </ButtonLink>
    </Page>
  )
}
