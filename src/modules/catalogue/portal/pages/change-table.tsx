import { Button, Form, Heading, Paragraph, Table, useFormat } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { ChangeRow } from '../change-queries.ts'
import { changesShown, type Names } from '../../offer/shown.tsx'

/** Old beside new of one change, with a way to take it back. */
export function ChangeTable({
  t,
  change,
  areas,
  title,
  withdraw,
  agree,
}: {
  t: typeof nl
  change: ChangeRow
  areas: Names
  title: string
  withdraw?: string
  /** Where the provider says yes to what a region proposes. */
  agree?: string | undefined
}) {
  const f = useFormat()
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <Paragraph quiet>{(change.byRegion ? t.portal.proposedByRegion : t.portal.proposedOn)(f.moment(change.madeAt))}</Paragraph>
      <Table
        caption={title}
        captionHidden
        rows={changesShown(t, f, change, areas)}
        columns={[
          { label: t.portal.what, names: true, cell: (row) => row.label },
          { label: t.portal.now, cell: (row) => row.now },
          { label: t.portal.then, cell: (row) => row.then },
        ]}
      />
      {agree && (
        <Form action={agree} inline>
          <Button about={title}>{t.portal.agree}</Button>
        </Form>
      )}
      {withdraw && (
        <Form action={withdraw} inline>
          <Button appearance="secondary" about={title}>
            {agree ? t.portal.disagree : t.portal.withdraw}
          </Button>
        </Form>
      )}
    </>
  )
}
