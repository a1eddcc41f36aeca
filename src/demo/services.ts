import { insertPrice, insertService, putEvidence, schedulesIn, serviceChanged } from '../modules/catalogue/index.ts'
import { conceptByUri } from '../modules/skills/index.ts'
import type { Actor } from '../platform/actor.ts'
import { daysAfter } from '../platform/clock.ts'
import type { Tx } from '../platform/db/context.ts'
import { FIRST } from './accounts.ts'
import { demoData } from './data.ts'

/** One line of a price, without VAT where that is left out. */
interface DemoPrice {
  kind: string
  /** Euros without VAT, and VAT in basis points. */
  euros?: number
  vat?: number
  /** How often, where it is counted. */
  least?: number
  most?: number
  milestone?: string
  payers?: string[]
  /** Key of the organisation whose contract keeps the tariff out of sight. */
  confidentialFor?: string
}

/** A service as db/demo/services.json has it; what is left out there is as usual. Days count from the day the demo is loaded. */
interface DemoService {
  key: string
  by: string
  name: string
  kind: string
  instrumentType?: string
  aim: string
  forWhom: string
  method: string
  afterwards: string
  apply: string
  applyWays?: string[]
  weeks?: number
  hours?: number
  waiting?: number
  places?: number
  placesFree?: number
  regions?: string[]
  municipalities?: string[]
  documents?: string[]
  sensitivity?: string
  freeHelp?: boolean
  delivery?: string
  /** Ids in db/reference/occupations.csv and skills.csv. */
  occupations?: string[]
  skills?: string[]
  needs?: string[]
  accessibility?: string[]
  steps?: string[]
  rules?: { kind: string; value?: string; hard: boolean; words?: string }[]
  starts?: { inDays?: number; places?: number; free?: number }[]
  terms?: { taxonomy: string; code: string }[]
  locations?: (Record<'name' | 'street' | 'houseNumber' | 'postcode' | 'place' | 'days', string> & {
    latitude: number
    longitude: number
  })[]
  payer?: DemoPrice[]
  quality?: {
    kind: string
    source: string
    on?: string
    inDays?: number
    cases?: number
    of?: number
    note?: string
    forWhom?: string
    number?: string
    /** How many days the certificate holds. */
    validInDays?: number
  }[]
  newInDays?: number
}

/** Thirty-four invented services, most complete, two not; gives their ids by key. */
export async function loadServices(tx: Tx, actor: Actor, organisations: Map<string, string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const service of demoData<DemoService[]>('services')) {
    const id = await insertService(tx, actor, await givenOf(tx, actor, service, organisations))
    ids.set(service.key, id)
    if (service.payer) await insertPrice(tx, ...pricesOf(id, service.payer, actor.today, organisations))
    for (const { on, inDays = 0, cases, of, validInDays, ...one } of service.quality ?? [])
      await putEvidence(tx, actor, {
        ...one,
        serviceId: id,
        onDate: on ?? daysAfter(actor.today, inDays),
        cases: cases ?? null,
        denominator: of ?? null,
        validUntil: validInDays === undefined ? null : daysAfter(actor.today, validInDays),
      })
    await serviceChanged(tx, actor, id)
  }
  return ids
}

async function givenOf(tx: Tx, actor: Actor, service: DemoService, organisations: Map<string, string>) {
  const { key: _, by, apply, weeks, hours, waiting, occupations, skills, payer: _payer, quality: _quality, newInDays, ...rest } = service
  const uris = [...(occupations ?? []).map((id) => `occupation:${id}`), ...(skills ?? []).map((id) => `skill:${id}`)]
  const concepts: string[] = []
  for (const uri of uris) concepts.push((await conceptByUri(tx, `urn:wegwijzer:${uri}`)) ?? impossible(uri))
  return {
    ...rest,
    organisationId: organisations.get(by)!,
    howToApply: apply,
    status: 'public',
    confirmedOn: actor.today,
    newSince: newInDays === undefined ? '2022-01-01' : daysAfter(actor.today, newInDays),
    regions: service.regions ?? [FIRST],
    concepts,
    steps: (service.steps ?? []).map((title) => ({ title })),
    starts: (service.starts ?? []).map(({ inDays, places, free }) => ({
      startsOn: inDays === undefined ? null : daysAfter(actor.today, inDays),
      places: places ?? null,
      placesFree: free ?? null,
    })),
    locations: (service.locations ?? []).map(({ days, ...location }) => ({ ...location, schedules: schedulesIn(days) })),
    ...(weeks === undefined ? {} : { durationWeeks: weeks }),
    ...(hours === undefined ? {} : { hoursPerWeek: hours }),
    ...(waiting === undefined ? {} : { waitingWeeks: waiting }),
  }
}

function impossible(uri: string): never {
  throw new Error(`no concept ${uri}`)
}

/** What the payer pays, line by line; the person pays nothing. */
function pricesOf(serviceId: string, payer: DemoPrice[], today: string, organisations: Map<string, string>) {
  // Old enough for the stories, which begin earlier.
  const validFrom = `${Number(today.slice(0, 4)) - 1}-01-01`
  const free = { serviceId, part: 'person' as const, kind: 'free', amountCents: 0, vatBasisPoints: 0, validFrom }
  const lines = payer.map(({ kind, euros, vat = 0, least, most, milestone, payers = [], confidentialFor }, index) => ({
    serviceId,
    part: 'payer' as const,
    line: index + 1,
    kind,
    amountCents: kind === 'free' ? 0 : euros === undefined ? null : Math.round(euros * 100),
    vatBasisPoints: vat,
    ...(least === undefined ? {} : { quantityMin: least, quantityMax: most ?? least }),
    milestone: milestone ?? null,
    payers,
    confidentialFor: confidentialFor ? organisations.get(confidentialFor)! : null,
    confidentialUntil: confidentialFor ? daysAfter(today, 400) : null,
    validFrom,
  }))
  return [free, ...lines]
}
