import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/db/context.ts'
import { invalid, refuse, refuseUnless } from '../../platform/errors.ts'
import { hasBsn } from '../../platform/free-text/index.ts'
import { touched } from '../../platform/log.ts'
import { tellLater } from '../../platform/outbox.ts'
import { representativesOf, type Person } from '../people/index.ts'
import { policyOn } from '../policy/index.ts'
import { organisationById } from '../regions/index.ts'
import { noteNumber } from './own-numbers/note.ts'
import { dayProblem, outcomeProblem, routeFrom } from './rules.ts'
import { DOMAINS, type ContactInput } from './schema.ts'

interface File {
  regionCode: string
  id: string
}
type Registered = File & Pick<Person, 'registeredOn' | 'door' | 'registeredBy'>

const FIELD_OF = { work: 'work', 'income-debt': 'incomeDebt', language: 'language', education: 'education', housing: 'housing' } as const

/**
 * Records a conversation, once: the form carries its id. The organisation the guide works for is responsible (A4).
 * What it can bring, and for whom, is asked of the profile of the region. False when it was recorded before. policy: B1, B4, B5, C1, C11
 */
export async function recordContact(tx: Tx, actor: Actor, person: Registered, input: ContactInput): Promise<boolean> {
  refuseUnless(actor.organisationId && actor.accountId, 'contacts.noOrganisation')
  const problem = dayProblem(input.happenedOn, actor.today, person.registeredOn)
  if (problem) invalid('happenedOn', problem)
  const profile = await policyOn(tx, person.regionCode, actor.today)
  const route = routeFrom(profile, input.works, input.risks)
  const notHere = outcomeProblem(profile, route, input.outcome)
  if (notHere) invalid('outcome', notHere)
  if (input.onBehalf && !input.onBehalfBecause) invalid('onBehalfBecause', 'whyNeeded')
  const sentBy = await senderOf(tx, person, input)
  const key = { regionCode: person.regionCode, personId: person.id }
  const representatives = input.onBehalf ? await representativesOf(tx, actor, key) : []
  refuseUnless(!input.onBehalf || representatives.some((one) => one.accountId === input.onBehalf), 'platform.notFound', 404)
  const added = await tx
    .insertInto('contacts.contact')
    .values({
      ...key,
      id: input.id,
      channel: input.channel,
      happenedOn: input.happenedOn,
      recordedAt: actor.now.toString(),
      organisationId: actor.organisationId,
      accountId: actor.accountId,
      door: input.door,
      outcome: input.outcome,
      route: route?.route ?? null,
      served: route?.served ?? null,
      servedBecause: route?.because ?? null,
      onBehalfAccount: input.onBehalf ?? null,
      onBehalfBecause: input.onBehalf ? (input.onBehalfBecause ?? null) : null,
      sentBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  touched(tx, person.regionCode, person.id, 'conversation')
  if (added.numInsertedOrUpdatedRows === 0n) return false
  await tx
    .insertInto('contacts.contactText')
    .values({ ...key, contactId: input.id, situation: input.situation ?? null, wishes: input.wishes ?? null, agreed: input.agreed ?? null })
    .execute()
  if (input.ownCaseNumber) await noteNumber(tx, actor, { ...key, kind: 'contact', record: input.id }, input.ownCaseNumber)
  await noteDomains(tx, actor, key, input)
  await tellLater(tx, actor, 'nl.wegwijzer.contacts.contact-recorded.v1', {
    regionCode: person.regionCode,
    subject: input.id,
    data: { personId: person.id, outcome: input.outcome },
  })
  return true
}

/** Who sent the person: what the worker chose, else the organisation that handed over; it is coded from the first contact on. policy: C1 */
async function senderOf(tx: Tx, person: Registered, input: ContactInput): Promise<string | null> {
  if (input.door !== 'handover') return null
  const sentBy = input.sentBy ?? (person.door === 'handover' ? person.registeredBy : null)
  if (!sentBy || !(await organisationById(tx, sentBy))) invalid('sentBy', 'senderNeeded')
  return sentBy
}

async function noteDomains(tx: Tx, actor: Actor, key: { regionCode: string; personId: string }, input: ContactInput): Promise<void> {
  const noted = DOMAINS.flatMap((domain) => {
    const help = input[FIELD_OF[domain]]
    return help ? [{ ...key, domain, help, contactId: input.id, notedOn: actor.today }] : []
  })
  if (noted.length === 0) return
  await tx
    .insertInto('contacts.lifeDomain')
    .values(noted)
    .onConflict((conflict) =>
      conflict.columns(['regionCode', 'personId', 'domain']).doUpdateSet((row) => ({
        help: row.ref('excluded.help'),
        contactId: row.ref('excluded.contactId'),
        notedOn: row.ref('excluded.notedOn'),
      })),
    )
    .execute()
}

/** The person's own view on a conversation, shown beside the guide's words. policy: C16 */
export async function addOwnView(tx: Tx, actor: Actor, file: File, contactId: string, ownView: string): Promise<void> {
  refuseUnless(actor.kind === 'person', 'contacts.onlyThePerson')
  if (hasBsn(ownView)) invalid('ownView', 'noBsnInWords')
  const result = await tx
    .updateTable('contacts.contactText')
    .set({ ownView, ownViewOnBehalf: actor.acting?.kind ?? null })
    .where('regionCode', '=', file.regionCode)
    .where('personId', '=', file.id)
    .where('contactId', '=', contactId)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) refuse('platform.notFound', 404)
  touched(tx, file.regionCode, file.id, 'conversation')
}
