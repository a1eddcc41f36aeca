import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { mailInRegions, mailOfAccount, type Reader } from '../../access/index.ts'
import type { Language } from '../../../platform/languages.ts'
import { serviceById, type Service } from '../offer/queries.ts'
import { readersOfProvider } from '../portal/readers.ts'
import { regionsDeciding } from '../region/deciding.ts'

/** Who is told what, each in the own language: the name of the offer, the day before which something happens, and where to go. */
export interface Told {
  to: Reader[]
  about: string
  by: string | null
  path: string
}
type Find = (tx: Tx, actor: Actor, id: string) => Promise<Told | null>

/** What is told by mail, and to whom; nothing where it was settled in the meantime. policy: A11, D1, D3 */
export const occasions = {
  'correction-asked': async (tx, actor, id) => {
    const found = await openCorrection(tx, actor, id)
    return found && { ...found, to: await readersOfProvider(tx, found.service.organisationId, actor.today), path: '/aanbieder/meldingen' }
  },
  'correction-late': async (tx, actor, id) => {
    const found = await openCorrection(tx, actor, id)
    return found && { ...found, to: await mailOfRegions(tx, actor, found.service), path: '/werk/aanbod/meldingen' }
  },
  'correction-answered': async (tx, actor, id) => {
    const asker = await tx
      .deleteFrom('catalogue.correctionAsker')
      .where('correctionId', '=', id)
      .returning(['email', 'language'])
      .executeTakeFirst()
    const row = await tx.selectFrom('catalogue.correction').select('serviceId').where('id', '=', id).executeTakeFirst()
    const service = row && (await serviceById(tx, row.serviceId, actor.today))
    if (!asker || !service) return null
    return {
      to: [{ email: asker.email, language: asker.language as Language }],
      about: service.name,
      by: null,
      path: `/diensten/meldingen/${id}`,
    }
  },
  'proposal-waits': async (tx, actor, id) => proposal(tx, actor, id),
  'proposal-late': async (tx, actor, id) => proposal(tx, actor, id),
  'proposal-decided': async (tx, actor, id) => {
    const found = await decided(tx, actor, id)
    return found && { ...found, path: `/aanbieder/diensten/${found.serviceId}` }
  },
  'proposal-for-you': async (tx, actor, id) => {
    const found = await openProposal(tx, actor, id)
    return (
      found && {
        ...found,
        to: await readersOfProvider(tx, found.service.organisationId, actor.today),
        path: `/aanbieder/diensten/${found.service.id}`,
      }
    )
  },
  'proposal-answered': async (tx, actor, id) => {
    const found = await decided(tx, actor, id)
    return found && { ...found, path: `/werk/aanbod/voorstellen/${id}` }
  },
  'pause-ends': (tx, actor, id) => pause(tx, actor, id),
  'pause-stays': (tx, actor, id) => pause(tx, actor, id),
  'missing-asked': async (tx, actor, id) => {
    const entry = await missing(tx, id)
    if (entry?.state !== 'open') return null
    const to = await mailInRegions(tx, [entry.regionCode], 'coordinator', actor.today)
    return { to, about: entry.name, by: entry.dueOn, path: '/werk/ontbrekend-aanbod' }
  },
  'missing-decided': async (tx, _actor, id) => {
    const entry = await missing(tx, id)
    if (!entry || entry.state === 'open') return null
    return { to: await mailOfAccount(tx, entry.askedBy), about: entry.name, by: null, path: '/werk/ontbrekend-aanbod' }
  },
} satisfies Record<string, Find>

export type Occasion = keyof typeof occasions

async function openCorrection(tx: Tx, actor: Actor, id: string) {
  const row = await tx.selectFrom('catalogue.correction').select(['serviceId', 'answerBy', 'state']).where('id', '=', id).executeTakeFirst()
  const service = row?.state === 'open' ? await serviceById(tx, row.serviceId, actor.today) : undefined
  return row && service && service.status !== 'ended' ? { service, about: service.name, by: row.answerBy } : null
}

async function proposal(tx: Tx, actor: Actor, id: string): Promise<Told | null> {
  const found = await openProposal(tx, actor, id)
  return found && { ...found, to: await mailOfRegions(tx, actor, found.service), path: `/werk/aanbod/voorstellen/${id}` }
}

async function openProposal(tx: Tx, actor: Actor, id: string) {
  const change = await tx.selectFrom('catalogue.change').select(['serviceId', 'decideBy', 'state']).where('id', '=', id).executeTakeFirst()
  const service = change?.state === 'proposed' ? await serviceById(tx, change.serviceId, actor.today) : undefined
  return change && service ? { service, about: service.name, by: change.decideBy } : null
}

/** Who proposed what is decided now. */
async function decided(tx: Tx, actor: Actor, id: string) {
  const change = await tx.selectFrom('catalogue.change').select(['serviceId', 'madeBy', 'state']).where('id', '=', id).executeTakeFirst()
  if (!change?.madeBy || change.state === 'proposed' || change.state === 'applied') return null
  const service = await serviceById(tx, change.serviceId, actor.today)
  return service ? { serviceId: service.id, to: await mailOfAccount(tx, change.madeBy), about: service.name, by: null } : null
}

/** A pause that ends, or did not end by itself because the offer lacks something: its provider. */
async function pause(tx: Tx, actor: Actor, id: string): Promise<Told | null> {
  const row = await tx
    .selectFrom('catalogue.pause')
    .select(['serviceId', 'untilOn'])
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  const service = row && (await serviceById(tx, row.serviceId, actor.today))
  if (service?.status !== 'paused') return null
  const to = await readersOfProvider(tx, service.organisationId, actor.today)
  return { to, about: service.name, by: row!.untilOn, path: `/aanbieder/diensten/${service.id}` }
}

async function missing(tx: Tx, id: string) {
  return tx
    .selectFrom('catalogue.missingEntry')
    .select(['regionCode', 'name', 'dueOn', 'state', 'askedBy'])
    .where('id', '=', id)
    .executeTakeFirst()
}

async function mailOfRegions(tx: Tx, actor: Actor, service: Service): Promise<Reader[]> {
  return mailInRegions(tx, await regionsDeciding(tx, service, actor.today), 'coordinator', actor.today)
}
