import { BackLink, EmptyState, Heading, Lead, Page } from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import { DifferenceTable } from '../../copies/difference-table.tsx'
import type { Difference } from '../../copies/differences.ts'
import type { Names } from '../../offer/shown.tsx'

/** Where an offer at a further place differs from the one it was copied from, with a button to take a part over. */
export function DifferencesPage({ t, service, template, differences, names }: DifferencesProps) {
  const base = `/aanbieder/diensten/${service.id}`
  const title = t.portal.differsFrom(template.name)
  return (
    <Page title={title} before={<BackLink href={base}>{service.name}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <Lead>{t.portal.differsLead}</Lead>
      {differences.length === 0 && <EmptyState title={t.portal.differsNot} />}
      {differences.map((difference) => (
        <DifferenceTable t={t} base={base} about={service.name} difference={difference} names={names} keeps={false} />
      ))}
    </Page>
  )
}

interface DifferencesProps {
  t: typeof nl
  service: Service
  template: Service
  differences: Difference[]
  names: Names
}
