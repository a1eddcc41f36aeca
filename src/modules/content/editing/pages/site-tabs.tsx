import { BackLink, Tabs } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Site } from '../sites.ts'

const PARTS = ['', '/beelden', '/namen', '/zoekwoorden', '/zoekvragen'] as const
export type SitePart = (typeof PARTS)[number]

/** The parts of the editor of one site. */
export function SiteTabs({ t, site, at }: { t: typeof nl; site: Site; at: SitePart }) {
  const labels: Record<SitePart, string> = {
    '': t.editing.pages,
    '/beelden': t.editing.images,
    '/namen': t.names.tab,
    '/zoekwoorden': t.words.tab,
    '/zoekvragen': t.missed.tab,
  }
  const items = PARTS.map((part) => ({ href: `/beheer/inhoud/${site.slug}${part}`, label: labels[part], current: part === at }))
  return (
    <>
      <BackLink href="/beheer/inhoud">{t.editing.back}</BackLink>
      <Tabs items={items} label={nameOf(t, site)} />
    </>
  )
}

export function nameOf(t: typeof nl, site: Site): string {
  return site.name ?? t.editing.national
}
