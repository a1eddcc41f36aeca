import type { ComponentChildren } from 'preact'
import {
  BackLink,
  Button,
  Card,
  CardGroup,
  DataList,
  Details,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkList,
  List,
  Page,
  Paragraph,
  PhoneLink,
  SearchBar,
  Section,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { End } from '../ends.ts'
import type { nl } from '../texts.nl.ts'
import type { Outcome } from '../tree.ts'
import type { Step } from '../walk.ts'
import { Said } from './said.tsx'

export interface EndProps {
  outcome: Outcome
  steps: Step[]
  /** Path of this journey, without the step. */
  journey: string
  urgent: string
  regionName: string
  token: string
  /** Somebody who is signed in as a person keeps the answers in the own file. */
  own: boolean
}

/** The end of the questions: because of what was said, what can be done now, who does it, by when. policy: A10 */
export function EndPage({ t, ends, ...given }: EndProps & { t: typeof nl; ends: End[] }) {
  return (
    <Ending t={t} {...given}>
      <Section title={t.end.actions}>
        <CardGroup>
          {ends.map((end) => (
            <EndCard t={t} end={end} regionName={given.regionName} />
          ))}
        </CardGroup>
      </Section>
      <Keep t={t} {...given} />
    </Ending>
  )
}

interface PlaceProps {
  typed: string | undefined
  found: { href: string; label: string }[]
  regions: { href: string; label: string }[]
}

/** The end on the national site: first the region, then what can be done there. */
export function ChoosePlacePage({ t, typed, found, regions, ...given }: Omit<EndProps, 'regionName'> & PlaceProps & { t: typeof nl }) {
  return (
    <Ending t={t} {...given}>
      <Section title={t.end.where}>
        <SearchBar action={`${given.journey}/uitkomst`} name="zoek" label={t.end.place} hint={t.end.placeHint} value={typed ?? ''} />
        {typed && found.length === 0 && <Paragraph>{t.end.notFound}</Paragraph>}
        {found.length > 0 && <LinkList items={found} />}
        <Details summary={t.end.allRegions} open={typed !== undefined && found.length === 0}>
          <LinkList columns items={regions} />
        </Details>
      </Section>
      <Keep t={t} {...given} />
    </Ending>
  )
}

function Ending({
  t,
  outcome,
  steps,
  journey,
  urgent,
  children,
}: Pick<EndProps, 'outcome' | 'steps' | 'journey' | 'urgent'> & { t: typeof nl; children: ComponentChildren }) {
  return (
    <Page title={t.end.title} before={<BackLink href={`${journey}/stap/${steps.length}`}>{t.end.back}</BackLink>}>
      <Heading level={1}>
        <Said words={outcome.title} />
      </Heading>
      <Lead>
        <Said words={outcome.text} />
      </Lead>
      <Section title={t.end.because}>
        <List
          items={steps.map((step, index) => (
            <>
              <Said words={step.answer.because} /> (<Link href={`${journey}/stap/${index + 1}`}>{t.end.change}</Link>)
            </>
          ))}
        />
      </Section>
      {children}
      <Paragraph>
        {t.end.urgentLead} <Link href={urgent}>{t.urgent}</Link>
      </Paragraph>
    </Page>
  )
}

/** One thing to do: what, who, by when. */
function EndCard({ t, end, regionName }: { t: typeof nl; end: End; regionName: string }) {
  const f = useFormat()
  const words = t.actions[end.kind]
  const day =
    end.day && `${f.date(end.day)}${end.hours.length > 0 ? `, ${f.list(end.hours.map((one) => f.hours(one.opens, one.closes)))}` : ''}`
  const title = end.name ?? words.title
  return (
    <Card title={end.kind === 'walk-in' || end.kind === 'near-desk' ? words.title : title} {...(end.href ? { href: end.href } : {})}>
      <Paragraph>{end.about ?? words.about}</Paragraph>
      <DataList
        compact
        facts={[
          { label: t.end.who, value: end.kind === 'leave-question' ? t.takers[end.to ?? ''] : (end.name ?? words.who(regionName)) },
          { label: t.end.when, value: end.when ?? (day ? words.when(day) : words.now) },
          end.phone !== null && { label: t.end.phone, value: <PhoneLink number={end.phone} /> },
        ]}
      />
    </Card>
  )
}

function Keep({ t, journey, token, own }: Pick<EndProps, 'journey' | 'token' | 'own'> & { t: typeof nl }) {
  return (
    <Section title={t.keep.title}>
      <Paragraph>{own ? t.keep.own : t.keep.text}</Paragraph>
      {own && (
        <Form action="/mijn/antwoorden/link">
          <HiddenField name="token" value={token} />
          <Button appearance="secondary">{t.keep.toFile}</Button>
        </Form>
      )}
      <Form action={`${journey}/bewaring`}>
        <Button appearance="secondary">{t.keep.button}</Button>
      </Form>
    </Section>
  )
}
