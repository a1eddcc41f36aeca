import type { Actor } from '../../../platform/actor.ts'
import { daysAfter, ZONE } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { notFound, refuseUnless } from '../../../platform/errors.ts'
import { newId, readReference } from '../../../platform/ids.ts'
import { touched } from '../../../platform/log.ts'
import { newLink } from '../../../platform/safe-link.ts'
import { smsRuns } from '../../../platform/sms.ts'
import { findPerson, giveSight } from '../../people/index.ts'
import { receiverAt } from '../booking/journey.tsx'
import { letSee, registerVisitor } from '../booking/visitor.ts'
import { tellOf } from '../facts.ts'
import { attemptsOf, checksToday } from './queries.ts'
import { MOST_ATTEMPTS, MOST_WRONG, promise } from './rules.ts'
import type { CallMe } from './schema.ts'

/** Days for which the page of a request works. */
const LINK_DAYS = 30

/** Somebody asks to be called: a file with a name and a number, a promised time, and a page to follow it. policy: A7 */
export async function askCallback(tx: Tx, actor: Actor, regionCode: string, input: CallMe): Promise<string> {
  const organisationId = await receiverAt(tx, regionCode, input.near, actor.today)
  const file = { regionCode, personId: input.id }
  const made = await registerVisitor(tx, actor, regionCode, organisationId, { ...input, phone: input.callNumber })
  if (made) {
    const time = actor.now.toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5)
    const promised = promise(actor.today, time, input.wanted)
    await letSee(tx, actor, file, organisationId, promised.on, input.id)
    await tx
      .insertInto('appointments.callback')
      .values({
        ...file,
        id: input.id,
        organisationId,
        askedAt: actor.now.toString(),
        wanted: input.wanted,
        promisedOn: promised.on,
        promisedFrom: promised.from,
        promisedUntil: promised.until,
        state: 'open',
      })
      .execute()
    // Who leaves a number has no mail: the page to follow it goes along by SMS, while somebody carries it.
    if (smsRuns()) await tellOf(tx, actor, { ...file, id: input.id, channel: 'sms' }, 'call-asked')
  }
  return newLink(tx, actor, { ...file, record: input.id, what: 'callback', days: LINK_DAYS })
}

async function lockCallback(tx: Tx, regions: readonly string[], id: string) {
  const row = await tx
    .selectFrom('appointments.callback')
    .select(['regionCode', 'id', 'personId', 'state'])
    .where('regionCode', 'in', regions.length > 0 ? [...regions] : ['-'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) notFound()
  touched(tx, row.regionCode, row.personId, 'appointment')
  return row
}

async function close(tx: Tx, actor: Actor, of: { regionCode: string; id: string }, state: 'reached' | 'given-up' | 'withdrawn') {
  await tx
    .updateTable('appointments.callback')
    .set({ state, closedAt: actor.now.toString() })
    .where('regionCode', '=', of.regionCode)
    .where('id', '=', of.id)
    .execute()
}

/** Records a call: who is reached is in good hands and the file opens for who called; in vain too often, and it closes. */
export async function recordCall(tx: Tx, actor: Actor, id: string, outcome: string): Promise<{ personId: string; reached: boolean }> {
  const asked = await lockCallback(tx, actor.regions, id)
  refuseUnless(asked.state === 'open', 'appointments.calledAlready', 409)
  await tx
    .insertInto('appointments.callbackAttempt')
    .values({
      regionCode: asked.regionCode,
      id: newId(),
      callbackId: id,
      personId: asked.personId,
      at: actor.now.toString(),
      byAccount: actor.accountId,
      outcome,
    })
    .execute()
  if (outcome === 'reached') {
    await close(tx, actor, asked, 'reached')
    if (actor.roles.includes('guide')) await openFor(tx, actor, asked)
  } else if (outcome === 'wrong-number' || (await attemptsOf(tx, asked.regionCode, id)).length >= MOST_ATTEMPTS)
    await close(tx, actor, asked, 'given-up')
  return { personId: asked.personId, reached: outcome === 'reached' }
}

function openFor(tx: Tx, actor: Actor, asked: { regionCode: string; id: string; personId: string }) {
  return giveSight(tx, actor, {
    regionCode: asked.regionCode,
    personId: asked.personId,
    organisationId: actor.organisationId!,
    accountId: actor.accountId,
    scope: 'file',
    purpose: 'guidance',
    because: 'appointment',
    record: asked.id,
    untilOn: daysAfter(actor.today, 30),
  })
}

/** The person no longer needs to be called. */
export async function withdrawCallback(tx: Tx, actor: Actor, regionCode: string, id: string): Promise<void> {
  const asked = await lockCallback(tx, [regionCode], id)
  if (asked.state === 'open') await close(tx, actor, asked, 'withdrawn')
}

/** Holds what a caller says against the file: right or wrong, and never what is right. After three times wrong no more today. policy: L2 */
export async function checkCaller(tx: Tx, actor: Actor, personId: string, asked: string, said: string): Promise<void> {
  const person = (await findPerson(tx, actor, personId)) ?? notFound()
  const before = await checksToday(tx, actor, person.regionCode, person.id)
  refuseUnless(before.wrong < MOST_WRONG, 'appointments.callBackInstead', 409)
  const same = (known: string | null, typed: string | null) => known !== null && typed !== null && known === typed
  const matched =
    asked === 'birth-date'
      ? same(person.birthDate, isoOf(said))
      : asked === 'postcode'
        ? same(bare(person.postcode), bare(said))
        : same(person.reference, readReference(said))
  await tx
    .insertInto('appointments.callerCheck')
    .values({
      regionCode: person.regionCode,
      id: newId(),
      personId: person.id,
      asked,
      matched,
      byAccount: actor.accountId!,
      at: actor.now.toString(),
    })
    .execute()
}

function bare(postcode: string | null): string | null {
  return postcode === null ? null : postcode.replaceAll(/\s/g, '').toUpperCase()
}

/** A birth date as it is said: 31-5-1977, also with the year first. */
function isoOf(said: string): string | null {
  const [a, b, c] = said.split(/[-/. ]+/)
  if (!a || !b || !c) return null
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
