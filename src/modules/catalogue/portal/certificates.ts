import { sql } from 'kysely'
import type { Sweep } from '../../../platform/module.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { addJob } from '../../../platform/outbox.ts'
import { REMIND_CERTIFICATE } from '../offer/rhythm.ts'
import { serviceChanged } from '../offer/version.ts'

const BATCH = 50

/** Certificates that end: their holder hears in time, and an offer left without any evidence leaves the list. policy: D1, D4 */
export const certificateSweeps: Sweep[] = [
  {
    name: 'catalogue.certificate-ends',
    run: async (tx, actor) => {
      const soon = daysAfter(actor.today, REMIND_CERTIFICATE)
      const ofServices = await sql<{ organisationId: string }>`
        update catalogue.quality q set reminded_on = ${actor.today} from catalogue.service s
        where s.id = q.service_id and q.id in (
          select r.id from catalogue.quality r join catalogue.service p on p.id = r.service_id
          where r.kind = 'certificate' and r.valid_until <= ${soon} and r.valid_until > ${actor.today} and r.reminded_on is null
            and p.status in ('public', 'paused') limit ${BATCH})
        returning s.organisation_id`.execute(tx)
      const ofOrganisations = await sql<{ organisationId: string }>`
        update catalogue.certification set reminded_on = ${actor.today} where id in (
          select id from catalogue.certification
          where valid_until <= ${soon} and valid_until > ${actor.today} and reminded_on is null limit ${BATCH})
        returning organisation_id`.execute(tx)
      const rows = [...ofServices.rows, ...ofOrganisations.rows]
      for (const organisationId of new Set(rows.map((row) => row.organisationId)))
        await addJob(tx, 'catalogue.remind', { organisationId }, `catalogue.remind:${organisationId}`)
      return rows.length
    },
  },
  {
    name: 'catalogue.certificate-ended',
    run: async (tx, actor) => {
      const { rows } = await sql<{ id: string }>`
        update catalogue.service set status = 'unlisted' where id in (
          select s.id from catalogue.quality q join catalogue.service s on s.id = q.service_id
          where q.kind = 'certificate' and q.valid_until <= ${actor.today} and s.status = 'public' and not s.free_help
            and not exists (select from catalogue.quality o where o.service_id = s.id and (o.valid_until is null or o.valid_until > ${actor.today}))
          limit ${BATCH})
        returning id`.execute(tx)
      for (const { id } of rows) await serviceChanged(tx, actor, id)
      return rows.length
    },
  },
]
