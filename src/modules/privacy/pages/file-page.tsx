import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  EmptyState,
  Form,
  Heading,
  Lead,
  Page,
  SearchBar,
  Section,
  SubmitRow,
  Table,
  type Option,
} from '../../../platform/ui/index.ts'
import { NewWithholding } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** Who read one file, as a privacy officer sees it: no name of the person and none of workers. Any reading can be asked to be withheld. */
export function FilePage({
  t,
  regionCode,
  personId,
  readings,
  form,
}: {
  t: typeof nl
  regionCode: string
  personId: string
  readings: Option[]
  form: FormState
}) {
  return (
    <Page
      title={t.officer.readings}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/beheer/privacy">{t.officer.title}</BackLink>}
    >
      <Heading level={1}>{t.officer.readings}</Heading>
      <Lead>{t.officer.readingsLead}</Lead>
      <FormErrors form={form} />
      <Table
        caption={t.officer.readings}
        captionHidden
        rows={readings}
        columns={[{ label: t.fields.logId.label, names: true, cell: (reading) => reading.label }]}
      />
      <Section title={t.officer.ask}>
        <Form action={`/beheer/privacy/dossiers/${regionCode}/${personId}/achterhouden`}>
          <Fields schema={NewWithholding} form={form} texts={t.fields} options={{ logId: readings }} />
          <SubmitRow>
            <Button appearance="secondary">{t.officer.askSubmit}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}

/** Asks for a reference number; says so when there is no such file here. */
export function FindFilePage({ t, typed }: { t: typeof nl; typed: string }) {
  return (
    <Page title={t.officer.find} before={<BackLink href="/beheer/privacy">{t.officer.title}</BackLink>}>
      <Heading level={1}>{t.officer.find}</Heading>
      <SearchBar action="/beheer/privacy/dossiers" name="kenmerk" label={t.officer.reference} hint={t.officer.findHint} value={typed} />
      {typed !== '' && <EmptyState title={t.officer.notFound} />}
    </Page>
  )
}
