import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { localPath } from '../../../platform/languages.ts'
import { sendMail, type OutgoingMail } from '../../../platform/mail.ts'
import type { JobSurroundings } from '../../../platform/module.ts'
import { addJob } from '../../../platform/outbox.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { mailInRegions, mailOfAccount, mailOfStaff, type Reader } from '../../access/index.ts'
import { findHandover, type HandoverRow } from '../queries.ts'
import { texts } from '../texts.ts'

export type Occasion = 'escalated' | 'returned' | 'answer-today' | 'take-up-today' | 'assign-today' | 'name-today'

/** In which state each mail still makes sense: what was settled in the meantime sends nothing. */
const STILL: Record<Occasion, string> = {
  escalated: 'escalated',
  'assign-today': 'escalated',
  returned: 'returned',
  'name-today': 'returned',
  'answer-today': 'waiting',
  'take-up-today': 'accepted',
}

/** Tells by mail, after this transaction, whoever must do something with a handover now. */
export async function noticeLater(tx: Tx, occasion: Occasion, handover: { regionCode: string; id: string }): Promise<void> {
  await addJob(tx, 'intake.notice', { occasion, regionCode: handover.regionCode, id: handover.id })
}

/** Sends the mails of one occasion, each in the language of who reads it. They name a date and a page, never a person. */
export async function sendNotice(occasion: Occasion, regionCode: string, id: string, around: JobSurroundings): Promise<void> {
  const mails = await around.asSystem('deadlines', 'intake.notice', async (tx, actor): Promise<OutgoingMail[]> => {
    const handover = await findHandover(tx, [regionCode], id)
    if (!handover || handover.state !== STILL[occasion]) return []
    const path = STILL[occasion] === 'escalated' && !handover.holderAccount ? '/werk/escalaties' : `/werk/overdrachten/${id}`
    return (await readersOf(tx, actor, handover)).map(({ email, language }) => {
      const t = texts({ language }).notices
      const day = formatIn(language).date(occasion === 'take-up-today' ? (handover.pickUpBy ?? handover.acceptBy) : handover.acceptBy)
      const said = t.occasions[occasion]!
      return {
        sender: t.sender,
        to: email,
        subject: said.subject,
        text: [said.lead(day), t.link(around.baseUrl + localPath(language, path)), t.closing].join('\n\n'),
      }
    })
  })
  for (const mail of mails) await sendMail(mail)
}

/** Who has it by name; else the coordinators of the region, or the guides of the holder. */
function readersOf(tx: Tx, actor: Actor, handover: HandoverRow): Promise<Reader[]> {
  if (handover.holderAccount) return mailOfAccount(tx, handover.holderAccount)
  if (handover.state === 'escalated') return mailInRegions(tx, [handover.regionCode], 'coordinator', actor.today)
  return mailOfStaff(tx, handover.holder, 'guide', actor.today, handover.regionCode)
}
