import { FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Button,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Select,
  Status,
  Table,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { Escalation } from '../queries.ts'
import type { nl } from '../texts.nl.ts'

/** What nobody took in time: kind, holder and clock, and a new owner. policy: A6 */
export function EscalationsPage({
  t,
  today,
  me,
  rows,
  takers,
  organisations,
  form,
}: {
  t: typeof nl
  today: string
  /** The account of who looks. */
  me: string | null
  rows: Escalation[]
  takers: Option[]
  organisations: Map<string, string>
  form: FormState
}) {
  const f = useFormat()
  return (
    <Page title={t.escalations.title} width="wide" hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.escalations.title}</Heading>
      <Lead>{t.escalations.lead}</Lead>
      <Paragraph>
        <Link href="/werk/verwijzers">{t.senders.deskTitle}</Link>
      </Paragraph>
      <FormErrors form={form} />
      {rows.length === 0 ? (
        <EmptyState title={t.escalations.none} />
      ) : (
        <Table
          caption={t.escalations.title}
          captionHidden
          rows={rows}
          columns={[
            { label: t.escalations.kind, names: true, cell: (row) => t.questionKinds[row.questionKind] },
            { label: t.escalations.holder, cell: (row) => organisations.get(row.holder) ?? '' },
            { label: t.escalations.since, cell: (row) => f.moment(row.madeAt) },
            {
              label: t.list.state,
              cell: (row) => (
                <>
                  {f.shortDate(row.acceptBy)} {row.acceptBy < today && <Status is="overdue" />}
                </>
              ),
            },
            {
              label: t.escalations.assign,
              cell: (row) =>
                row.named !== null ? (
                  row.named === me ? (
                    <Link href={`/werk/overdrachten/${row.id}`}>{t.escalations.byName}</Link>
                  ) : (
                    t.escalations.otherName
                  )
                ) : (
                  <Form action={`/werk/escalaties/${row.id}/toewijzing`} inline>
                    <Select
                      name="to"
                      id={`to-${row.id}`}
                      label={t.fields.to.label}
                      options={takers.filter((taker) => taker.label !== organisations.get(row.holder))}
                    />
                    <Button>{t.escalations.assign}</Button>
                  </Form>
                ),
            },
          ]}
        />
      )}
    </Page>
  )
}
