import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import { accountNames } from '../../access/index.ts'
import { movesOf } from '../where/moves.ts'

interface Of {
  regionCode: string
  personId: string
  id: string
  locationId: string | null
}

/** What happened with a referral, the newest first: from what to what, or to which other location, why, on which side, when. */
export async function factsOf(tx: Tx, referral: Of): Promise<ReferralFact[]> {
  const rows = await changesOf(tx, referral)
  touched(tx, referral.regionCode, referral.personId, 'referral')
  const moves = (await movesOf(tx, referral)).map(({ from, to, ...row }) => ({
    ...row,
    toState: '',
    reason: null,
    basis: null,
    moved: { from, to },
  }))
  const all: ReferralFact[] = [...rows.map((row) => ({ ...row, moved: null })), ...moves]
  return all.toSorted((a, b) => b.at.epochMilliseconds - a.at.epochMilliseconds)
}

function changesOf(tx: Tx, referral: Of) {
  return tx
    .selectFrom('plans.referralFact')
    .select(['id', 'toState', 'reason', 'byKind', 'byAccount', 'at', 'basis'])
    .where('regionCode', '=', referral.regionCode)
    .where('referralId', '=', referral.id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}
export type ReferralFact = Awaited<ReturnType<typeof changesOf>>[number] & {
  /** To another location, instead of on to another state. */
  moved: { from: string | null; to: string } | null
}

const ITS_OWN = ['received', 'intake-planned', 'accepted', 'waiting-for-start', 'running', 'ended', 'declined', 'returned']

/** Whether it was the provider that did it. */
export function byProvider({ byKind, toState }: Pick<ReferralFact, 'byKind' | 'toState'>): boolean {
  return byKind === 'provider' || (byKind === 'staff' && ITS_OWN.includes(toState))
}

/** How the workers who did it on this side are called; those of the other side are not named. policy: L2 */
export async function workersIn(tx: Tx, facts: readonly ReferralFact[], provider: boolean): Promise<Map<string, string>> {
  const here = facts.filter((fact) => ['staff', 'guide', 'provider'].includes(fact.byKind) && byProvider(fact) === provider)
  return accountNames(
    tx,
    here.flatMap(({ byAccount }) => byAccount ?? []),
  )
}
