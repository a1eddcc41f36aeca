import { adaptPage, addName, addSynonym, makePage, savePage, type SavePage } from '../modules/content/index.ts'
import { regionByCode } from '../modules/regions/index.ts'
import { daysAfter, monthsAfter, type Clock } from '../platform/clock.ts'
import { demoData } from './data.ts'
import type { DemoIds } from './load.ts'
import type { Acting } from './story/acting.ts'

interface Words {
  title: string
  lead: string
  body: string
  after?: string
}
interface DemoPage {
  slug: string
  source: string
  inFooter?: boolean
  /** Nobody looked it over in time. */
  stale?: boolean
  nl: Words
  en: Words
}
interface DemoContent {
  pages: DemoPage[]
  regional: { region: string; editor: string; slug: string; manner: 'override' | 'extend'; because: string; nl: Words; en: Words }[]
  later: { slug: string; because: string; nlFrom: string; nlTo: string; enFrom: string; enTo: string }
  names: { region: string | null; name: string; nowCalled: string; leadsTo: string }[]
  synonyms: string[]
}

const DESK = 'redactie'
/** Days ago: the country wrote its pages, regions made their own, the country changed one. */
const WRITTEN = 200
const ADAPTED = 120
const CHANGED = 5

interface Desk {
  act: Acting
  ids: DemoIds
  today: string
}

/** The pages of the sites, written by the editors of the demo on days before today; one region is behind on a national change. */
export async function writeContent(clock: Clock, { act, ids }: Pick<Desk, 'act' | 'ids'>): Promise<void> {
  const content = demoData<DemoContent>('content')
  const desk = { act, ids, today: clock.today() }
  const ahead = clock.ahead()
  try {
    clock.setAhead(ahead - WRITTEN)
    const national = new Map<string, string>()
    for (const page of content.pages) national.set(page.slug, await writeNational(desk, page))
    await keepWords(desk, content)
    clock.setAhead(ahead - ADAPTED)
    for (const regional of content.regional) await adapt(desk, regional, national.get(regional.slug)!)
    clock.setAhead(ahead - CHANGED)
    await changeLater(desk, content, national)
  } finally {
    clock.setAhead(ahead)
  }
}

function fieldsOf(
  nl: Words,
  en: Words,
): Pick<SavePage, 'titleNl' | 'leadNl' | 'bodyNl' | 'afterNl' | 'titleEn' | 'leadEn' | 'bodyEn' | 'afterEn'> {
  return {
    titleNl: nl.title,
    leadNl: nl.lead,
    bodyNl: nl.body,
    afterNl: nl.after,
    titleEn: en.title,
    leadEn: en.lead,
    bodyEn: en.body,
    afterEn: en.after,
  }
}

async function writeNational({ act, ids, today }: Desk, page: DemoPage): Promise<string> {
  const ownerId = ids.organisations.get('landelijk')!
  const { slug, source } = page
  return act.as(DESK, 'none', async (tx, actor) => {
    const id = await makePage(tx, actor, 'landelijk', { titleNl: page.nl.title, slug, source, ownerId })
    const facts = { ownerId, source, inFooter: page.inFooter, reviewOn: page.stale ? daysAfter(today, -12) : monthsAfter(today, 5) }
    await savePage(tx, actor, id, { ...fieldsOf(page.nl, page.en), ...facts, base: 1, act: 'publish' })
    return id
  })
}

async function adapt({ act, ids, today }: Desk, regional: DemoContent['regional'][number], nationalId: string): Promise<void> {
  await act.as(regional.editor, 'none', async (tx, actor) => {
    const region = (await regionByCode(tx, regional.region, actor.today))!
    const id = await adaptPage(tx, actor, region.slug, nationalId, regional.manner)
    const facts = {
      ownerId: actor.organisationId ?? ids.organisations.get('landelijk')!,
      source: 'Redactie van de regio',
      reviewOn: monthsAfter(today, 4),
    }
    const words = fieldsOf(regional.nl, regional.en)
    await savePage(tx, actor, id, { ...words, ...facts, because: regional.because, base: 1, basedOn: FIRST_LIVE, act: 'publish' })
  })
}

/** The version of a page that goes public first: the one before has only its title. */
const FIRST_LIVE = 2

async function changeLater({ act, ids, today }: Desk, { pages, later }: DemoContent, national: Map<string, string>): Promise<void> {
  const page = pages.find(({ slug }) => slug === later.slug)!
  const nl = { ...page.nl, body: page.nl.body.replace(later.nlFrom, later.nlTo) }
  const en = { ...page.en, body: page.en.body.replace(later.enFrom, later.enTo) }
  const facts = {
    ownerId: ids.organisations.get('landelijk')!,
    source: page.source,
    reviewOn: monthsAfter(today, 5),
    because: later.because,
  }
  await act.as(DESK, 'none', (tx, actor) =>
    savePage(tx, actor, national.get(later.slug)!, { ...fieldsOf(nl, en), ...facts, base: FIRST_LIVE, act: 'publish' }),
  )
}

async function keepWords({ act, today }: Desk, { names, synonyms }: DemoContent): Promise<void> {
  await act.as(DESK, 'none', async (tx, actor) => {
    for (const words of synonyms) await addSynonym(tx, actor, 'landelijk', words)
  })
  const untilOn = monthsAfter(today, 24)
  for (const { region, ...name } of names)
    await act.as(region === null ? DESK : 'redacteur', 'none', async (tx, actor) => {
      const site = region === null ? 'landelijk' : (await regionByCode(tx, region, actor.today))!.slug
      await addName(tx, actor, site, { ...name, untilOn })
    })
}
