import { Button, Form, Heading, Paragraph, Table, useFormat } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { ChangeRow } from '../change-queries.ts'
import { changesShown } from '../../offer/shown.tsx'

/** Old beside new of one change, with a way to take it back. */
export function ChangeTable({
  t,
  change,
  areas,
  title,
  withdraw,
}: {
  t: typeof nl
  change: ChangeRow
  /** Names of regions and municipalities. */
  areas: ReadonlyMap<string, string>
  title: string
  withdraw?: string
}) {
  const f = useFormat()
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <Paragraph quiet>{t.portal.proposedOn(f.moment(change.madeAt))}</Paragraph>
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
      {withdraw && (
        <Form action={withdraw} inline>
          <Button appearance="secondary" about={title}>
            {t.portal.withdraw}
          </Button>
        </Form>
      )}
    </>
  )
}
