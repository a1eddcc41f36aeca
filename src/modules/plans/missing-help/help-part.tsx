import { Card, CardGroup, DataList, Link, Paragraph, Section, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { HelpGiven } from './queries.ts'

type Text = typeof nl

/** Help that was not in the catalogue: how somebody reaches it, and what the region makes of it. policy: D4 */
export function HelpPart({
  t,
  help,
  paper,
}: {
  t: Text
  help: readonly HelpGiven[]
  /** Where a guide prints it once more. */ paper?: string
}) {
  if (help.length === 0) return null
  return (
    <Section title={t.missingHelp.title}>
      <CardGroup>
        {help.map((one) => (
          <Card title={one.name} level={3}>
            <HelpFacts t={t} help={one} />
            {paper && (
              <Paragraph>
                <Link href={`${paper}/${one.id}/papier`} about={one.name}>
                  {t.missingHelp.print}
                </Link>
              </Paragraph>
            )}
          </Card>
        ))}
      </CardGroup>
    </Section>
  )
}

/** The contact details, and how it stands with the entry. */
export function HelpFacts({ t, help }: { t: Text; help: HelpGiven }) {
  const f = useFormat()
  const words = t.missingHelp
  return (
    <>
      <DataList
        facts={[
          { label: words.by, value: help.offeredBy },
          { label: words.reach, value: help.contact },
          help.place !== null && { label: words.place, value: help.place },
        ]}
      />
      {help.state === 'open' && <Paragraph quiet>{words.open(f.date(help.dueOn))}</Paragraph>}
      {help.state === 'refused' && <Paragraph quiet>{words.refused(help.reason ?? '')}</Paragraph>}
      {help.serviceId && (
        <Paragraph>
          {words.added} <Link href={`/diensten/${help.serviceId}`}>{words.look}</Link>
        </Paragraph>
      )}
    </>
  )
}
