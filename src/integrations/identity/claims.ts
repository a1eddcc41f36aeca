/** Who somebody is according to the identity provider; the subject is a pseudonym. */
export interface Identity {
  subject: string
  name: string | null
  email: string | null
  /** The level of assurance at which they proved it. */
  acr: string | null
  /** On whose behalf: the last of the chain, who receives the service. */
  represents: { subject: string; idType: string; name: string | null } | null
}

interface Named {
  sub?: unknown
  sub_id_type?: unknown
  name?: unknown
  represents?: unknown
}

/** Reads the claims of an ID token. Source: OIDC NL GOV 1.0.1, representation relationships. */
export function readClaims(claims: Record<string, unknown>): Identity {
  const served = lastOfChain(claims.represents)
  return {
    subject: text(claims.sub) ?? '',
    name: text(claims.name)?.slice(0, 120) ?? null,
    email: text(claims.email)?.slice(0, 254) ?? null,
    acr: text(claims.acr),
    represents: served,
  }
}

/** The KvK number of the company somebody acts for, or null. Source: eHerkenning, EntityConcernedID:KvKnr. */
export function kvkOf(identity: Identity): string | null {
  if (!identity.represents || !/kvk(-?nr|nummer)?$/i.test(identity.represents.idType)) return null
  return /^\d{8}$/.test(identity.represents.subject) ? identity.represents.subject : null
}

/** True when the provider sent citizen service numbers: we may not receive them, so the sign-in stops. */
export function carriesBsn(claims: Record<string, unknown>): boolean {
  for (let named: Named | undefined = claims; named; named = nextOf(named)) {
    const idType = text(named.sub_id_type)
    // An RSIN passes the eleven test too, so the test judges only where no type is given.
    if (idType ? /bsn$/i.test(idType) : isBsn(text(named.sub) ?? '')) return true
  }
  return typeof claims.bsn === 'string'
}

function lastOfChain(represents: unknown): Identity['represents'] {
  let served: Identity['represents'] = null
  for (let named = nextOf({ represents }); named; named = nextOf(named)) {
    served = { subject: text(named.sub) ?? '', idType: text(named.sub_id_type) ?? '', name: text(named.name)?.slice(0, 120) ?? null }
  }
  return served
}

function nextOf(named: Named): Named | undefined {
  return typeof named.represents === 'object' && named.represents !== null ? named.represents : undefined
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** Nine digits that pass the eleven test. */
function isBsn(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false
  const sum = [...value].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}
