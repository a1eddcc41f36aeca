import type { Actor } from '../../../platform/actor.ts'
import { dateOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { serviceNames } from '../../catalogue/index.ts'
import { agreementsOf, safeContactOf, type AgreementRow } from '../../people/index.ts'
import { organisationsById } from '../../regions/index.ts'
import { placementsOf } from '../outcome-queries.ts'
import { draftsOf } from '../draft/queries.ts'
import { referralsOf } from '../queries.ts'
import type { File } from '../sharing/item.ts'
import { sharingsOf } from '../sharing/queries.ts'
import { isOpen } from '../states.ts'
import { KINDS, wayOf, type AgreedKind, type Way } from './rules.ts'

/** One thing a person said yes to, as it is read. */
export interface Agreed {
  id: string
  kind: AgreedKind
  /** Of which help, or by which channel. */
  about: string | null
  organisation: string | null
  saidOn: string
  how: string | null
  version: number | null
  takenBackOn: string | null
  way: Way
  /** The record the way leads to. */
  record: string | null
}

/** Everything a person said yes to: what holds, with the way back, and what was taken back. policy: L2 */
export async function agreedShown(tx: Tx, actor: Actor, file: File): Promise<Agreed[]> {
  const { regionCode, ids } = file
  const rows = (await agreementsOf(tx, regionCode, ids)).filter((row): row is Known => isKnown(row.what))
  const referrals = new Map((await referralsOf(tx, regionCode, ids)).map((row) => [row.id, row]))
  const drafts = new Map((await draftsOf(tx, regionCode, ids)).map((row) => [row.id, row]))
  const given = new Set(
    (await sharingsOf(tx, regionCode, ids)).filter((row) => row.effect === 'given').map((row) => `${row.itemId} ${row.organisationId}`),
  )
  const organisations = await organisationsById(
    tx,
    rows.flatMap((row) => row.organisationId ?? []),
  )
  const services = await serviceNames(
    tx,
    [...referrals.values(), ...drafts.values()].map((row) => row.serviceId),
  )
  const channel = actor.persons[0] ? (await safeContactOf(tx, regionCode, actor.persons[0].personId))?.channel : null
  const about = ({ what, record }: Known) => {
    const serviceId = record && (referrals.get(record) ?? drafts.get(record))?.serviceId
    return what === 'channel' ? (channel ?? null) : serviceId ? (services.get(serviceId) ?? null) : null
  }
  const said = rows.map((row): Agreed => {
    const referral = row.record ? referrals.get(row.record) : undefined
    return {
      id: row.id,
      kind: row.what,
      about: about(row),
      organisation: row.organisationId ? (organisations.get(row.organisationId)?.name ?? null) : null,
      saidOn: dateOf(row.at),
      how: row.how,
      version: row.version,
      takenBackOn: row.takenBackAt && dateOf(row.takenBackAt),
      way: wayOf(row.what, {
        draft: row.record !== null && drafts.has(row.record),
        runs: referral !== undefined && isOpen(referral.state),
        given: given.has(`${row.record} ${row.organisationId}`),
      }),
      record: row.record,
    }
  })
  return [...said, ...(await laterYears(tx, file))].sort((a, b) => (a.saidOn < b.saidOn ? 1 : a.saidOn > b.saidOn ? -1 : 0))
}

type Known = AgreementRow & { what: AgreedKind }
function isKnown(what: string): what is AgreedKind {
  return (KINDS as readonly string[]).includes(what)
}

/** A yes to a question once a year stands with the work it is about. policy: D10 */
async function laterYears(tx: Tx, { regionCode, ids }: File): Promise<Agreed[]> {
  return (await placementsOf(tx, regionCode, ids)).flatMap((row) =>
    row.yearsAnswer !== 'yes' || row.yearsAnsweredOn === null
      ? []
      : [
          {
            id: row.id,
            kind: 'years' as const,
            about: row.occupation,
            organisation: null,
            saidOn: row.yearsAnsweredOn,
            how: null,
            version: 1,
            takenBackOn: null,
            way: row.endedOn === null ? ('here' as const) : ('over' as const),
            record: row.id,
          },
        ],
  )
}
