import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Details,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Worklist,
  useFormat,
} from '../../../platform/ui/index.ts'
import { ContentPart } from '../offer/content-part.tsx'
import type { Service } from '../offer/queries.ts'
import { ServiceFacts } from '../offer/service-parts.tsx'
import type { nl } from '../texts.nl.ts'
import type { ShownIn } from './queries.ts'
import { DecideShown } from './schema.ts'

type Text = typeof nl
export const ELSEWHERE = '/werk/aanbod/elders'

interface ElsewhereProps {
  t: Text
  waiting: ShownIn[]
  decided: ShownIn[]
  names: ReadonlyMap<string, string>
  regions: ReadonlyMap<string, string>
  today: string
  /** Whether the board of a region is theirs to go back to. */
  back: boolean
}

/** Offers of which another region keeps the content: what waits for this desk, and what it decided. policy: D3 */
export function ElsewherePage({ t, waiting, decided, names, regions, today, back }: ElsewhereProps) {
  const f = useFormat()
  const words = t.shownIn
  const subject = {
    label: t.fields.name.label,
    text: (row: ShownIn) => names.get(row.serviceId) ?? '',
    href: (row: ShownIn) => `${ELSEWHERE}/${row.id}`,
  }
  const where = { label: words.where, cell: (row: ShownIn) => deskName(t, row, regions) }
  return (
    <Page
      title={words.title}
      width="wide"
      before={back ? <BackLink href="/werk/aanbod">{t.region.title}</BackLink> : <BackLink href="/beheer">{t.admission.manage}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Section title={words.waiting}>
        <Worklist
          caption={words.waiting}
          rows={waiting}
          subject={subject}
          columns={[where, { label: words.otherwise, cell: (row) => words.becomes[row.byDefault ? 'shown' : 'refused'] }]}
          due={(row) => ({ text: f.shortDate(row.decideBy), overdue: row.decideBy < today })}
          empty={words.noneWaiting}
        />
      </Section>
      {decided.length > 0 && (
        <Section title={words.decided}>
          <Worklist
            caption={words.decided}
            rows={decided}
            subject={subject}
            columns={[where, { label: words.now, cell: (row) => saysState(t, row) }]}
            empty={words.noneWaiting}
            tellsKeys={false}
          />
        </Section>
      )}
    </Page>
  )
}

export function deskName(t: Text, { regionCode }: Pick<ShownIn, 'regionCode'>, regions: ReadonlyMap<string, string>): string {
  return regionCode === 'NL' ? t.shownIn.country : (regions.get(regionCode) ?? regionCode)
}

/** How it stands in words, with why. */
export function saysState(t: Text, { state, because, reason }: ShownIn): string {
  const words = t.shownIn
  return [because === 'term' ? words.byTerm[state as 'shown' | 'refused'] : words.states[state], reason].filter(Boolean).join('. ')
}

interface AskedProps {
  t: Text
  asked: ShownIn
  service: Service
  home: string
  form: FormState
}

/** One offer of another region: who answers for it, and whether it is shown here. */
export function AskedPage({ t, asked, service, home, form }: AskedProps) {
  const f = useFormat()
  const words = t.shownIn
  return (
    <Page title={service.name} hasErrors={form.errors.length > 0} before={<BackLink href={ELSEWHERE}>{words.title}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <Lead>{words.answersFor(service.organisation, home)}</Lead>
      <FormErrors form={form} />
      {asked.state === 'waiting' ? (
        <Paragraph>
          {words.decideBefore(f.date(asked.decideBy))} {words.becomes[asked.byDefault ? 'shown' : 'refused']}.
        </Paragraph>
      ) : (
        <Alert tone="info">{saysState(t, asked)}</Alert>
      )}
      <Section title={words.decide}>
        <Form action={`${ELSEWHERE}/${asked.id}/besluit`}>
          <Fields schema={DecideShown} form={form} texts={words.fields} />
          <SubmitRow>
            <Button>{t.region.decideNow}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Details summary={t.region.asItStands} open={asked.state === 'waiting'}>
        <ServiceFacts t={t} service={service} />
        <ContentPart t={t} service={service} />
        <Link href={`/diensten/${service.id}`}>{words.whole}</Link>
      </Details>
    </Page>
  )
}
