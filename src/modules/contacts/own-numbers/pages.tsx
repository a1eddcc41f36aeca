import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Button,
  Details,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Lead,
  Page,
  SearchBar,
  SubmitRow,
  Worklist,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { NoteNumber, type OwnNumberKind } from './schema.ts'

/** The number of the own organisation for one record, to see and to change in place. policy: L1 */
export function OwnNumber({
  t,
  kind,
  record,
  personId,
  number,
  form,
}: {
  t: typeof nl
  kind: OwnNumberKind
  record: string
  personId: string
  number: string | null
  form?: FormState
}) {
  const words = t.ownNumber
  return (
    <Details summary={number ? words.is(number) : words.none} open={(form?.errors.length ?? 0) > 0}>
      <Form action={`/werk/zaaknummers/${kind}/${record}`}>
        <HiddenField name="personId" value={personId} />
        <Fields schema={NoteNumber} form={form ?? blankForm({ ownCaseNumber: number })} texts={t.fields} only={['ownCaseNumber']} />
        <SubmitRow>
          <Button appearance="secondary">{words.save}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}

export interface Found {
  id: string
  name: string
  kind: string
  number: string
  href: string
}

/** What the own organisation knows by a number. */
export function NumbersPage({ t, typed, found }: { t: typeof nl; typed: string | undefined; found: Found[] }) {
  const words = t.ownNumber
  return (
    <Page title={words.title} width="wide">
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <SearchBar action="/werk/zaaknummers" name="nummer" label={t.fields.ownCaseNumber.label} {...(typed ? { value: typed } : {})} />
      {typed !== undefined && found.length === 0 && <EmptyState title={words.nothing(typed)} />}
      {found.length > 0 && (
        <Worklist
          caption={words.title}
          rows={found}
          subject={{ label: words.person, text: (row) => row.name, href: (row) => row.href }}
          columns={[
            { label: words.kind, cell: (row) => words.kinds[row.kind] },
            { label: t.fields.ownCaseNumber.label, cell: (row) => row.number },
          ]}
          empty=""
        />
      )}
    </Page>
  )
}

/** The form by itself, when what was typed can not be kept. */
export function WrongNumberPage({
  t,
  form,
  ...given
}: {
  t: typeof nl
  form: FormState
  kind: OwnNumberKind
  record: string
  personId: string
}) {
  return (
    <Page title={t.ownNumber.title} hasErrors>
      <Heading level={1}>{t.ownNumber.title}</Heading>
      <FormErrors form={form} />
      <OwnNumber t={t} form={form} number={null} {...given} />
    </Page>
  )
}
