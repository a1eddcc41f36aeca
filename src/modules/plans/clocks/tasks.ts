import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { Sweep } from '../../../platform/module.ts'
import type { OutboxEvent } from '../../../platform/outbox.ts'
import { staffWithRoles } from '../../access/index.ts'
import { notify } from '../../messages/index.ts'
import { withoutMuted } from '../notes/commands.ts'
import { nearUntil } from './rules.ts'

const BATCH = 50

/** Who does tasks at an organisation. */
async function doers(tx: Tx, organisationId: string, today: string): Promise<string[]> {
  return (await staffWithRoles(tx, organisationId, ['partner'], today)).map(({ id }) => id)
}

/** Who does the task that an event asked of an organisation; nobody for a step of the person or the guide, or for a special one. policy: E1, E2 */
export async function askedOf(tx: Tx, { regionCode, subject }: OutboxEvent, actor: Actor): Promise<string[]> {
  const step = await tx
    .selectFrom('plans.step')
    .select('ownerOrganisation')
    .where('regionCode', '=', regionCode)
    .where('id', '=', subject)
    .where('state', '=', 'open')
    .where('sensitivity', '<>', 'special')
    .executeTakeFirst()
  return step?.ownerOrganisation ? doers(tx, step.ownerOrganisation, actor.today) : []
}

/** A task of an organisation comes to its day: said once, the working day before. What the person no longer shares is not spoken of. policy: E1 */
export const taskSweep: Sweep = {
  name: 'plans.task-clock',
  async run(tx, actor) {
    const { rows } = await sql<{ regionCode: string; id: string; personId: string; organisationId: string }>`
      update plans.step set reminded_for = due_on where (region_code, id) in (
        select s.region_code, s.id from plans.step s
        where s.state = 'open' and s.owner_organisation is not null and s.sensitivity <> 'special' and s.reminded_for is distinct from s.due_on
          and s.due_on <= ${nearUntil(actor.today)}::date
          and not exists (select from plans.sharing h where h.region_code = s.region_code and h.item_id = s.id
            and h.organisation_id = s.owner_organisation and h.effect = 'stopped' and h.until_at is null)
        order by s.due_on, s.id limit ${BATCH} for update skip locked)
      returning region_code, id, person_id, owner_organisation as organisation_id`.execute(tx)
    for (const { regionCode, id, personId, organisationId } of rows) {
      touched(tx, regionCode, personId, 'step')
      const accounts = await withoutMuted(tx, { regionCode, id }, await doers(tx, organisationId, actor.today))
      await notify(tx, actor, { regionCode, kind: 'due', item: id, accounts })
    }
    return rows.length
  },
}
