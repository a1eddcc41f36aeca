import { sql } from 'kysely'
import type { JobSurroundings } from '../../../platform/module.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { sendMail, type OutgoingMail } from '../../../platform/mail.ts'
import { localPath, type Language } from '../../../platform/languages.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { REMIND_BEFORE, REMIND_CERTIFICATE } from '../offer/rhythm.ts'
import { texts } from '../texts.ts'
import { endOfPrice, priceEnds } from './price-ends.ts'
import { readersOfProvider } from './readers.ts'

type Text = ReturnType<typeof texts>

interface Due {
  name: string
  part: string
  dueOn: string
}

/** One mail with everything an organisation must look at: parts to confirm, evidence and prices that end. To its people, else to its own address. */
export async function sendReminder(organisationId: string, around: JobSurroundings): Promise<void> {
  const mails = await around.asSystem('none', 'catalogue.remind', async (tx, actor): Promise<OutgoingMail[]> => {
    const due = await dueOf(tx, organisationId, actor.today)
    if (due.length === 0) return []
    const to = await readersOfProvider(tx, organisationId, actor.today)
    return to.map(({ email, language }) => ({ to: email, ...reminderIn(language, due, around.baseUrl) }))
  })
  for (const mail of mails) await sendMail(mail)
}

/** The words of a reminder in the language of who reads it. */
function reminderIn(language: Language, due: readonly Due[], baseUrl: string): Omit<OutgoingMail, 'to'> {
  const { portal, people } = texts({ language })
  const t = portal.reminder
  const lines = due.map((one) => lineOf(texts({ language }), one, language))
  const link = t.link(baseUrl + localPath(language, '/aanbieder/diensten'))
  return { sender: people.mail.sender, subject: t.subject(due.length), text: [t.lead, lines.join('\n'), link, t.closing].join('\n\n') }
}

async function dueOf(tx: Tx, organisationId: string, today: string): Promise<Due[]> {
  const soon = daysAfter(today, REMIND_BEFORE)
  const ends = daysAfter(today, REMIND_CERTIFICATE)
  const { rows } = await sql<Due>`
    select s.name, c.part, c.due_on from catalogue.service s join catalogue.service_confirmed c on c.service_id = s.id
    where s.organisation_id = ${organisationId} and s.status in ('public', 'unlisted') and c.due_on <= ${soon}
    union all
    select s.name, 'evidence', q.good_until from catalogue.service s join catalogue.quality q on q.service_id = s.id
    where s.organisation_id = ${organisationId} and s.status in ('public', 'paused') and q.kind <> 'outcome'
      and q.good_until > ${today} and q.good_until <= ${ends}
    union all
    select scheme, 'certificate', valid_until from catalogue.certification
    where organisation_id = ${organisationId} and valid_until > ${today} and valid_until <= ${ends}
    union all
    select distinct s.name, 'price-ends', ${endOfPrice} from catalogue.service s join catalogue.price p on p.service_id = s.id
    where s.organisation_id = ${organisationId} and s.status in ('public', 'paused') and ${priceEnds(today, ends)}
    order by due_on, name limit 100`.execute(tx)
  return rows
}

function lineOf(t: Text, { name, part, dueOn }: Due, language: Language): string {
  const [words, date] = [t.portal.reminder, formatIn(language).date(dueOn)]
  if (part === 'evidence') return words.evidence(name, date)
  if (part === 'certificate') return words.certificate(name, date)
  if (part === 'price-ends') return words.price(name, date)
  return words.line(name, t.portal.freshPart[part] ?? part, date)
}
