import type { z } from 'zod'
import { readsIn, type Actor } from '../../../platform/actor.ts'
import { daysAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { invalid, notFound } from '../../../platform/errors.ts'
import { newLink } from '../../../platform/safe-link.ts'
import { giveSight, registerPerson, sameRegistration } from '../../people/index.ts'
import type { Booking } from '../schema.ts'
import { book, KNOWN_DAYS, requireRoom } from './book.ts'
import { receiverAt } from './journey.tsx'

/** What somebody without a file says of themselves. */
export interface Visitor {
  id: string
  firstName: string
  lastName?: string | undefined
  email?: string | undefined
  phone?: string | undefined
}

/**
 * Registers the visitor with the least there can be; one form, one file. False when this very form came before; of somebody else's form
 * nothing is said. policy: A7
 */
export async function registerVisitor(tx: Tx, actor: Actor, regionCode: string, registeredBy: string, input: Visitor): Promise<boolean> {
  const person = {
    id: input.id,
    regionCode,
    registeredBy,
    door: 'website' as const,
    firstName: input.firstName,
    lastName: input.lastName ?? null,
    email: input.email ?? null,
    phone: input.phone ?? null,
    language: readsIn(actor),
  }
  if (await registerPerson(tx, actor, person)) return true
  return (await sameRegistration(tx, actor, person)) ? false : notFound()
}

/** Lets an organisation see who came in by themselves, until some time after the day it is about. */
export function letSee(
  tx: Tx,
  actor: Actor,
  file: { regionCode: string; personId: string },
  organisationId: string,
  on: string,
  record: string,
) {
  return giveSight(tx, actor, {
    ...file,
    organisationId,
    accountId: null,
    scope: 'part',
    purpose: 'appointment',
    because: 'registered',
    record,
    untilOn: daysAfter(on > actor.today ? on : actor.today, KNOWN_DAYS),
  })
}

/** Days for which a link to something on this day works. */
export function linkDays(actor: Actor, on: string): number {
  let days = 60
  while (daysAfter(actor.today, days) < daysAfter(on, KNOWN_DAYS) && days < 400) days += 30
  return days
}

/** Registers the visitor, books, and gives the link to follow it. policy: A7 */
export async function bookAsVisitor(tx: Tx, actor: Actor, regionCode: string, input: z.output<typeof Booking>): Promise<string> {
  reachable(input)
  const wanted = { regionCode, locationId: input.location, moment: input.moment, channel: input.channel }
  const came = { id: input.id, regionCode, firstName: input.firstName, email: input.email ?? null, phone: input.phone ?? null }
  if (!(await sameRegistration(tx, actor, came))) await requireRoom(tx, actor, wanted)
  const organisationId = await receiverAt(tx, regionCode, input.location, actor.today)
  const file = { regionCode, personId: input.id }
  const on = input.moment.slice(0, 10)
  const link = { ...file, record: input.id, what: 'appointment', days: linkDays(actor, on) }
  if (!(await registerVisitor(tx, actor, regionCode, organisationId, input))) return newLink(tx, actor, link)
  await letSee(tx, actor, file, organisationId, on, input.id)
  await book(tx, actor, {
    ...file,
    ...wanted,
    id: input.id,
    meetAt: input.meetAt,
    reminder: input.reminder ?? null,
    questionKind: input.questionKind,
    organisationId,
    withAccount: null,
  })
  return newLink(tx, actor, link)
}

/** One way to reach somebody is needed, and a number for who wants to be called or to get an SMS. */
export function reachable(input: Pick<z.output<typeof Booking>, 'email' | 'phone' | 'channel' | 'reminder'>): void {
  if (!input.email && !input.phone) invalid('email', 'reachNeeded')
  if (input.channel === 'phone' && !input.phone) invalid('phone', 'phoneNeeded')
  if (input.reminder === 'sms' && !input.phone) invalid('phone', 'phoneForSms')
}
