import { Heading, Lead, LinkList, Page, Paragraph, Section, Status, useFormat, Worklist } from '../../../../platform/ui/index.ts'
import { isBehind, isStale } from '../../rules.ts'
import type { nl } from '../../texts.nl.ts'
import type { PageLine } from '../queries.ts'
import type { Site } from '../sites.ts'
import { statesOf } from '../statuses.ts'

interface StartProps {
  t: typeof nl
  sites: Site[]
  pages: PageLine[]
  owners: Map<string, string>
  today: string
}

/** Where an editor begins: what has to be looked over, what changed nationally, what is not on the site yet. policy: A11 */
export function StartPage({ t, sites, pages, owners, today }: StartProps) {
  const stale = pages.filter((page) => page.live !== null && isStale(page, today)).toSorted((a, b) => a.reviewOn.localeCompare(b.reviewOn))
  const behind = pages.filter((page) => isBehind(page, page.national ?? undefined) && !page.national?.withdrawn)
  const waiting = pages.filter((page) => page.manner !== 'hide' && (page.planned !== null || page.latest > (page.live ?? 0)))
  const list = { t, sites, owners, today }
  return (
    <Page title={t.editing.title} width="wide">
      <Heading level={1}>{t.editing.title}</Heading>
      <Lead>{t.editing.lead}</Lead>
      <Section title={t.editing.sites}>
        <LinkList
          columns={sites.length > 6}
          items={sites.map((site) => ({ href: `/beheer/inhoud/${site.slug}`, label: site.name ?? t.editing.national }))}
        />
      </Section>
      <PageList {...list} caption={t.editing.stale} rows={stale} empty={t.editing.noneStale} tellsKeys />
      {sites.some((site) => site.regionCode !== null) && (
        <PageList {...list} caption={t.editing.behind} rows={behind} empty={t.editing.noneBehind} to="/landelijk" />
      )}
      {waiting.length > 0 && <PageList {...list} caption={t.editing.drafts} rows={waiting} empty="" />}
    </Page>
  )
}

interface ListProps extends Pick<StartProps, 't' | 'sites' | 'owners' | 'today'> {
  caption: string
  rows: PageLine[]
  empty: string
  to?: string
  tellsKeys?: boolean
}

function PageList({ t, sites, owners, today, caption, rows, empty, to = '', tellsKeys = false }: ListProps) {
  const f = useFormat()
  const siteOf = (page: PageLine) => sites.find((site) => site.regionCode === page.regionCode)?.name ?? t.editing.national
  return (
    <Section title={caption}>
      <Worklist
        caption={caption}
        rows={rows}
        tellsKeys={tellsKeys}
        subject={{ label: t.editing.page, text: (page) => page.title ?? page.slug, href: (page) => `/beheer/paginas/${page.id}${to}` }}
        columns={[
          { label: t.editing.site, cell: siteOf },
          { label: t.editing.owner, cell: (page) => owners.get(page.ownerId) ?? '' },
          { label: t.editing.state, cell: (page) => <States page={page} today={today} /> },
          {
            label: t.editing.review,
            cell: (page) => (page.planned === null ? f.shortDate(page.reviewOn) : t.editing.appears(f.moment(page.publishAt!))),
          },
        ]}
        empty={<Paragraph>{empty}</Paragraph>}
      />
    </Section>
  )
}

/** Every state of a page, each with its word. */
export function States({ page, today }: { page: PageLine; today: string }) {
  return (
    <>
      {statesOf(page, today).map((state) => (
        <>
          <Status is={state} />{' '}
        </>
      ))}
    </>
  )
}
