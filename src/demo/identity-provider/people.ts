import type { Audience } from '../../modules/access/index.ts'
import { organisationsById } from '../../modules/regions/index.ts'
import { withoutContext } from '../../platform/db/context.ts'
import type { Db } from '../../platform/db/pool.ts'

/** Somebody who can sign in at the demo's provider. */
export interface DemoPerson {
  key: string
  name: string
  organisation: string | null
  kvkNumber: string | null
}

/** Who can sign in for this audience: the accounts that the demo made, by name. */
export async function demoPeople(db: Db, audience: Audience): Promise<DemoPerson[]> {
  const rows = await db
    .selectFrom('access.account')
    .select(['subject as key', 'displayName as name', 'organisationId'])
    .where('issuer', '=', demoIssuer(audience))
    .where('displayName', 'is not', null)
    .orderBy('displayName')
    .orderBy('id')
    .limit(200)
    .execute()
  const organisations = await organisationsById(
    withoutContext(db),
    rows.flatMap((row) => row.organisationId ?? []),
  )
  return rows.map(({ key, name, organisationId }) => {
    const organisation = organisations.get(organisationId ?? '')
    return { key, name: name ?? key, organisation: organisation?.name ?? null, kvkNumber: organisation?.kvkNumber ?? null }
  })
}

/** The issuer under which accounts of the demo are kept, whatever the address and port it runs on. */
export function demoIssuer(audience: Audience): string {
  return `demo:${audience}`
}

const NEW = /^nieuw-[a-z0-9-]{1,40}$/

/** A subject that nobody had before: somebody who signs in for the first time. */
export function newcomer(secret: string): string {
  return `nieuw-${secret.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`
}

/** The claims about somebody; undefined for who does not exist here. */
export async function claimsOf(db: Db, audience: Audience, key: string): Promise<Record<string, unknown> | undefined> {
  const pseudonym = { sub: key, sub_id_type: 'urn:nl-eid-gdi:1.0:id:pseudonym' }
  if (NEW.test(key)) return { ...pseudonym, ...(audience === 'staff' ? { name: 'Nieuwe medewerker' } : {}) }
  const person = (await demoPeople(db, audience)).find((candidate) => candidate.key === key)
  if (!person) return undefined
  const company = { sub: person.kvkNumber, sub_id_type: 'urn:etoegang:1.9:EntityConcernedID:KvKnr', name: person.organisation }
  return { ...pseudonym, name: person.name, ...(audience === 'employer' && person.kvkNumber ? { represents: company } : {}) }
}
