import { randomInt } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../platform/actor.ts'
import { byProgram, type Tx } from '../../../platform/db/context.ts'
import { invalid, notFound, refuse, refuseUnless } from '../../../platform/errors.ts'
import { hashSecret, newId, newSecret } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { addJob } from '../../../platform/outbox.ts'
import { smsRuns } from '../../../platform/sms.ts'
import { mailOfStaff } from '../../access/index.ts'
import { findPerson } from '../../people/index.ts'
import { organisationById } from '../../regions/index.ts'
import { findHandover, type HandoverRow } from '../queries.ts'
import { CODE_MINUTES, codeWay, isRegistered, KEEP_DAYS, LINK_HOURS, MOST_SMS, MOST_TRIES, type CodeWay } from './rules.ts'

export interface Reading {
  colleagueName: string
  colleagueMail: string
  colleaguePhone?: string | undefined
  forOrganisation: string
}

/** The organisations for which a colleague may read: who sent it, and who has it now. */
export function readingFor(handover: HandoverRow): string[] {
  const has = handover.state === 'waiting' || handover.state === 'accepted'
  return [...new Set([handover.senderOrganisation, ...(has ? [handover.holder] : [])])]
}

/**
 * A link for a named colleague without an account, of one of the two organisations that see this handover already: to a mail address of that
 * organisation goes a code. Gives the token, once. policy: L1, L2
 */
export async function makeReading(
  tx: Tx,
  actor: Actor,
  id: string,
  input: Reading,
): Promise<{ token: string; expiresAt: Temporal.Instant }> {
  const handover = (await findHandover(tx, actor.regions, id)) ?? notFound()
  refuseUnless(readingFor(handover).includes(actor.organisationId ?? ''), 'intake.notYours', 403)
  if (!readingFor(handover).includes(input.forOrganisation)) invalid('forOrganisation', 'readsNot')
  refuseUnless(!(await findPerson(tx, actor, handover.personId))?.shielded, 'intake.readingShielded', 409)
  if (!(await registered(tx, actor, input))) invalid('colleagueMail', 'mailUnknown')
  const { regionCode, personId } = handover
  const token = `${regionCode.slice(2)}.${newSecret()}`
  const expiresAt = actor.now.add({ hours: LINK_HOURS })
  await tx
    .insertInto('intake.readingLink')
    .values({
      regionCode,
      id: newId(),
      handoverId: id,
      personId,
      organisationId: input.forOrganisation,
      madeBy: actor.accountId,
      madeAt: actor.now.toString(),
      tokenHash: hashSecret(token),
      colleagueName: input.colleagueName,
      colleagueMail: input.colleagueMail,
      colleaguePhone: input.colleaguePhone ?? null,
      expiresAt: expiresAt.toString(),
    })
    .execute()
  return { token, expiresAt }
}

async function registered(tx: Tx, actor: Actor, { colleagueMail, forOrganisation }: Reading): Promise<boolean> {
  const organisation = await organisationById(tx, forOrganisation)
  const guides = await mailOfStaff(tx, forOrganisation, 'guide', actor.today)
  const partners = await mailOfStaff(tx, forOrganisation, 'partner', actor.today)
  return isRegistered(colleagueMail, [organisation?.email ?? null, ...[...guides, ...partners].map(({ email }) => email)])
}

/** The link behind a token, locked; used, expired and wrong look alike. Runs as the program. */
export async function openReading(tx: Tx, actor: Actor, token: string) {
  const link = await tx
    .selectFrom('intake.readingLink')
    .select([
      'regionCode',
      'id',
      'handoverId',
      'personId',
      'organisationId',
      'colleagueName',
      'colleagueMail',
      'colleaguePhone',
      'smsSent',
      'codeHash',
      'codeUntil',
      'tries',
    ])
    .where('regionCode', '=', `AM${token.slice(0, 2)}`)
    .where('tokenHash', '=', hashSecret(token))
    .where('openedAt', 'is', null)
    .where('expiresAt', '>', actor.now)
    .forUpdate()
    .executeTakeFirst()
  if (!link?.colleagueMail || link.tries >= MOST_TRIES) refuse('intake.readingGone', 410)
  return { ...link, colleagueMail: link.colleagueMail }
}

/** Sends a new code to the colleague, in the way they chose where that can be: which. It is made when it is sent, so that no job carries it. */
export async function askCode(tx: Tx, actor: Actor, token: string, chosen: CodeWay): Promise<CodeWay> {
  const link = await byProgram(tx, actor, () => openReading(tx, actor, token))
  const how = codeWay(chosen, link, smsRuns())
  await addJob(tx, 'intake.reading-code', { regionCode: link.regionCode, id: link.id, how })
  return how
}

/** Makes the code and gives it with where it goes: an SMS counts, and is told by mail. */
export async function makeCode(tx: Tx, actor: Actor, regionCode: string, id: string, how: CodeWay) {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const link = await tx
    .updateTable('intake.readingLink')
    .set((row) => ({
      codeHash: hashSecret(code),
      codeUntil: actor.now.add({ minutes: CODE_MINUTES }).toString(),
      smsSent: row('smsSent', '+', how === 'sms' ? 1 : 0),
    }))
    .where('regionCode', '=', regionCode)
    .where('id', '=', id)
    .where('openedAt', 'is', null)
    .returning(['colleagueMail', 'colleaguePhone', 'smsSent'])
    .executeTakeFirst()
  if (!link?.colleagueMail) return null
  const bySms = how === 'sms' && link.colleaguePhone !== null && link.smsSent <= MOST_SMS
  return { code, mail: link.colleagueMail, phone: bySms ? link.colleaguePhone : null }
}

export type ReadingTry = { ok: false } | { ok: true; handover: HandoverRow; organisationId: string }

/** The right code opens it, once; a wrong one counts. Gives for which organisation it is read. */
export async function tryCode(tx: Tx, actor: Actor, token: string, code: string): Promise<ReadingTry> {
  const link = await openReading(tx, actor, token)
  const key = { regionCode: link.regionCode, id: link.id }
  const right =
    link.codeHash?.equals(hashSecret(code)) === true &&
    link.codeUntil !== null &&
    link.codeUntil.epochMilliseconds > actor.now.epochMilliseconds
  await tx
    .updateTable('intake.readingLink')
    .set(right ? { openedAt: actor.now.toString() } : { tries: link.tries + 1 })
    .where('regionCode', '=', key.regionCode)
    .where('id', '=', key.id)
    .execute()
  if (!right) return { ok: false }
  const handover = await findHandover(tx, [link.regionCode], link.handoverId)
  if (!handover || !readingFor(handover).includes(link.organisationId)) refuse('intake.readingGone', 410)
  touched(tx, link.regionCode, link.personId, 'contact')
  return { ok: true, handover, organisationId: link.organisationId }
}

/** It is forgotten who the colleagues were. */
export async function forgetReaders(tx: Tx, actor: Actor): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('intake.readingLink')
    .set({ colleagueName: null, colleagueMail: null, colleaguePhone: null })
    .where('colleagueMail', 'is not', null)
    .where('madeAt', '<', actor.now.subtract({ hours: 24 * KEEP_DAYS }))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
