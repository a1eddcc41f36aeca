import { hrefOf, personPays, startText, texts as catalogueTexts, whereText } from '../../catalogue/index.ts'
import { ButtonLink, Card, CardGroup, DataList, LinkList, Paragraph, Section, useFormat, useView } from '../../../platform/ui/index.ts'
import { Verdict } from '../refer/fit-part.tsx'
import type { nl } from '../texts.nl.ts'
import type { NextBest } from './next-best.ts'

/** After a no: what can be asked now, one tap away from referring, and the search to look further. policy: D6 */
export function NextPart({
  t,
  personId,
  referralId,
  next,
  today,
}: {
  t: typeof nl
  personId: string
  referralId: string
  next: NextBest
  today: string
}) {
  const f = useFormat()
  const c = catalogueTexts(useView())
  const base = `/werk/personen/${personId}/doorverwijzingen/nieuw`
  return (
    <Section title={t.course.next}>
      <Paragraph>{next.items.length > 0 ? t.course.nextLead : t.course.nextNone}</Paragraph>
      <CardGroup rows>
        {next.items.map(({ service, verdict }) => (
          <Card
            title={service.name}
            mark={<Verdict t={t} is={verdict} />}
            beside={
              <>
                <DataList
                  compact
                  facts={[
                    { label: c.one.person, value: personPays(c, f, service) },
                    { label: c.find.where, value: whereText(c, service) },
                    { label: c.find.starts, value: startText(c, f, service, today, f.shortDate) },
                  ]}
                />
                <ButtonLink appearance="secondary" href={`${base}?dienst=${service.id}&na=${referralId}`} about={service.name}>
                  {t.course.nextChoose}
                </ButtonLink>
              </>
            }
          >
            {service.organisation}
          </Card>
        ))}
      </CardGroup>
      <LinkList
        items={[
          { label: t.course.nextMore, href: hrefOf(base, next.asked) },
          { label: t.course.nextMissing, href: '/werk/ontbrekend-aanbod' },
        ]}
      />
    </Section>
  )
}
