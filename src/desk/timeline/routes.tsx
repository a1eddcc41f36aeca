import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { notFound } from '../../platform/errors.ts'
import { makesPdf } from '../../platform/pdf.ts'
import { read, type RequestContext } from '../../platform/request.ts'
import { page, type Route } from '../../platform/route.ts'
import { defineTexts } from '../../platform/texts.ts'
import { formatIn } from '../../platform/ui/index.ts'
import { findPerson, idsOf, ownFile, requireFile } from '../../modules/people/index.ts'
import { confidentialOf, partiesOf, pdfAnswer, PrintPage, requirePlace, texts as planTexts, type Paper } from '../../modules/plans/index.ts'
import { organisationsById } from '../../modules/regions/index.ts'
import { OneId, PersonParams } from '../schema.ts'
import { texts as deskTexts } from '../texts.ts'
import { grouped, timelineOf } from './find.ts'
import { TimelinePage } from './page.tsx'
import { Chosen, ChosenPaper, chosenIn, KINDS, PART_KINDS } from './schema.ts'
import { linesOf } from './shown.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const texts = defineTexts({ nl, en })
const MINE = '/mijn/tijdlijn'
type Where = Parameters<typeof timelineOf>[2]

async function fileOf(tx: Tx, actor: Actor, personId: string | null) {
  const person = personId === null ? null : await requireFile(tx, actor, personId)
  const { regionCode, personId: id } = person ? { regionCode: person.regionCode, personId: person.id } : ownFile(actor)
  return { regionCode, personIds: await idsOf(tx, regionCode, id), name: person?.displayName ?? null }
}

type Query = z.output<typeof Chosen>
/** The lines of a page, alike ones together, in the words of this reader. */
async function shownLines(c: RequestContext, tx: Tx, actor: Actor, file: Where, chosen: Query, onlyPart = false) {
  const { items, next, stale } = await timelineOf(tx, actor, file, chosen, { onlyPart })
  const groups = grouped(await linesOf(tx, actor, texts(c), planTexts(c), formatIn(c.language), items))
  return { groups, next, stale }
}

async function timelinePage(c: RequestContext, personId: string | null, chosen: Query) {
  const t = texts(c)
  const { name, parties, ...shown } = await read(c, async (tx, actor) => {
    const file = await fileOf(tx, actor, personId)
    const lines = await shownLines(c, tx, actor, file, chosen)
    return { name: file.name, parties: await partiesOf(tx, actor, file), ...lines }
  })
  const desk = deskTexts(c)
  return (
    <TimelinePage
      t={t}
      base={personId === null ? MINE : `/werk/personen/${personId}/tijdlijn`}
      back={personId === null ? { href: '/mijn', label: desk.mine.title } : { href: `/werk/personen/${personId}`, label: name ?? '' }}
      lead={t.lead}
      paper={personId === null}
      kinds={KINDS}
      chosen={chosen}
      parties={[{ value: 'person', label: personId === null ? t.you : t.person }, ...parties]}
      {...shown}
    />
  )
}

/** What happened in the part of a plan that an organisation carries out, from the page of one task or referral. policy: D6, E1, E2 */
async function partPage(c: RequestContext, as: 'task' | 'received', base: string, id: string, chosen: Query) {
  const t = texts(c)
  const { name, parties, ...shown } = await read(c, async (tx, actor) => {
    const { regionCode, personId } = await requirePlace(tx, actor, { as, kind: as === 'task' ? 'step' : 'referral', id })
    const file = { regionCode, personIds: await idsOf(tx, regionCode, personId) }
    const lines = await shownLines(c, tx, actor, file, chosen, true)
    const own = await organisationsById(tx, actor.organisationId ? [actor.organisationId] : [])
    const name = (await findPerson(tx, actor, personId))?.displayName ?? t.person
    return { name, parties: [...own.values()].map((one) => ({ value: one.id, label: one.name })), ...lines }
  })
  return (
    <TimelinePage
      t={t}
      base={`${base}/${id}/tijdlijn`}
      back={{ href: `${base}/${id}`, label: name }}
      lead={t.partLead(name)}
      kinds={PART_KINDS}
      chosen={chosen}
      parties={[{ value: 'person', label: t.person }, ...parties]}
      {...shown}
    />
  )
}

