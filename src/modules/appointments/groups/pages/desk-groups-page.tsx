import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Heading,
  Page,
  SubmitRow,
  useFormat,
  Worklist,
} from '../../../../platform/ui/index.ts'
import type { Location } from '../../../regions/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Filled } from '../queries.ts'
import { NewSession } from '../schema.ts'

/** Meetings of the region, how full each is and how many wait. */
export function DeskGroupsPage({ t, groups, mayKeep }: { t: typeof nl; groups: Filled[]; mayKeep: boolean }) {
  const f = useFormat()
  return (
    <Page title={t.groups.title} width="wide">
      <Heading level={1}>{t.groups.title}</Heading>
      {mayKeep && <ButtonLink href="/werk/bijeenkomsten/nieuw">{t.groups.make}</ButtonLink>}
      <Worklist
        caption={t.groups.title}
        rows={groups}
        subject={{ label: t.groups.what, text: (row) => row.title, href: (row) => `/werk/bijeenkomsten/${row.id}` }}
        columns={[
          { label: t.done.when, cell: (row) => `${f.date(row.onDate)}, ${f.time(row.atTime)}` },
          { label: t.groups.come, numeric: true, cell: (row) => t.groups.of(row.taken, row.capacity) },
          { label: t.groups.waits, numeric: true, cell: (row) => row.waits },
        ]}
        empty={<EmptyState title={t.groups.none} />}
      />
    </Page>
  )
}

/** Lays down a meeting. */
export function NewGroupPage({ t, places, form }: { t: typeof nl; places: Location[]; form: FormState }) {
  return (
    <Page
      title={t.groups.make}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/werk/bijeenkomsten">{t.groups.title}</BackLink>}
    >
      <Heading level={1}>{t.groups.make}</Heading>
      <FormErrors form={form} />
      <Form action="/werk/bijeenkomsten">
        <Fields
          schema={NewSession}
          form={form}
          texts={t.fields}
          options={{ place: places.map((one) => ({ value: one.id, label: one.name })) }}
        />
        <SubmitRow>
          <Button>{t.groups.makeNow}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
