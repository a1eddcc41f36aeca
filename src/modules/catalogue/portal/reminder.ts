import { sql } from 'kysely'
import type { JobSurroundings } from '../../../platform/module.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { sendMail, type OutgoingMail } from '../../../platform/mail.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { mailOfStaff } from '../../access/index.ts'
import { organisationById } from '../../regions/index.ts'
import { REMIND_BEFORE, REMIND_CERTIFICATE } from '../offer/rhythm.ts'
import { texts } from '../texts.ts'

interface Due {
  id: string
  name: string
  part: string
  dueOn: string
}

/** One mail with everything an organisation must look at: parts to confirm, certificates that end. To its people, else to its own address. */
export async function sendReminder(organisationId: string, around: JobSurroundings): Promise<void> {
  const mails = await around.asSystem('none', 'catalogue.remind', async (tx, actor): Promise<OutgoingMail[]> => {
    const due = await dueOf(tx, organisationId, actor.today)
    if (due.length === 0) return []
    const people = await mailOfStaff(tx, organisationId, 'provider', actor.today)
    const organisation = await organisationById(tx, organisationId)
    const to = people.length > 0 ? people : organisation?.email ? [organisation.email] : []
    const t = texts({ language: 'nl' }).portal.reminder
    const f = formatIn('nl')
    const lines = due.map((one) => t.line(one.name, texts({ language: 'nl' }).portal.freshPart[one.part] ?? one.part, f.date(one.dueOn)))
    const text = [t.lead, lines.join('\n'), t.link(`${around.baseUrl}/aanbieder/diensten`), t.closing].join('\n\n')
    return to.map((address) => ({
      sender: texts({ language: 'nl' }).people.mail.sender,
      to: address,
      subject: t.subject(due.length),
      text,
    }))
  })
  for (const mail of mails) await sendMail(mail)
}

async function dueOf(tx: Tx, organisationId: string, today: string): Promise<Due[]> {
  const soon = daysAfter(today, REMIND_BEFORE)
  const ends = daysAfter(today, REMIND_CERTIFICATE)
  const { rows } = await sql<Due>`
    select s.id, s.name, c.part, c.due_on from catalogue.service s join catalogue.service_confirmed c on c.service_id = s.id
    where s.organisation_id = ${organisationId} and s.status in ('public', 'unlisted') and c.due_on <= ${soon}
    union all
    select s.id, s.name, 'certificate', q.valid_until from catalogue.service s join catalogue.quality q on q.service_id = s.id
    where s.organisation_id = ${organisationId} and s.status in ('public', 'paused') and q.kind = 'certificate'
      and q.valid_until > ${today} and q.valid_until <= ${ends}
    union all
    select id, scheme, 'certificate', valid_until from catalogue.certification
    where organisation_id = ${organisationId} and valid_until > ${today} and valid_until <= ${ends}
    order by due_on, name limit 100`.execute(tx)
  return rows
}
