import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  BackLink,
  Button,
  DataList,
  Details,
  Form,
  Heading,
  Link,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { comersOf, Filled, waitersOf } from '../queries.ts'
import { Room } from '../schema.ts'

interface DeskGroup {
  t: typeof nl
  group: Filled
  comers: Awaited<ReturnType<typeof comersOf>>
  waiters: Awaited<ReturnType<typeof waitersOf>>
  /** Of whom this worker may see. */
  names: Map<string, string>
  form: FormState
}

/** One meeting at the desk: who comes, who waits, more room, or calling it off. */
export function DeskGroupPage({ t, group, comers, waiters, names, form }: DeskGroup) {
  const f = useFormat()
  const base = `/werk/bijeenkomsten/${group.id}`
  const state = (row: DeskGroup['comers'][number]) =>
    row.state === 'offered' && row.answerBy ? t.groups.asked(f.moment(row.answerBy)) : (t.groups.comes[row.state as 'booked'] ?? '')
  return (
    <Page
      title={group.title}
      width="wide"
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/werk/bijeenkomsten">{t.groups.title}</BackLink>}
    >
      <Heading level={1}>{group.title}</Heading>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: t.done.when, value: `${f.date(group.onDate)}, ${f.time(group.atTime)} (${t.choose.minutes(group.minutes)})` },
          { label: t.groups.forWhom, value: group.forWhom },
          { label: t.groups.come, value: t.groups.of(group.taken, group.capacity) },
          { label: t.groups.waits, value: group.waits },
        ]}
      />
      <Section title={t.groups.comers}>
        <Table
          caption={t.groups.comers}
          captionHidden
          rows={comers}
          columns={[
            {
              label: t.groups.person,
              names: true,
              cell: (row) => <Link href={`/werk/afspraken/${row.id}`}>{names.get(row.personId) ?? '…'}</Link>,
            },
            { label: t.groups.state, cell: state },
          ]}
          empty={<Paragraph>{t.groups.nobody}</Paragraph>}
        />
      </Section>
      {waiters.length > 0 && (
        <Section title={t.groups.waitersTitle}>
          <List numbered items={waiters.map((row) => `${names.get(row.personId) ?? '…'} (${f.moment(row.since)})`)} />
        </Section>
      )}
      <Section title={t.groups.roomTitle}>
        <Form action={`${base}/plekken`} inline>
          <Fields schema={Room} form={form} texts={t.fields} />
          <Button appearance="secondary">{t.groups.roomNow}</Button>
        </Form>
      </Section>
      <Details summary={t.groups.callOff}>
        <Paragraph>{t.groups.callOffText}</Paragraph>
        <Form action={`${base}/annulering`}>
          <SubmitRow>
            <Button appearance="danger">{t.groups.callOff}</Button>
          </SubmitRow>
        </Form>
      </Details>
    </Page>
  )
}
