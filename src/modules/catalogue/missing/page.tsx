import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Button, ButtonLink, EmptyState, Form, Heading, Lead, Link, List, Page, Section, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { MissingFacts } from './missing-facts.tsx'
import type { Missing } from './missing.ts'
import { NewMissing } from './schema.ts'

interface MissingProps {
  t: typeof nl
  open: Missing[]
  decided: Missing[]
  form: FormState
  /** Whether this reader decides, and whether they may report. */
  decides: boolean
  reports: boolean
  today: string
}

/** Help that is not in the catalogue: given along at once, added or refused by the region within ten working days. policy: D4 */
export function MissingPage({ t, open, decided, form, decides, reports, today }: MissingProps) {
  const words = t.missing
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      <Section title={words.open}>
        {open.length === 0 && <EmptyState title={words.none} />}
        {open.map((one) => (
          <Section title={one.name} level={3}>
            <MissingFacts t={t} entry={one} today={today} />
            {decides && (
              <ButtonLink href={`/werk/ontbrekend-aanbod/${one.id}`} appearance="secondary" about={one.name}>
                {words.decideOn}
              </ButtonLink>
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
