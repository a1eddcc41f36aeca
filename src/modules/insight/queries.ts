import type { Actor } from '../../platform/actor.ts'
import { daysAfter, monthsAfter } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/context.ts'
import { figuresOf as appointmentFigures } from '../appointments/index.ts'
import { missedFiguresOf } from '../catalogue/index.ts'
import { figuresOf as contactFigures } from '../contacts/index.ts'
import { crisisContactsOf, figuresOf as intakeFigures } from '../intake/index.ts'
import { figuresOf as planFigures } from '../plans/index.ts'
import { figuresOf as peopleFigures } from '../people/index.ts'
import { actingFor, kilometresBetween, locationsOf, mainPlacesOn, municipalitiesOn, pointsOfAddresses } from '../regions/index.ts'
import { stateFigures, type StateFigures } from './figures.ts'

/** Farther than this from a place to walk in a municipality is a white spot. */
export const FAR_KILOMETRES = 15

export interface WhiteSpot {
  municipality: string
  /** Kilometres from its main place to the nearest place to walk in; null where no place is known. */
  kilometres: number | null
  far: boolean
  nobodyActs: boolean
  noCrisisContact: boolean
}

export interface RegionState {
  fromOn: string
  untilOn: string
  figures: StateFigures
  whiteSpots: WhiteSpot[]
  municipalities: number
  /** Names by code: somebody who is helped here may live in another region. */
  municipalityNames: Record<string, string>
}

/** The state of a region over the last twelve whole months. */
export async function stateOfRegion(tx: Tx, actor: Actor, regionCode: string): Promise<RegionState> {
  const untilOn = `${actor.today.slice(0, 7)}-01`
  const fromOn = monthsAfter(untilOn, -12)
  const raw = [
    ...(await peopleFigures(tx, regionCode, fromOn, untilOn)),
    ...(await contactFigures(tx, regionCode, fromOn, untilOn)),
    ...(await appointmentFigures(tx, regionCode, fromOn, untilOn)),
    ...(await intakeFigures(tx, regionCode, fromOn, untilOn)),
    ...(await planFigures(tx, regionCode, fromOn, untilOn)),
    ...(await missedFiguresOf(tx, regionCode, fromOn, untilOn)),
  ]
  const spots = await spotsOf(tx, actor, regionCode)
  return {
    fromOn,
    untilOn: daysAfter(untilOn, -1),
    figures: stateFigures(raw),
    whiteSpots: spots.filter(({ far, nobodyActs, noCrisisContact }) => far || nobodyActs || noCrisisContact),
    municipalities: spots.length,
    municipalityNames: Object.fromEntries((await municipalitiesOn(tx, actor.today)).map(({ code, name }) => [code, name])),
  }
}

/** For each municipality what lacks there. */
async function spotsOf(tx: Tx, actor: Actor, regionCode: string): Promise<WhiteSpot[]> {
  const { today } = actor
  const municipalities = await municipalitiesOn(tx, today, regionCode)
  const codes = municipalities.map(({ code }) => code)
  const mains = new Map((await mainPlacesOn(tx, today)).map((place) => [place.code, place]))
  const locations = (await locationsOf(tx, regionCode, today)).map(({ postcode, place }) => ({ pc4: postcode?.slice(0, 4) ?? null, place }))
  const pointOf = await pointsOfAddresses(tx, locations)
  const points = locations.flatMap((address) => pointOf(address) ?? [])
  const acting = await actingFor(tx, codes, today)
  const crisis = await crisisContactsOf(tx, codes)
  return municipalities.map(({ code, name }) => {
    const main = mains.get(code)
    const kilometres = main && points.length > 0 ? Math.round(Math.min(...points.map((point) => kilometresBetween(main, point)))) : null
    return {
      municipality: name,
      kilometres,
      far: kilometres === null || kilometres > FAR_KILOMETRES,
      nobodyActs: !acting.has(code),
      noCrisisContact: !crisis.has(code),
    }
  })
}
