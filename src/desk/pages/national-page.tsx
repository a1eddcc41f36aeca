import { Card, CardGroup, Heading, Lead, LinkList, Page, SearchBar, Section } from '../../platform/ui/index.ts'
import type { Region } from '../../modules/regions/index.ts'
import { counterName } from '../../modules/regions/index.ts'
import type { nl } from '../texts.nl.ts'

/** The national front page: to the region in one step. policy: A8, A9 */
export function NationalPage({ t, regions }: { t: typeof nl; regions: Region[] }) {
  const entrances = Object.entries(t.region.entrances)
  return (
    <Page title={t.national.title} width="wide">
      <Heading level={1}>{t.national.title}</Heading>
      <Lead>{t.national.lead}</Lead>
      <Section title={t.national.choose}>
        <SearchBar action="/regios" name="zoek" label={t.national.search} hint={t.national.searchHint} />
      </Section>
      <Section title={t.national.entrances}>
        <CardGroup>
          {entrances.map(([kind, entrance]) => (
            <Card title={entrance.title} href={`/vraag?soort=${kind}`}>
              {entrance.text}
            </Card>
          ))}
        </CardGroup>
      </Section>
      <Section title={t.national.all}>
        <LinkList
          items={[...regions]
            .sort((a, b) => a.displayName.localeCompare(b.displayName, 'nl'))
            .map((region) => ({ href: `/regio/${region.slug}`, label: counterName(region) }))}
        />
      </Section>
    </Page>
  )
}
