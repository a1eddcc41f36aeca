import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormShape, type FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Details,
  Form,
  Heading,
  Lead,
  LinkList,
  Page,
  Pagination,
  Paragraph,
  Section,
  StalePage,
  SubmitRow,
  Table,
  useFormat,
  Worklist,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { nextWords } from './file-rows.ts'
import { NamePart } from './found-page.tsx'
import type { CaseRow } from './queries.ts'
import { FILTERS, NewCover, Reassign, type Filter } from './schema.ts'

type Text = typeof nl
export interface Case extends CaseRow {
  name: string
  /** For whom somebody covers; null in an own file. */
  covers: string | null
}

interface CaseloadProps {
  t: Text
  filter: Filter | undefined
  rows: Case[]
  next: string | null
  stale: boolean
  today: string
  form: FormState
}

/** The files somebody has in hand, with saved filters in the address. policy: E1 */
export function CaseloadPage({ t, filter, rows, next, stale, today, form }: CaseloadProps) {
  const f = useFormat()
  const words = t.caseload
  const hrefOf = (one: Filter | undefined) => (one ? `/werk/dossiers?stand=${one}` : '/werk/dossiers')
  return (
    <Page title={words.title} width="wide" hasErrors={form.errors.length > 0}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <NamePart t={t} form={form} />
      <StalePage when={stale} />
      <Worklist
        caption={words.title}
        filters={[undefined, ...FILTERS].map((one) => ({
          label: one ? words.filters[one]! : words.all,
          href: hrefOf(one),
          current: one === filter,
        }))}
        rows={rows}
        subject={{ label: words.person, text: (one) => one.name, href: (one) => `/werk/personen/${one.personId}/plan` }}
        columns={[
          {
            label: words.next,
            cell: (one) => [nextWords(t, one), one.covers && words.covered(one.covers)].filter(Boolean).join(', '),
          },
          { label: words.last, cell: (one) => f.shortDate(one.lastOn) },
        ]}
        waitingOn={(one) => words.waitsOn[one.waitsOn]}
        due={(one) => (one.dueOn ? { text: f.shortDate(one.dueOn), overdue: one.dueOn < today } : null)}
        empty={words.none}
      />
      <Pagination next={next && `${hrefOf(filter)}${filter ? '&' : '?'}vanaf=${next}`} />
      <Section title={words.more}>
        <LinkList
          items={[
            { href: '/werk/dossiers/overdracht', label: words.handOver.title },
            { href: '/werk/dossiers/bestand?vorm=csv', label: t.progress.files.csv },
            { href: '/werk/dossiers/bestand?vorm=xlsx', label: t.progress.files.xlsx },
          ]}
        />
        <Paragraph>{t.progress.files.lead}</Paragraph>
      </Section>
    </Page>
  )
}

interface WorkloadProps {
  t: Text
  rows: { name: string; organisation: string; plans: number; late: number; still: number }[]
  covers: { id: string; of: string; by: string; untilOn: string }[]
  /** Who has files; and which guides there are. */
  holders: Option[]
  guides: Option[]
  done: { files: number; left: number } | null
  form: FormState
}

/** How files are spread over a region, and a colleague in somebody's place: counts only. policy: H2 */
export function WorkloadPage(props: WorkloadProps) {
  const { t, rows, done, form } = props
  const words = t.caseload.work
  return (
    <Page title={words.title} width="wide" hasErrors={form.errors.length > 0} before={<BackLink href="/beheer">{words.back}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      {done && (
        <Alert tone={done.left > 0 ? 'warning' : 'ok'} live>
          {words.moved(done.files)} {done.left > 0 && words.left(done.left)}
        </Alert>
      )}
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        empty={words.none}
        columns={[
          { label: words.who, names: true, cell: (one) => one.name },
          { label: words.organisation, cell: (one) => one.organisation },
          { label: words.plans, numeric: true, cell: (one) => String(one.plans) },
          { label: words.late, numeric: true, cell: (one) => String(one.late) },
          { label: words.still, numeric: true, cell: (one) => String(one.still) },
        ]}
      />
      <Covers {...props} />
      <Fold {...props} path="waarneming" schema={NewCover} summary={words.cover} lead={words.coverLead} button={words.coverDo} />
      <Fold {...props} path="overdracht" schema={Reassign} summary={words.reassign} lead={words.reassignLead} button={words.reassignDo} />
    </Page>
  )
}

function Covers({ t, covers }: WorkloadProps) {
  const f = useFormat()
  const words = t.caseload.work
  return (
    <Section title={words.covers}>
      {covers.length === 0 && <Paragraph>{words.noCovers}</Paragraph>}
      {covers.map((one) => (
        <Form action={`/beheer/dossiers/waarneming/${one.id}/einde`} inline label={words.coverLine(one.of, one.by, f.date(one.untilOn))}>
          <Paragraph>{words.coverLine(one.of, one.by, f.date(one.untilOn))}</Paragraph>
          <Button appearance="secondary" about={words.coverLine(one.of, one.by, f.date(one.untilOn))}>
            {words.end}
          </Button>
        </Form>
      ))}
    </Section>
  )
}

interface FoldProps extends WorkloadProps {
  path: string
  schema: FormShape
  summary: string
  lead: string
  button: string
}

function Fold({ t, holders, guides, form, path, schema, summary, lead, button }: FoldProps) {
  const mine = form.errors.some(({ field }) => field in schema.shape && field !== 'id')
  const { id } = form.values
  return (
    <Details summary={summary} open={mine}>
      <Paragraph>{lead}</Paragraph>
      <Form action={`/beheer/dossiers/${path}`} label={summary}>
        <Fields
          schema={schema}
          form={mine ? form : blankForm({ ...(id !== undefined && { id }) })}
          texts={t.fields}
          idPrefix={path}
          options={{ ofAccount: holders, fromAccount: holders, byAccount: guides, toAccount: guides }}
        />
        <SubmitRow>
          <Button appearance="secondary">{button}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}
