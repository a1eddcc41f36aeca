import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { mailInRegions, mailOfAccount, mailOfRole, type Reader } from '../../access/index.ts'
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
  'shown-asked': async (tx, actor, id) => {
    const asked = await tx
      .selectFrom('catalogue.shownIn as h')
      .innerJoin('catalogue.service as s', 's.id', 'h.serviceId')
      .select(['h.regionCode', 'h.decideBy', 'h.state', 's.name'])
      .where('h.id', '=', id)
      .executeTakeFirst()
    if (asked?.state !== 'waiting') return null
    return {
      to: await mailOfDesk(tx, asked.regionCode, actor.today),
      about: asked.name,
      by: asked.decideBy,
      path: `/werk/aanbod/elders/${id}`,
    }
  },
  'shown-decided': async (tx, actor, id) => {
    const asked = await tx
      .selectFrom('catalogue.shownIn as h')
      .innerJoin('catalogue.service as s', 's.id', 'h.serviceId')
      .select(['h.state', 'h.regionCode', 's.id', 's.name', 's.organisationId'])
      .where('h.id', '=', id)
      .executeTakeFirst()
    // That it is shown in one region more is no news; that it is not, or in the whole country, is.
    if (!asked || asked.state === 'waiting' || (asked.state === 'shown' && asked.regionCode !== 'NL')) return null
    const to = await readersOfProvider(tx, asked.organisationId, actor.today)
    return { to, about: asked.name, by: null, path: `/aanbieder/diensten/${asked.id}` }
  },
  'template-changed': async (tx, actor, organisationId) => {
    const waits = await tx
      .selectFrom('catalogue.copyNews as n')
      .innerJoin('catalogue.service as s', 's.id', 'n.copyId')
      .innerJoin('catalogue.service as t', 't.id', 's.templateId')
      .select('t.name')
      .distinct()
      .where('s.organisationId', '=', organisationId)
      .orderBy('t.name')
      .limit(5)
      .execute()
    if (waits.length === 0) return null
    const to = await readersOfProvider(tx, organisationId, actor.today)
    return { to, about: waits.map(({ name }) => name).join(', '), by: null, path: '/aanbieder/kopieen' }
  },
  'admission-asked': async (tx, actor, id) => {
    const asked = await tx
      .selectFrom('catalogue.admission')
      .select(['regionCode', 'askedDesk', 'name', 'state', 'proposedBy'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (asked?.state !== 'waiting') return null
    const own = new Set((await mailOfAccount(tx, asked.proposedBy)).map(({ email }) => email))
    const to = await mailOfDesk(tx, asked.askedDesk ?? asked.regionCode, actor.today)
    return { to: to.filter(({ email }) => !own.has(email)), about: asked.name, by: null, path: `/werk/aanbod/toelating/${id}` }
  },
  'admission-decided': async (tx, _actor, id) => {
    const row = await tx.selectFrom('catalogue.admission').select(['name', 'state', 'proposedBy']).where('id', '=', id).executeTakeFirst()
    if (!row || row.state === 'waiting') return null
    return { to: await mailOfAccount(tx, row.proposedBy), about: row.name, by: null, path: `/werk/aanbod/toelating/${id}` }
  },
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

/** Who decides at a desk: the coordinators of a region, or the national desk. */
async function mailOfDesk(tx: Tx, desk: string, today: string): Promise<Reader[]> {
  return desk === 'NL' ? mailOfRole(tx, 'administrator', today) : mailInRegions(tx, [desk], 'coordinator', today)
}

async function mailOfRegions(tx: Tx, actor: Actor, service: Service): Promise<Reader[]> {
  return mailInRegions(tx, await regionsDeciding(tx, service, actor.today), 'coordinator', actor.today)
}