function partRoute(base: string, as: 'task' | 'received', rights: Pick<Route & { kind: 'page' }, 'may' | 'purpose'>): Route {
  return page({
    get: `${base}/:id/tijdlijn`,
    ...rights,
    params: OneId,
    query: Chosen,
    show: (c, { params, query }) => partPage(c, as, base, params.id, query),
  })
}

/** So many lines go on paper; who wants more chooses a period. */
const ON_PAPER = 300

/** The line of time as it goes on paper, with what is chosen of it; what is confidential only when the person asks. policy: E1, E2 */
function paperFor(c: RequestContext, query: z.output<typeof ChosenPaper>) {
  const t = texts(c)
  const f = formatIn(c.language)
  const withAll = query.vertrouwelijk === 'ja'
  return read(c, async (tx, actor) => {
    const file = await fileOf(tx, actor, null)
    const { items, next } = await timelineOf(tx, actor, file, query, { size: ON_PAPER })
    const confidential = await confidentialOf(tx, file.regionCode, file.personIds)
    const all = await linesOf(tx, actor, t, planTexts(c), f, items)
    const open = all.filter(({ moment, discreet }) => !discreet && !confidential.has(moment.record))
    const leaves = confidential.size > 0 || open.length < all.length
    const end = [next === null ? '' : t.print.more(ON_PAPER), leaves ? (withAll ? t.print.withAll : t.print.leftOut) : '']
    const paper: Paper = {
      title: t.title,
      lang: c.language,
      lead: t.print.made(f.date(actor.today)),
      facts: [],
      parts: [
        {
          title: t.print.what,
          none: t.nothing,
          rows: (withAll ? all : open).map((line) => ({
            title: line.title,
            facts: [[line.when, line.by, line.more].filter(Boolean).join(' · ')],
          })),
        },
      ],
      end: end.filter(Boolean).join(' '),
    }
    return { paper, withAll, leaves }
  })
}

const mine = { may: ['person', 'representative'] as const, purpose: 'own-file', part: 'plan' as const }

/** One line of time over all parties: the person's, at the desk of who has the file, and for who has a part of it. policy: E1 */
export const timelineRoutes: Route[] = [
  page({ get: MINE, ...mine, query: Chosen, show: (c, { query }) => timelinePage(c, null, query) }),
  page({
    get: `${MINE}/afdruk`,
    ...mine,
    query: ChosenPaper,
    async show(c, { query }) {
      const path = { href: `${MINE}/afdruk`, query: chosenIn(query) }
      return (
        <PrintPage
          t={planTexts(c)}
          back={{ href: MINE, label: texts(c).title }}
          path={path}
          {...await paperFor(c, query)}
          pdf={makesPdf()}
        />
      )
    },
  }),
  page({
    get: `${MINE}/afdruk/pdf`,
    ...mine,
    query: ChosenPaper,
    async show(c, { query }) {
      const { paper } = await paperFor(c, query)
      if (!makesPdf()) notFound()
      return pdfAnswer(c, paper, 'tijdlijn.pdf')
    },
  }),
  page({
    get: '/werk/personen/:personId/tijdlijn',
    may: ['guide', 'partner'],
    purpose: 'guidance',
    params: PersonParams,
    query: Chosen,
    show: (c, { params, query }) => timelinePage(c, params.personId, query),
  }),
  partRoute('/werk/taken', 'task', { may: ['partner', 'guide'], purpose: 'partner-task' }),
  partRoute('/werk/doorverwijzingen', 'received', { may: ['guide', 'partner'], purpose: 'referral' }),
  partRoute('/aanbieder/doorverwijzingen', 'received', { may: ['provider'], purpose: 'referral' }),
]
