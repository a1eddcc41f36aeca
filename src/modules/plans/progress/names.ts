import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, instantOf } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { refuseUnless } from '../../../platform/errors.ts'
import { audit, outsideInvolvement, touched } from '../../../platform/log.ts'
import { accountNames, mayTakeNames } from '../../access/index.ts'
import { organisationsById } from '../../regions/index.ts'
import type { nl } from '../texts.nl.ts'
import { PROGRESS_DAYS } from './queries.ts'
import type { Cell } from './sheet.ts'

/** So many rows fit; the question gives one more. */
const MOST = 5000
/** What a file with names is taken along for; the person reads it in the log. policy: L2 */
export const TAKEN_FOR = ['spread-work', 'check-waiting', 'account-for'] as const

interface Row {
  kind: string
  personId: string
  firstName: string
  lastName: string | null
  /** Nobody by name, of an organisation whose help is confidential. */
  leadAccount: string | null
  organisationId: string
  code: string | null
  onDay: string
  dueOn: string | null
}

/** Workload, what waits, what was late and why things stopped, with names: each of them sees in the log who took it along and why. policy: H2, L2 */
export async function takeNames(
  tx: Tx,
  actor: Actor,
  t: typeof nl,
  regionCode: string,
  input: { takenFor: (typeof TAKEN_FOR)[number]; form: string },
): Promise<Cell[][]> {
  refuseUnless(await mayTakeNames(tx, regionCode), 'plans.noNames')
  const since = instantOf(daysAfter(actor.today, -PROGRESS_DAYS), '00:00').toString()
  const { rows: found } = await sql<Row>`
    select kind, person_id, first_name, last_name, lead_account, organisation_id, code, on_day::text as on_day, due_on::text as due_on
    from plans.progress_with_names(${regionCode}, ${since}::timestamptz, ${actor.today}::date)`.execute(tx)
  const rows = found.slice(0, MOST)
  outsideInvolvement(tx, input.takenFor)
  touched(tx, regionCode, [...new Set(rows.map((row) => row.personId))], 'plan')
  touched(tx, regionCode, [...new Set(rows.map((row) => row.personId))], 'referral')
  await audit(tx, actor, { what: 'plans.names-taken', subject: regionCode, regionCode, after: { ...input, rows: rows.length } })
  const accounts = await accountNames(tx, [...new Set(rows.flatMap((row) => row.leadAccount ?? []))])
  const organisations = await organisationsById(tx, [...new Set(rows.map((row) => row.organisationId))])
  const words = t.progress.names
  return [
    [words.what, words.person, words.lead, words.organisation, words.state, words.on, words.due, words.late],
    ...rows.map((row): Cell[] => [
      words.kinds[row.kind] ?? t.states[row.kind] ?? row.kind,
      [row.firstName, row.lastName].filter(Boolean).join(' '),
      (row.leadAccount && accounts.get(row.leadAccount)) || null,
      organisations.get(row.organisationId)?.name ?? null,
      stateOf(t, row),
      row.onDay,
      row.dueOn,
      row.dueOn !== null && row.dueOn < actor.today ? words.yes : null,
    ]),
    // A file that is cut says so.
    ...(found.length > MOST ? [[words.more(MOST), null, null, null, null, null, null, null]] : []),
  ]
}

function stateOf(t: typeof nl, { kind, code }: Row): string | null {
  if (code === null) return null
  if (kind === 'waits') return t.states[code] ?? code
  return t.progress.asAgreed[code] ?? t.reasons[code] ?? code
}
