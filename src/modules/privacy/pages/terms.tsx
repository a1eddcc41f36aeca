import type { FormState } from '../../../platform/form.ts'
import { Alert, Button, Form, HiddenField, Lead, NumberField, Section, Table } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

export interface DefaultTerm {
  purpose: string
  organisationType: string
  months: number | null
}
export interface OwnTermRow {
  purpose: string
  own: number | null
  months: number | null
}
interface Shared {
  t: typeof nl
  purposes: Map<string, string>
  form: FormState
}

/** Months per purpose and kind of organisation; says which are missing. An administrator lays them down, others read them. */
export function DefaultTerms({ t, terms, manages, purposes, form }: Shared & { terms: DefaultTerm[]; manages: boolean }) {
  const missing = terms.filter((term) => term.months === null).length
  return (
    <Section title={t.officer.retention}>
      <Lead>{t.officer.retentionLead}</Lead>
      {missing > 0 && <Alert tone="warning">{t.officer.missingCount(missing)}</Alert>}
      <Table
        caption={t.officer.retention}
        captionHidden
        rows={terms}
        columns={[
          { label: t.log.purpose, names: true, cell: (row) => purposes.get(row.purpose) ?? row.purpose },
          { label: t.officer.kept, cell: (row) => t.officer.types[row.organisationType] ?? row.organisationType },
          {
            label: t.fields.months.label,
            cell: (row) =>
              manages ? (
                <MonthsForm
                  t={t}
                  action="/beheer/privacy/bewaartermijnen"
                  fields={{ purpose: row.purpose, organisationType: row.organisationType }}
                  months={row.months}
                  about={`${purposes.get(row.purpose) ?? row.purpose}, ${t.officer.types[row.organisationType] ?? row.organisationType}`}
                  form={form}
                />
              ) : (
                monthsText(t, row.months)
              ),
          },
          { label: t.officer.state, cell: (row) => (row.months === null ? t.officer.missing : t.officer.laidDown) },
        ]}
      />
    </Section>
  )
}

/** What one organisation lays down for itself; an empty field follows the term of its kind. */
export function OwnTerms({ t, terms, purposes, form }: Shared & { terms: OwnTermRow[] }) {
  return (
    <Section title={t.officer.ownTerms}>
      <Lead>{t.officer.ownTermsLead}</Lead>
      <Table
        caption={t.officer.ownTerms}
        captionHidden
        rows={terms}
        columns={[
          { label: t.log.purpose, names: true, cell: (row) => purposes.get(row.purpose) ?? row.purpose },
          { label: t.officer.counts, cell: (row) => monthsText(t, row.months) },
          {
            label: t.officer.ownTerm,
            cell: (row) => (
              <MonthsForm
                t={t}
                action="/beheer/privacy/eigen-termijnen"
                fields={{ purpose: row.purpose }}
                months={row.own}
                about={purposes.get(row.purpose) ?? row.purpose}
                form={form}
              />
            ),
          },
        ]}
      />
    </Section>
  )
}

function monthsText(t: typeof nl, months: number | null): string {
  return months === null ? t.officer.missing : t.kept.months(months)
}

interface MonthsFormProps {
  t: typeof nl
  action: string
  fields: Record<string, string>
  months: number | null
  about: string
  form: FormState
}

/** One number with its button; after wrong input the row that was typed in keeps what was typed. */
function MonthsForm({ t, action, fields, months, about, form }: MonthsFormProps) {
  const own = 'organisationType' in fields
  const typed =
    form.errors.length > 0 &&
    own === 'organisationType' in form.values &&
    Object.entries(fields).every(([name, value]) => form.values[name] === value)
  const error = typed ? form.errors.find(({ field }) => field === 'months')?.message : undefined
  const id = typed ? 'field-months' : `months-${own ? 'all' : 'own'}-${Object.values(fields).join('-').replace('*', 'every')}`
  const value = typed ? [form.values.months ?? ''].flat().join('') : months === null ? '' : String(months)
  return (
    <Form action={action} inline label={about}>
      {Object.entries(fields).map(([name, given]) => (
        <HiddenField name={name} value={given} />
      ))}
      <NumberField name="months" id={id} label={t.fields.months.label} value={value} error={error} required={false} />
      <Button appearance="secondary" about={about}>
        {t.officer.save}
      </Button>
    </Form>
  )
}
