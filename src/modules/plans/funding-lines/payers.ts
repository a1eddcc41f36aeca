import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid } from '../../../platform/errors.ts'
import type { Option } from '../../../platform/ui/index.ts'
import type { Person } from '../../people/index.ts'
import { organisationsOf, type OrganisationType } from '../../regions/index.ts'
import { colleaguesOf } from '../draft/colleagues.ts'

/** What kind of organisation can stand behind a source; where none is named it is no organisation. */
const BEHIND: Partial<Record<string, readonly OrganisationType[]>> = {
  'regional-budget': ['municipality', 'uwv'],
  uwv: ['uwv'],
  municipality: ['municipality'],
  'training-fund': ['training-fund', 'branch-organisation'],
  employer: ['employer', 'temp-agency', 'sheltered-work-company'],
  insurer: ['insurer', 'occupational-health-service'],
  subsidy: ['ministry', 'municipality', 'uwv', 'training-fund'],
}
const PAY = new Set(Object.values(BEHIND).flatMap((types) => types ?? []))

/** Organisations of the region that can pay, by name. */
export async function payersIn(tx: Tx, regionCode: string, today: string) {
  return (await organisationsOf(tx, regionCode, today)).filter(({ types }) => types.some((type) => PAY.has(type)))
}

/** The same to choose from, or none. */
export async function payerOptions(tx: Tx, regionCode: string, today: string): Promise<Option[]> {
  return [{ value: '', label: '–' }, ...(await payersIn(tx, regionCode, today)).map(({ id, name }) => ({ value: id, label: name }))]
}

/** Refuses an organisation that is not one of the region, or not of the kind that pays so. policy: D5 */
export async function requirePayer(
  tx: Tx,
  actor: Actor,
  regionCode: string,
  source: string,
  organisationId: string | undefined,
): Promise<void> {
  if (!organisationId) return
  const known = (await payersIn(tx, regionCode, actor.today)).find(({ id }) => id === organisationId)
  if (!known?.types.some((type) => BEHIND[source]?.includes(type))) invalid('payerOrganisation', 'payerOtherKind')
}

interface Arranges {
  payerAccount?: string | undefined
  payerBy?: string | undefined
}

/** Who arranges a payment that is not arranged yet, and by when: a colleague who sees the file, from today on. policy: D5, L2 */
export async function requireArranger(tx: Tx, actor: Actor, person: Person, source: string, { payerAccount, payerBy }: Arranges) {
  if (source !== 'not-yet-arranged') return { ownerAccount: null, arrangeBy: null }
  if (!payerAccount || !payerBy) invalid('payerAccount', 'payerOwnerNeeded')
  if (payerBy < actor.today) invalid('payerBy', 'duePast')
  if (!(await colleaguesOf(tx, actor, person)).some(({ id }) => id === payerAccount)) invalid('payerAccount', 'seesNotFile')
  return { ownerAccount: payerAccount, arrangeBy: payerBy }
}
