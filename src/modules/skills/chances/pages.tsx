import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Badge,
  Button,
  ButtonLink,
  EmptyState,
  FileField,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Chance } from './queries.ts'
import { isOld } from './rules.ts'
import { NoteChance } from './schema.ts'

type Text = typeof nl
const LIST = '/beheer/kansen'

/** The newest figure of each group, and a file with many. policy: C3 */
export function ChancesPage({ t, chances, today, form }: { t: Text; chances: Chance[]; today: string; form: FormState }) {
  const f = useFormat()
  const words = t.chances
  return (
    <Page
      title={words.title}
      width="wide"
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/beheer">{t.record.manage}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <FormErrors form={form} />
      <Lead>{words.lead}</Lead>
      <ButtonLink href={`${LIST}/cijfer`}>{words.add}</ButtonLink>
      <Table
        caption={words.title}
        captionHidden
        rows={chances}
        empty={<EmptyState title={words.none} />}
        columns={[
          { label: words.group, names: true, cell: (row) => row.occupationGroup },
          { label: words.codes, cell: (row) => row.iscoCodes.join(', ') },
          {
            label: words.chance,
            cell: (row) => `${t.fields.tension.options[row.tension]}${row.ratio === null ? '' : ` (${f.number(row.ratio)})`}`,
          },
          { label: words.source, cell: (row) => row.source },
          {
            label: words.day,
            cell: (row) => (
              <>
                {f.date(row.asOf)} {isOld(row.asOf, today) && <Badge tone="warning">{words.old}</Badge>}
              </>
            ),
          },
          {
            label: words.change,
            cell: (row) => (
              <Link href={`${LIST}/cijfer?wat=${row.id}`} about={row.occupationGroup}>
                {words.change}
              </Link>
            ),
          },
        ]}
      />
      <FilePart t={t} form={form} />
    </Page>
  )
}

/** A file with many figures; after an error it is chosen anew. */
function FilePart({ t, form }: { t: Text; form: FormState }) {
  const words = t.chances
  return (
    <Section title={words.file}>
      <Paragraph>{words.fileLead}</Paragraph>
      <Form action={LIST} files label={words.file}>
        <FileField
          name="cijfers"
          label={t.fields.cijfers.label}
          accept={['.csv', '.xlsx']}
          required
          error={form.errors.find(({ field }) => field === 'cijfers')?.message}
        />
        <SubmitRow>
          <Button appearance="secondary">{words.fileSave}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}

/** One figure: its group, where it comes from and of which day. */
export function OneChancePage({ t, stood, form }: { t: Text; stood: Chance | null; form: FormState }) {
  const words = t.chances
  const title = stood?.occupationGroup ?? words.add
  const tensions = Object.entries(t.fields.tension.options).map(([value, label]) => ({ value, label }))
  return (
    <Page title={title} hasErrors={form.errors.length > 0} before={<BackLink href={LIST}>{words.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <FormErrors form={form} />
      <Form action={`${LIST}/cijfer`}>
        <Fields schema={NoteChance} form={form} texts={t.fields} options={{ tension: tensions }} />
        <SubmitRow>
          <Button>{words.save}</Button>
        </SubmitRow>
      </Form>
      {stood && (
        <Section title={words.remove}>
          <Paragraph>{words.removeLead}</Paragraph>
          <Form action={`${LIST}/weg`} label={words.remove}>
            <HiddenField name="id" value={stood.id} />
            <SubmitRow>
              <Button appearance="danger">{words.remove}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
    </Page>
  )
}
