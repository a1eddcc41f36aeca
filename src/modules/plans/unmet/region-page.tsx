import { BackLink, EmptyState, Heading, Lead, Link, Page, Paragraph, Section, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { shownCells, type Cell } from './table.ts'

/** What could not be met in a region: per need and municipality, and which schemes exclude people. Nothing small, nobody in person. policy: H2 */
export function UnmetRegionPage({
  t,
  since,
  cells,
  schemes,
  municipality,
}: {
  t: typeof nl
  since: string
  cells: Cell[]
  schemes: { code: string; amount: number | null }[]
  municipality: (code: string) => string
}) {
  const f = useFormat()
  const shown = shownCells(cells)
  const said = (amount: number | null | undefined) => (amount === null || amount === undefined ? t.unmet.hidden : String(amount))
  const needs: Record<string, string> = t.fields.need.options
  const names: Record<string, string> = t.fields.scheme.options
  return (
    <Page title={t.unmet.region} before={<BackLink href="/beheer">{t.ownInstruments.back}</BackLink>}>
      <Heading level={1}>{t.unmet.region}</Heading>
      <Lead>{t.unmet.regionLead(f.date(since))}</Lead>
      <Paragraph>
        <Link href="/beheer/gaten">{t.unmet.gaps.title}</Link>
      </Paragraph>
      {cells.length === 0 ? (
        <EmptyState title={t.unmet.nothing} />
      ) : (
        <>
          <Section title={t.unmet.perMunicipality}>
            <Table
              caption={t.unmet.perMunicipality}
              captionHidden
              rows={cells.toSorted((a, b) => municipality(a.row).localeCompare(municipality(b.row), 'nl') || b.amount - a.amount)}
              columns={[
                { label: t.unmet.municipality, names: true, cell: ({ row }) => municipality(row) },
                { label: t.fields.need.label, cell: ({ column }) => needs[column] },
                { label: t.unmet.times, numeric: true, cell: (cell) => said(shown.get(cell)) },
                {
                  label: t.unmet.gaps.add,
                  cell: ({ row, column }) => (
                    <Link href={`/beheer/gaten/nieuw?gemeente=${row}&behoefte=${column}`} about={`${needs[column]}, ${municipality(row)}`}>
                      {t.unmet.gaps.add}
                    </Link>
                  ),
                },
              ]}
            />
          </Section>
          {schemes.length > 0 && (
            <Section title={t.unmet.schemes}>
              <Table
                caption={t.unmet.schemes}
                captionHidden
                rows={schemes}
                columns={[
                  { label: t.fields.scheme.label, names: true, cell: ({ code }) => names[code] },
                  { label: t.unmet.times, numeric: true, cell: ({ amount }) => said(amount) },
                ]}
              />
            </Section>
          )}
          <Paragraph quiet>{t.unmet.small}</Paragraph>
        </>
      )}
    </Page>
  )
}
