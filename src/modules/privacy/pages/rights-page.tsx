import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Button,
  Card,
  CardGroup,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import { monthsAfter } from '../../../platform/clock.ts'
import type { Organisation } from '../../regions/index.ts'
import type { requestsOf } from '../queries.ts'
import { objectBefore, objectsBy } from '../rules.ts'
import { NewRequest } from '../schema.ts'
import type { KeptPart } from '../terms.ts'
import type { nl } from '../texts.nl.ts'
import { kindName } from './officer-page.tsx'

type Row = Awaited<ReturnType<typeof requestsOf>>[number]

interface RightsPageProps {
  t: typeof nl
  form: FormState
  rows: Row[]
  kept: KeptPart[]
  organisations: Map<string, Organisation>
  purposes: Map<string, string>
  closedOn: string | null
}

/** Ask what we have, have it mended or erased, object; with the day an answer is due, and until when data is kept. */
export function RightsPage(props: RightsPageProps) {
  const { t, form, rows } = props
  return (
    <Page title={t.requests.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.requests.title}</Heading>
      <Lead>{t.requests.lead}</Lead>
      <Paragraph>
        <Link href="/mijn/kopie/lezen">{t.requests.read}</Link>, {t.requests.or} <Link href="/mijn/kopie">{t.requests.download}</Link>.{' '}
        {t.requests.downloadText}
      </Paragraph>
      <FormErrors form={form} />
      <Form action="/mijn/rechten">
        <Fields schema={NewRequest} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.requests.submit}</Button>
        </SubmitRow>
      </Form>
      <Section title={t.requests.mine}>
        {rows.length === 0 && <Paragraph>{t.requests.none}</Paragraph>}
        <CardGroup>
          {rows.map((row) => (
            <RequestCard {...props} row={row} />
          ))}
        </CardGroup>
      </Section>
      <Kept {...props} />
    </Page>
  )
}

function RequestCard({ t, row, organisations }: RightsPageProps & { row: Row }) {
  const f = useFormat()
  const organisation = organisations.get(row.organisationId)
  return (
    <Card title={`${kindName(t, row.kind)}: ${organisation?.name ?? ''}`} level={3}>
      <Paragraph>{row.decision ? t.requests.decided[row.decision] : t.requests.by(f.date(row.answerBy))}</Paragraph>
      {row.answer && <Paragraph>{row.answer}</Paragraph>}
      {row.decidedAt && (
        <Paragraph quiet>
          {t.requests.objection[objectsBy(organisation?.types ?? [])](organisation?.name ?? '', f.date(objectBefore(row.decidedAt)))}{' '}
          {t.requests.complaint}
        </Paragraph>
      )}
    </Card>
  )
}

function Kept({ t, kept, organisations, purposes, closedOn }: RightsPageProps) {
  const f = useFormat()
  const until = (months: number | null) => {
    if (months === null) return t.kept.unknown
    return closedOn ? t.kept.until(f.date(monthsAfter(closedOn, months))) : t.kept.months(months)
  }
  return (
    <Section title={t.kept.title}>
      <Paragraph>{t.kept.lead}</Paragraph>
      <Table
        caption={t.kept.title}
        captionHidden
        rows={kept}
        columns={[
          { label: t.log.purpose, names: true, cell: (part) => purposes.get(part.purpose) ?? part.purpose },
          { label: t.log.who, cell: (part) => organisations.get(part.organisationId)?.name ?? '' },
          { label: t.kept.how, cell: (part) => until(part.months) },
        ]}
      />
    </Section>
  )
}
