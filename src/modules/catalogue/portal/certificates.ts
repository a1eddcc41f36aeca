import { sql } from 'kysely'
import type { Sweep } from '../../../platform/module.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { addJob } from '../../../platform/outbox.ts'
import { isShortForm, lostCertificate } from '../offer/relist.ts'
import { REMIND_CERTIFICATE } from '../offer/rhythm.ts'
import { serviceChanged } from '../offer/version.ts'

const BATCH = 50

/**
 * Evidence that ends or grows old: its holder hears in time. An offer leaves the list when its certificate ended and nothing takes
 * its place, or when its organisation had a certificate and holds none any more. policy: D1, D4
 */
export const certificateSweeps: Sweep[] = [
  {
    name: 'catalogue.certificate-ends',
    run: async (tx, actor) => {
      const soon = daysAfter(actor.today, REMIND_CERTIFICATE)
      const ofServices = await sql<{ organisationId: string }>`
        update catalogue.quality q set reminded_on = ${actor.today} from catalogue.service s
        where s.id = q.service_id and q.id in (
          select r.id from catalogue.quality r join catalogue.service p on p.id = r.service_id
          where r.kind <> 'outcome' and r.good_until <= ${soon} and r.good_until > ${actor.today} and r.reminded_on is null
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
        update catalogue.service set status = 'unlisted', unlisted_because = 'certificate-ended' where id in (
          select s.id from catalogue.service s where s.status = 'public' and not ${isShortForm(actor.today)}
            and (${lostCertificate(actor.today)} or ${lostOwnCertificate(actor.today)})
          limit ${BATCH})
        returning id`.execute(tx)
      for (const { id } of rows) await serviceChanged(tx, actor, id)
      return rows.length
    },
  },
]

/** Of service `s`: a certificate ended, and no other evidence holds. */
function lostOwnCertificate(today: string) {
  return sql<boolean>`(exists (select from catalogue.quality q where q.service_id = s.id and q.kind = 'certificate' and q.good_until <= ${today})
    and not exists (select from catalogue.quality o where o.service_id = s.id and (o.good_until is null or o.good_until > ${today})))`
}
