import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { read, type RequestContext } from '../../platform/request.ts'
import { page, type Route } from '../../platform/route.ts'
import { defineTexts } from '../../platform/texts.ts'
import { formatIn } from '../../platform/ui/index.ts'
import { idsOf, ownFile, requireFile } from '../../modules/people/index.ts'
import { partiesOf, texts as planTexts } from '../../modules/plans/index.ts'
import { PersonParams } from '../schema.ts'
import { texts as deskTexts } from '../texts.ts'
import { grouped, timelineOf } from './find.ts'
import { TimelinePage } from './page.tsx'
import { Chosen } from './schema.ts'
import { linesOf } from './shown.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const texts = defineTexts({ nl, en })
const MINE = '/mijn/tijdlijn'

async function fileOf(tx: Tx, actor: Actor, personId: string | null) {
  const person = personId === null ? null : await requireFile(tx, actor, personId)
  const { regionCode, personId: id } = person ? { regionCode: person.regionCode, personId: person.id } : ownFile(actor)
  return { regionCode, personIds: await idsOf(tx, regionCode, id), name: person?.displayName ?? null }
}

async function timelinePage(c: RequestContext, personId: string | null, chosen: z.output<typeof Chosen>) {
  const t = texts(c)
  const given = await read(c, async (tx, actor) => {
    const file = await fileOf(tx, actor, personId)
    const { items, next, stale } = await timelineOf(tx, actor, file, chosen)
    const lines = await linesOf(tx, actor, t, planTexts(c), formatIn(c.language), items)
    const byId = new Map(lines.map((line) => [line.moment.id, line]))
    const parties = await partiesOf(tx, actor, file)
    return { name: file.name, next, stale, parties, groups: grouped(items).map((group) => group.map((one) => byId.get(one.id)!)) }
  })
  const { name, parties, ...shown } = given
  const desk = deskTexts(c)
  return (
    <TimelinePage
      t={t}
      base={personId === null ? MINE : `/werk/personen/${personId}/tijdlijn`}
      back={personId === null ? { href: '/mijn', label: desk.mine.title } : { href: `/werk/personen/${personId}`, label: name ?? '' }}
      chosen={chosen}
      parties={[{ value: 'person', label: personId === null ? t.you : t.person }, ...parties]}
      {...shown}
    />
  )
}

/** One line of time over all parties: the person's, and at the desk of who has the file. policy: E1 */
export const timelineRoutes: Route[] = [
  page({
    get: MINE,
    may: ['person', 'representative'],
    purpose: 'own-file',
    part: 'plan',
    query: Chosen,
    show: (c, { query }) => timelinePage(c, null, query),
  }),
  page({
    get: '/werk/personen/:personId/tijdlijn',
    may: ['guide', 'partner'],
    purpose: 'guidance',
    params: PersonParams,
    query: Chosen,
    show: (c, { params, query }) => timelinePage(c, params.personId, query),
  }),
]
