import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { smsRuns } from '../../../platform/sms.ts'
import { staffWithRoles } from '../../access/index.ts'
import { noLinkBecause } from './rules.ts'

export interface Colleague {
  id: string
  name: string
  email: string
  phone: string
  language: string
}
/** By which way a provider hears of a referral. */
export interface Reach {
  /** Who gets the link; null when none does. */
  colleague: Colleague | null
  /** Why there is no link although a colleague is registered. */
  because: 'special' | 'shielded' | 'no-sms' | null
  /** Somebody there has an account. */
  portal: boolean
  /** No account, but a link: nobody is known before a yes. */
  onlyByLink: boolean
}

/** Whether a referral goes to a portal, to a link, to both or to neither. policy: D6 */
export async function colleagueFor(
  tx: Tx,
  actor: Actor,
  { regionCode, id, providerOrganisation }: { regionCode: string; id: string; providerOrganisation: string },
): Promise<Reach> {
  const portal = (await staffWithRoles(tx, providerOrganisation, ['provider', 'guide', 'partner'], actor.today)).length > 0
  const found = await tx
    .selectFrom('plans.linkColleague')
    .select(['id', 'name', 'email', 'phone', 'language'])
    .where('regionCode', '=', regionCode)
    .where('organisationId', '=', providerOrganisation)
    .where('confirmedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  if (!found) return { colleague: null, because: null, portal, onlyByLink: false }
  const about = await tx
    .selectFrom('plans.referral as r')
    .innerJoin('catalogue.serviceShared as s', 's.id', 'r.serviceId')
    .innerJoin('people.personShared as p', (join) => join.onRef('p.regionCode', '=', 'r.regionCode').onRef('p.id', '=', 'r.personId'))
    .select(['s.sensitivity', 'p.shielded'])
    .where('r.regionCode', '=', regionCode)
    .where('r.id', '=', id)
    .executeTakeFirstOrThrow()
  const because = noLinkBecause({ ...about, sms: smsRuns() })
  return { colleague: because === null ? found : null, because, portal, onlyByLink: because === null && !portal }
}
