import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { read, type RequestContext } from '../../../platform/request.ts'
import { policyOn, type QuestionKind } from '../../policy/index.ts'
import { counterName, desksNear, findMunicipalities, locationsOf, nationalDesk, regionsOn, stageOf } from '../../regions/index.ts'
import { texts } from '../texts.ts'
import { endsIn } from './ends.ts'
import { openJourney, type Journey } from './journey.ts'
import { ChoosePlacePage, EndPage } from './pages/end-page.tsx'
import type { Outcome } from './tree.ts'
import { endFor } from './walk.ts'

/** The end of a journey; on the national site the region is asked first, and until it has come that far the next question is. */
export async function endPage(c: RequestContext, token: string, typed: string | undefined) {
  const t = texts(c).questions
  const base = c.region ? `/regio/${c.region.slug}` : ''
  const { journey, here, places } = await read(c, async (tx, actor) => {
    const opened = await openJourney(tx, actor, token)
    return {
      journey: opened,
      here: c.region ? await hereIn(tx, actor, c.region.code, opened) : null,
      places: c.region ? { regions: [], found: [] } : await placesFor(tx, actor, token, typed),
    }
  })
  const { node, steps } = journey.walked
  if (node.kind !== 'outcome') return c.hono.redirect(c.href(`${base}/vragen/${token}/stap/${steps.length + 1}`), 303)
  const given = {
    t,
    steps,
    journey: `${base}/vragen/${token}`,
    urgent: `${base}/dringend`,
    token,
    own: c.actor.kind === 'person' && !c.actor.acting,
  }
  if (!c.region || !here) return <ChoosePlacePage {...given} outcome={node} typed={typed} {...places} />
  const { outcome, locations, profile, elsewhere } = here
  const ends = endsIn(outcome.actions, {
    base,
    token,
    regionName: c.region.displayName,
    phone: c.region.phone,
    locations,
    profile,
    question: questionOf(journey, outcome),
    today: c.actor.today,
    language: c.pageLanguage,
    elsewhere,
  })
  return <EndPage {...given} outcome={outcome} ends={ends} regionName={c.region.displayName} />
}

/** What a question left here is about. */
export function questionOf(journey: Pick<Journey, 'entrance'>, outcome: Outcome): QuestionKind {
  return outcome.question ?? (journey.entrance as QuestionKind)
}

/** The end as the profile of this region has it, with the doors that are there. policy: B4, B5 */
export async function hereIn(tx: Tx, actor: Actor, regionCode: string, journey: Journey) {
  const { node, facts } = journey.walked
  if (node.kind !== 'outcome') return null
  const profile = await policyOn(tx, regionCode, actor.today)
  const locations = await locationsOf(tx, regionCode, actor.today)
  const open = (await stageOf(tx, regionCode, actor.today)) === 'open'
  const elsewhere = open ? null : { near: await desksNear(tx, regionCode, actor.today), nation: await nationalDesk(tx) }
  return { profile, locations, elsewhere, outcome: endFor(journey.tree, node, facts, profile) }
}

/** The regions to go on in: those of the municipalities that were looked for, and all. */
async function placesFor(tx: Tx, actor: Actor, token: string, typed: string | undefined) {
  const regions = await regionsOn(tx, actor.today)
  const href = (slug: string) => `/regio/${slug}/vragen/${token}/uitkomst`
  const municipalities = typed ? (await findMunicipalities(tx, typed, actor.today)).municipalities : []
  return {
    regions: [...regions]
      .sort((a, b) => a.displayName.localeCompare(b.displayName, 'nl'))
      .map((region) => ({ href: href(region.slug), label: counterName(region) })),
    found: municipalities.flatMap((one) => {
      const region = regions.find(({ code }) => code === one.regionCode)
      return region ? [{ href: href(region.slug), label: one.name, about: counterName(region) }] : []
    }),
  }
}
