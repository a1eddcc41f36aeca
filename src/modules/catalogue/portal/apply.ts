import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { confirmParts } from '../offer/confirm.ts'
import { endPrices } from '../offer/end-prices.ts'
import { insertPrice, type PriceGiven } from '../offer/enter.ts'
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
} from '../offer/enter-parts.ts'
import type { Part } from '../offer/rhythm.ts'
import { putEvidence, type Evidence } from '../offer/put-evidence.ts'
import { conceptsIn, type Body, type ChangePart } from './part-bodies.ts'

const CONFIRMS: Record<ChangePart, Part | null> = {
  publication: null,
  content: 'content',
  rules: 'content',
  steps: 'content',
  terms: 'content',
  concepts: 'content',
  area: 'content',
  'price-person': 'price',
  'price-payer': 'price',
  quality: 'quality',
  contact: 'contact',
  capacity: 'capacity',
  starts: 'capacity',
  closures: 'capacity',
  places: 'contact',
  status: null,
}

/** Writes a changed part of an offer; whoever calls has judged who may, and says afterwards that the service changed. */
export async function applyPart(tx: Tx, actor: Actor, serviceId: string, part: ChangePart, body: Body): Promise<void> {
  await writePart(tx, actor, serviceId, part, body)
  const confirmed = CONFIRMS[part]
  if (confirmed) await confirmParts(tx, actor, serviceId, [confirmed], actor.today)
}

/** Only writes it: that it is right is said by whoever knows. */
export function writePart(tx: Tx, actor: Actor, serviceId: string, part: ChangePart, body: Body): Promise<void> {
  return WRITE[part](tx, actor, serviceId, body)
}

type Write = (tx: Tx, actor: Actor, serviceId: string, body: Body) => Promise<void>

const columns: Write = async (tx, _actor, serviceId, body) => {
  await tx
    .updateTable('catalogue.service')
    .set(body as never)
    .where('id', '=', serviceId)
    .execute()
}

const WRITE: Record<ChangePart, Write> = {
  publication: columns,
  status: columns,
  content: columns,
  contact: columns,
  capacity: columns,
  rules: async (tx, _actor, serviceId, body) => {
    await tx.deleteFrom('catalogue.serviceRule').where('serviceId', '=', serviceId).execute()
    await insertRules(tx, serviceId, body.rules as PartsGiven['rules'])
  },
  steps: async (tx, _actor, serviceId, body) => {
    await tx.deleteFrom('catalogue.serviceStep').where('serviceId', '=', serviceId).execute()
    await insertSteps(tx, serviceId, body.steps as PartsGiven['steps'])
  },
  starts: async (tx, _actor, serviceId, body) => {
    await tx.deleteFrom('catalogue.serviceStart').where('serviceId', '=', serviceId).execute()
    await insertStarts(tx, serviceId, body.starts as PartsGiven['starts'])
  },
  terms: async (tx, _actor, serviceId, body) => {
    await tx.deleteFrom('catalogue.serviceTerm').where('serviceId', '=', serviceId).execute()
    await insertTerms(tx, serviceId, body.terms as PartsGiven['terms'])
  },
  concepts: async (tx, _actor, serviceId, body) => {
    await tx.deleteFrom('catalogue.serviceConcept').where('serviceId', '=', serviceId).execute()
    await insertConcepts(
      tx,
      serviceId,
      conceptsIn(body).map(({ id }) => id),
    )
  },
  closures: async (tx, _actor, serviceId, body) => {
    await tx.deleteFrom('catalogue.serviceClosure').where('serviceId', '=', serviceId).execute()
    await insertClosures(tx, serviceId, body.closures as PartsGiven['closures'])
  },
  places: async (tx, _actor, serviceId, { locations }) => {
    await tx.deleteFrom('catalogue.servicePlace').where('serviceId', '=', serviceId).execute()
    await insertPlaces(tx, serviceId, locations as PartsGiven['locations'])
  },
  area: async (tx, actor, serviceId, { national, regions, municipalities }) => {
    await tx.deleteFrom('catalogue.serviceArea').where('serviceId', '=', serviceId).execute()
    await insertAreas(tx, serviceId, regions as string[], municipalities as string[])
    await columns(tx, actor, serviceId, { national })
  },
  'price-person': (tx, _actor, serviceId, body) => followPrice(tx, serviceId, 'person', body),
  'price-payer': (tx, _actor, serviceId, body) => followPrice(tx, serviceId, 'payer', body),
  quality: (tx, actor, serviceId, body) => putEvidence(tx, actor, { ...(body as unknown as Evidence), serviceId }),
}

/** New lines from a day on; in a draft, which nobody saw, they take the place of the old. policy: D1, D11 */
async function followPrice(tx: Tx, serviceId: string, part: 'person' | 'payer', body: Body): Promise<void> {
  const lines = body.lines as PriceGiven[]
  const { status } = await tx.selectFrom('catalogue.service').select('status').where('id', '=', serviceId).executeTakeFirstOrThrow()
  if (status === 'draft') await tx.deleteFrom('catalogue.price').where('serviceId', '=', serviceId).where('part', '=', part).execute()
  else await endPrices(tx, [serviceId], lines[0]!.validFrom, part)
  await insertPrice(tx, ...lines.map((line, index) => ({ ...line, serviceId, part, line: index + 1 })))
}
