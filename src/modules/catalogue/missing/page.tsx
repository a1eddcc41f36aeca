import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Button,
  DataList,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Page,
  Section,
  Status,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Missing } from './missing.ts'
import { DecideMissing, NewMissing } from './schema.ts'

interface MissingProps {
  t: typeof nl
  open: Missing[]
  decided: Missing[]
  form: FormState
  /** Whether this reader decides, and whether they may report. */
  decides: boolean
  reports: boolean
  today: string
  wrong?: { id: string; form: FormState } | undefined
}

/** Help that is not in the catalogue: given along at once, added or refused by the region within ten working days. policy: D1 */
export function MissingPage({ t, open, decided, form, decides, reports, today, wrong }: MissingProps) {
  const f = useFormat()
  const words = t.missing
  const errors = [...form.errors, ...(wrong?.form.errors ?? [])]
  return (
    <Page title={words.title} hasErrors={errors.length > 0}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      {wrong && <FormErrors form={wrong.form} idPrefix={wrong.id.slice(-6)} />}
      <Section title={words.open}>
        {open.length === 0 && <EmptyState title={words.none} />}
        {open.map((one) => (
          <Section title={one.name} level={3}>
            <DataList
              facts={[
                { label: t.one.by, value: one.offeredBy },
                { label: words.giveAlong, value: one.contact },
                {
                  label: words.due,
                  value: (
                    <>
                      {f.date(one.dueOn)} {one.dueOn < today && <Status is="overdue" />}
                    </>
                  ),
                },
              ]}
            />
            {decides && (
              <Form action={`/werk/ontbrekend-aanbod/${one.id}/besluit`} label={one.name}>
                <Fields
                  schema={DecideMissing}
                  form={wrong?.id === one.id ? wrong.form : { values: {}, errors: [] }}
                  texts={words.fields}
                  idPrefix={one.id.slice(-6)}
                />
                <SubmitRow>
                  <Button>{t.region.decideNow}</Button>
                </SubmitRow>
              </Form>
            )}
          </Section>
        ))}
      </Section>
      {reports && (
        <Section title={words.report}>
          <Form action="/werk/ontbrekend-aanbod">
            <Fields schema={NewMissing} form={form} texts={{ ...words.fields, helpKind: { ...words.fields.helpKind, options: t.kinds } }} />
            <SubmitRow>
              <Button>{words.send}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
      {decided.length > 0 && (
        <Section title={words.decided}>
          <List
            items={decided.map((one) =>
              one.serviceId ? (
                <Link href={`/diensten/${one.serviceId}`}>{words.wasAdded(one.name)}</Link>
              ) : (
                words.wasRefused(one.name, one.reason ?? '')
              ),
            )}
          />
        </Section>
      )}
    </Page>
  )
}
