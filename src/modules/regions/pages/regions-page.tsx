import { Alert, Heading, Lead, LinkList, Page, Paragraph, SearchBar, Section } from '../../../platform/ui/index.ts'
import { RegionMap } from '../map/region-map.tsx'
import type { RegionTile } from '../map/tiles.ts'
import type { Region } from '../queries.ts'
import { counterName } from '../rules.ts'
import type { Found } from '../search.ts'
import type { nl } from '../texts.nl.ts'

interface Props {
  t: (typeof nl)['regionsPage']
  words: (typeof nl)['map']
  tiles: RegionTile[]
  regions: Region[]
  typed: string | undefined
  found: Found | null
}

/** The 35 regions, and a search that helps somebody choose their municipality. */
export function RegionsPage({ t, words, tiles, regions, typed, found }: Props) {
  const byName = [...regions].sort((a, b) => a.displayName.localeCompare(b.displayName, 'nl'))
  return (
    <Page title={t.title}>
      <Heading level={1}>{t.heading}</Heading>
      <Lead>{t.lead}</Lead>
      <SearchBar action="/regios" name="zoek" label={t.search} hint={t.searchHint} value={typed} clearHref="/regios" />
      {found && typed && <Choice t={t} regions={regions} typed={typed} found={found} />}
      <Section title={words.label} id="kaart">
        <Paragraph quiet>{words.how}</Paragraph>
        <RegionMap t={words} tiles={tiles} />
      </Section>
      <Section title={t.all} id="alle">
        <LinkList
          items={byName.map((region) => ({
            href: `/regio/${region.slug}`,
            label: counterName(region),
            ...(region.stage === 'open' ? {} : { about: words.notOpen }),
          }))}
        />
        <Paragraph quiet>{t.source}</Paragraph>
      </Section>
    </Page>
  )
}

type ChoiceProps = Pick<Props, 't' | 'regions'> & { typed: string; found: Found }

function Choice({ t, regions, typed, found }: ChoiceProps) {
  if (found.municipalities.length === 0) {
    return (
      <Alert tone="info" title={t.nothing(typed)}>
        <Paragraph>{t.nothingHint}</Paragraph>
      </Alert>
    )
  }
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const items = found.municipalities.flatMap((municipality) => {
    const region = byCode.get(municipality.regionCode)
    if (!region) return []
    const label = municipality.formerly ? `${municipality.name} (${t.formerly(municipality.formerly)})` : municipality.name
    return [{ href: `/regio/${region.slug}`, label, about: t.belongsTo(counterName(region)) }]
  })
  return (
    <Section title={t.choose} id="kies">
      <Paragraph>{reason(t, typed, found)}</Paragraph>
      <LinkList items={items} />
      <Paragraph quiet>{t.notThere}</Paragraph>
    </Section>
  )
}

function reason(t: Props['t'], typed: string, found: Found): string {
  if (found.by === 'name') return t.likeName
  if (found.by === 'place') return t.nearNamed(found.place!)
  return found.place ? t.nearPlace(found.place) : t.nearPostcode(typed)
}
