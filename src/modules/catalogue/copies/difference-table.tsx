import { ActionGroup, Button, Form, HiddenField, Section, Table, useFormat } from '../../../platform/ui/index.ts'
import { changesShown, type Names } from '../offer/shown.tsx'
import type { nl } from '../texts.nl.ts'
import type { Difference } from './differences.ts'

interface DifferenceProps {
  t: typeof nl
  base: string
  about: string
  difference: Difference
  names: Names
  /** Whether somebody can also say that it stays as it is. */
  keeps: boolean
}

/** One part of an offer at a further place beside its template, with what can be done about it. */
export function DifferenceTable({ t, base, about, difference, names, keeps }: DifferenceProps) {
  const f = useFormat()
  const { title } = t.portal.parts[difference.part]!
  const button = (path: string, says: string) => (
    <Form action={`${base}/${path}`} inline>
      <HiddenField name="part" value={difference.part} />
      <Button appearance="secondary" about={`${title}, ${about}`}>
        {says}
      </Button>
    </Form>
  )
  return (
    <Section title={title} level={3}>
      <Table
        caption={title}
        captionHidden
        rows={changesShown(t, f, difference, names)}
        columns={[
          { label: t.portal.what, names: true, cell: (row) => row.label },
          { label: t.portal.here, cell: (row) => row.now },
          { label: t.portal.atTemplate, cell: (row) => row.then },
        ]}
      />
      <ActionGroup>
        {button('overname', t.portal.takeOver)}
        {keeps && button('behoud', t.copies.keep)}
      </ActionGroup>
    </Section>
  )
}
