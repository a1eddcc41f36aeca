import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Form, Heading, LinkList, Page, Paragraph, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { FindByName } from './schema.ts'

type Text = typeof nl

/** A name to look for among the files somebody can open. It is posted: names stand in no address and no log. policy: L2 */
export function NamePart({ t, form }: { t: Text; form: FormState }) {
  return (
    <>
      <FormErrors form={form} />
      <Form action="/werk/dossiers/zoeken" label={t.caseload.find.title}>
        <Fields schema={FindByName} form={form} texts={t.fields} />
        <SubmitRow>
          <Button appearance="secondary">{t.caseload.find.submit}</Button>
        </SubmitRow>
      </Form>
    </>
  )
}

/** Who was found, the best first. */
export function FoundPage({ t, rows, form }: { t: Text; rows: { personId: string; name: string }[]; form: FormState }) {
  const words = t.caseload.find
  return (
    <Page title={words.title} before={<BackLink href="/werk/dossiers">{t.caseload.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <NamePart t={t} form={form} />
      <Paragraph>{rows.length === 0 ? words.none : words.found(rows.length)}</Paragraph>
      <LinkList items={rows.map((row) => ({ href: `/werk/personen/${row.personId}`, label: row.name }))} />
    </Page>
  )
}
