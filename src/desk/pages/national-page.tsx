import { Heading, LinkList, Page, Paragraph, SearchBar, Section, Welcome } from '../../platform/ui/index.ts'
import type { ComponentProps } from 'preact'
import type { Region, RegionTile } from '../../modules/regions/index.ts'
import { counterName, RegionMap } from '../../modules/regions/index.ts'
import type { nl } from '../texts.nl.ts'
import { Entrances, type Entrance } from '../../modules/intake/index.ts'
import type { ArticleLink } from '../../modules/content/index.ts'
import { KnowMore } from './know-more.tsx'

interface NationalProps {
  t: typeof nl
  regions: Region[]
  tiles: RegionTile[]
  words: ComponentProps<typeof RegionMap>['t']
  entrances: Entrance[]
  links: ArticleLink[]
}

/** The national front page: to the region in one step. policy: A8, A9 */
export function NationalPage({ t, regions, tiles, words, entrances, links }: NationalProps) {
  return (
    <Page title={t.national.title} width="wide">
      <Welcome
        title={t.national.welcome}
        lead={t.national.lead}
        aside={
          <>
            <Heading level={2} looks={3}>
              {t.national.choose}
            </Heading>
            <SearchBar action="/regios" name="zoek" label={t.national.search} hint={t.national.searchHint} />
          </>
        }
      />
      <Section title={t.national.entrances}>
        <Entrances entrances={entrances} base="" />
      </Section>
      <KnowMore t={t} base="" links={links} />
      <Section title={t.national.all} id="regios">
        <Paragraph quiet>{words.how}</Paragraph>
        <RegionMap t={words} tiles={tiles} />
        <LinkList
          columns
          items={[...regions]
            .sort((a, b) => a.displayName.localeCompare(b.displayName, 'nl'))
            .map((region) => ({ href: `/regio/${region.slug}`, label: counterName(region) }))}
        />
      </Section>
    </Page>
  )
}
