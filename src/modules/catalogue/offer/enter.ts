import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { newId } from '../../../platform/ids.ts'
import { audit } from '../../../platform/log.ts'
import {
  insertAreas,
  insertClosures,
  insertConcepts,
  insertPlaces,
  insertRules,
  insertStarts,
  insertSteps,
  insertTerms,
  type PartsGiven,
} from './enter-parts.ts'
import { confirmParts } from './confirm.ts'
import { COUNTED_KINDS } from './price.ts'
import { PARTS } from './rhythm.ts'

export interface ServiceGiven extends Partial<PartsGiven> {
  id?: string
  organisationId: string
  name: string
  alternateName?: string | null
  kind: string
  instrumentType?: string | null
  sensitivity?: string
  freeHelp?: boolean
  aim?: string | null
  method?: string | null
  afterwards?: string | null
  forWhom?: string | null
  howToApply?: string | null
  applyWays?: string[]
  delivery?: string
  groupMin?: number | null
  groupMax?: number | null
  languages?: string[]
  accessibility?: string[]
  documents?: string[]
  needs?: string[]
  targetGroups?: string[]
  ageMin?: number | null
  ageMax?: number | null
  durationWeeks?: number | null
  hoursPerWeek?: number | null
  intensity?: string | null
  places?: number | null
  placesFree?: number | null
  waitingWeeks?: number | null
  contactName?: string | null
  contactPhone?: string | null
  contactEmail?: string | null
  url?: string | null
  acceptanceDays?: number
  national?: boolean
  templateId?: string | null
  sourceId?: string | null
  externalId?: string | null
  status: string
  /** The day its content was said to be right, and its other parts with it; null while nobody did. */
  confirmedOn: string | null
  newSince: string
  /** Regions it is offered in; municipalities stand in `municipalities`. */
  regions: readonly string[]
  /** Concepts of the taxonomy: occupations it leads to, skills it teaches. */
  concepts?: readonly string[]
}

/**
 * Enters a service with its parts; gives its id. Whoever calls has judged whether the actor may, and calls `serviceChanged` again
 * after adding prices or evidence.
 */
export async function insertService(tx: Tx, actor: Actor, given: ServiceGiven): Promise<string> {
  const {
    regions,
    municipalities,
    concepts,
    confirmedOn,
    locations,
    steps,
    starts,
    rules,
    terms,
    closures,
    id = newId(),
    ...service
  } = given
  await tx
    .insertInto('catalogue.service')
    .values({
      ...service,
      id,
      sensitivity: service.sensitivity ?? 'normal',
      delivery: service.delivery ?? 'group',
      acceptanceDays: service.acceptanceDays ?? 5,
    })
    .execute()
  await insertAreas(tx, id, regions, municipalities ?? [])
  await insertConcepts(tx, id, concepts ?? [])
  await insertPlaces(tx, id, locations ?? [])
  await insertSteps(tx, id, steps ?? [])
  await insertStarts(tx, id, starts ?? [])
  await insertRules(tx, id, rules ?? [])
  await insertTerms(tx, id, terms ?? [])
  await insertClosures(tx, id, closures ?? [])
  if (confirmedOn !== null)
    await confirmParts(tx, actor, id, given.waitingWeeks === undefined ? PARTS.filter((part) => part !== 'capacity') : PARTS, confirmedOn)
  await audit(tx, actor, { what: 'catalogue.service-entered', subject: id })
  return id
}

export interface PriceGiven {
  id?: string
  serviceId: string
  part: 'person' | 'payer'
  line?: number
  kind: string
  /** Left out where a contract keeps the tariff confidential. */
  amountCents?: number | null
  vatBasisPoints: number
  /** How much is expected; give min and max where it varies. Left out: once, or unknown where a total asks for it. */
  quantity?: number
  quantityMin?: number | null
  quantityMax?: number | null
  milestone?: string | null
  payers?: string[]
  confidentialFor?: string | null
  confidentialUntil?: string | null
  validFrom: string
  validUntil?: string | null
}

/** Writes price lines. */
export async function insertPrice(tx: Tx, ...prices: PriceGiven[]): Promise<void> {
  await tx
    .insertInto('catalogue.price')
    .values(
      prices.map(({ quantity, ...price }) => {
        const often = quantity ?? (COUNTED_KINDS.includes(price.kind) ? null : 1)
        return {
          ...price,
          id: price.id ?? newId(),
          amountCents: price.amountCents ?? null,
          quantityMin: price.quantityMin === undefined ? often : price.quantityMin,
          quantityMax: price.quantityMax === undefined ? often : price.quantityMax,
          validUntil: price.validUntil ?? null,
        }
      }),
    )
    .execute()
}
