import { organisationsById, organisationsByKvk, putImportedOrganisations } from '../../regions/index.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { said, type Body } from '../hsds/canonical.ts'
import { derivedId, UUID } from '../hsds/ids.ts'
import { followOrganisations } from '../twins/merge/follow-organisations.ts'
import { ownIds, putImported, type Given } from './imported.ts'

const text = (value: unknown, most: number) => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, most) : null)

/** The number at the chamber of commerce, where it is named. */
export function kvkOf(body: Body): string | null {
  const identifiers = Array.isArray(body.organization_identifiers) ? (body.organization_identifiers as Body[]) : []
  const named = identifiers.find((one) => /kvk/i.test(`${said(one.identifier_scheme)} ${said(one.identifier_type)}`))
  return [named?.identifier, body.tax_id].map(said).find((number) => /^\d{8}$/.test(number)) ?? null
}

/**
 * Our organisation for each of another catalogue, by its id there: the one it became before, the one with the same KvK number, or a new one.
 * What we knew already by that number is not overwritten.
 */
export async function putOrganisations(
  tx: Tx,
  actor: Actor,
  at: Given,
  organisations: readonly Body[],
  alone: boolean,
): Promise<Map<string, string>> {
  const unique = [...new Map(organisations.map((body) => [body.id, body])).values()]
  const before = await ownIds(
    tx,
    at.sourceId,
    ['organization', 'organization-in-service'],
    unique.map(({ id }) => id),
  )
  const byKvk = await organisationsByKvk(
    tx,
    unique.flatMap((body) => kvkOf(body) ?? []),
  )
  const wanted = unique.filter(({ id }) => !before.has(id) && UUID.test(id)).map(({ id }) => id)
  const taken = await organisationsById(tx, wanted)
  const numbers = new Map<string, string>()
  const own = new Map(
    unique.map((body) => {
      const made = derivedId(at.sourceId, 'organization', body.id)
      const fresh = UUID.test(body.id) && !taken.has(body.id) ? body.id : made
      const kvk = kvkOf(body) ?? ''
      const id = before.get(body.id) ?? byKvk.get(kvk) ?? numbers.get(kvk) ?? fresh
      if (kvk !== '' && !numbers.has(kvk)) numbers.set(kvk, id)
      return [body.id, id]
    }),
  )
  const ours = unique.filter((body) => {
    const id = own.get(body.id)!
    return (id === body.id || id === derivedId(at.sourceId, 'organization', body.id)) && !taken.has(id)
  })
  await putImportedOrganisations(
    tx,
    actor.today,
    ours.map((body) => ({
      id: own.get(body.id)!,
      name: text(body.name, 200) ?? body.id,
      kvkNumber: byKvk.has(kvkOf(body) ?? '') ? null : kvkOf(body),
      phone: text((body.phones as Body[] | undefined)?.[0]?.number, 30),
      email: text(body.email, 254),
      website: text(body.website, 500),
    })),
  )
  await putImported(
    tx,
    at,
    alone ? 'organization' : 'organization-in-service',
    unique.map((body) => ({ body, ownId: own.get(body.id)! })),
  )
  const changed = ours.map((body) => own.get(body.id)!)
  await followOrganisations(tx, actor, changed, changed)
  return own
}
