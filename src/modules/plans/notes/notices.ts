import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { touched } from '../../../platform/log.ts'
import type { OutboxEvent, Subscribers } from '../../../platform/outbox.ts'
import { coordinatorsIn, staffWithRoles } from '../../access/index.ts'
import { notify, notifyOwn } from '../../messages/index.ts'
import { mutedByPerson, withoutMuted } from './commands.ts'
import { askedOf } from '../clocks/tasks.ts'

type Kind = Parameters<typeof notify>[2]['kind']
type Whom = (tx: Tx, event: OutboxEvent, actor: Actor) => Promise<string[]>

/** Who leads the plan that is not over of the person an event is about. */
const lead: Whom = async (tx, { regionCode, data }) => {
  const rows = await tx
    .selectFrom('plans.plan')
    .select('leadAccount')
    .where('regionCode', '=', regionCode)
    .where('personId', '=', String(data.personId))
    .where('endedOn', 'is', null)
    .execute()
  touched(tx, regionCode, String(data.personId), 'plan')
  return rows.map((row) => row.leadAccount)
}

function referralOf(tx: Tx, { regionCode, subject }: OutboxEvent) {
  return tx
    .selectFrom('plans.referral')
    .select(['planId', 'handlerAccount', 'providerOrganisation', 'acceptBy'])
    .where('regionCode', '=', regionCode)
    .where('id', '=', subject)
    .executeTakeFirst()
}
const handler: Whom = async (tx, event) => {
  const account = (await referralOf(tx, event))?.handlerAccount
  return account ? [account] : []
}
/** Who is asked to be the regular contact. */
const asked: Whom = async (tx, { regionCode, subject }) => {
  const row = await tx
    .selectFrom('plans.planLead')
    .select('accountId')
    .where('regionCode', '=', regionCode)
    .where('id', '=', subject)
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  return row ? [row.accountId] : []
}
/** Who takes referrals at the organisation that received one. */
const receivers: Whom = async (tx, event, actor) => {
  const referral = await referralOf(tx, event)
  return referral ? (await staffWithRoles(tx, referral.providerOrganisation, ['provider'], actor.today)).map((one) => one.id) : []
}
/** Who took it up; before that who takes referrals there. Of what was never sent the organisation hears nothing. */
const tookUpOrReceives: Whom = async (tx, event, actor) => {
  const referral = await referralOf(tx, event)
  if (!referral || referral.acceptBy === null) return []
  return referral.handlerAccount ? [referral.handlerAccount] : receivers(tx, event, actor)
}
/** Who writes or reads at a part of a plan, without who wrote now. */
const talking: Whom = async (tx, event, actor) => {
  const { regionCode, subject, data } = event
  const readers = await tx
    .selectFrom('plans.noteReader')
    .select(['accountId', 'asKind'])
    .where('regionCode', '=', regionCode)
    .where('itemId', '=', subject)
    .execute()
  const persons = new Set(readers.filter((row) => row.asKind === 'person').map((row) => row.accountId))
  const all = [...(await lead(tx, event, actor)), ...(await handler(tx, event, actor)), ...readers.map((row) => row.accountId)]
  return all.filter((account) => account !== data.by && !persons.has(account))
}

/** Who steers the region. */
const coordinators: Whom = async (tx, { regionCode }, actor) => (await coordinatorsIn(tx, regionCode, actor.today)).map((one) => one.id)

const told = (name: string, kind: Kind, whom: Whom) => ({
  name: `plans.notice-${name}${kind === 'missed' ? '-missed' : ''}`,
  run: async (tx: Tx, event: OutboxEvent, actor: Actor) =>
    notify(tx, actor, {
      regionCode: event.regionCode,
      kind,
      item: event.subject,
      file: kind === 'missed' ? (await referralOf(tx, event))?.planId : undefined,
      accounts: await withoutMuted(tx, { regionCode: event.regionCode, id: event.subject }, await whom(tx, event, actor)),
    }),
})
/** The person hears that the plan changed, where somebody else changed it and they did not silence that part. */
const toldPerson = (name: string) => ({
  name: `plans.own-notice-${name}`,
  async run(tx: Tx, event: OutboxEvent, actor: Actor) {
    const { regionCode, subject, data } = event
    const personId = String(data.personId)
    if (data.byKind === 'person' || (await mutedByPerson(tx, actor, { regionCode, id: subject }))) return
    await notifyOwn(tx, actor, { regionCode, personId }, 'plan', subject)
  },
})
const type = (name: string): `nl.wegwijzer.plans.${string}.v1` => `nl.wegwijzer.plans.${name}.v1`
const EVENTS: [string, Kind, Whom][] = [
  ['referral-sent', 'received', receivers],
  ['step-asked', 'task', askedOf],
  ['referral-withdrawn', 'withdrawn', tookUpOrReceives],
  ['referral-accepted', 'answer', lead],
  ['referral-declined', 'answer', lead],
  ['referral-returned', 'answer', lead],
  ['referral-expired', 'answer', lead],
  ['referral-expired', 'missed', coordinators],
  ['lead-lapsed', 'missed', coordinators],
  ['proposal-made', 'proposal', lead],
  ['proposal-asked', 'proposal', tookUpOrReceives],
  ['proposal-decided', 'proposal', tookUpOrReceives],
  ['session-noted', 'report', lead],
  ['end-report-written', 'report', lead],
  ['task-done', 'answer', lead],
  ['decision-given', 'answer', lead],
  ['note-by-person', 'note', talking],
  ['note-by-worker', 'note', talking],
  ['note-between', 'note', talking],
  ['sharing-stopped', 'sharing', lead],
  ['plan-answered', 'answer', lead],
  ['lead-asked', 'received', asked],
  ['step-not-worked', 'answer', lead],
]
/** What a person has no message of its own for. */
const OWN_EVENTS = [
  'step-asked',
  'arrangement-applied',
  'task-done',
  'decision-given',
  'proposal-made',
  'proposal-decided',
  'session-planned',
  'referral-started',
  'referral-ended',
  'placement-made',
  'sharing-given',
  'sharing-stopped',
]

/** What workers and the person hear of in a plan: only what changed for them. */
export const noticeSubscribers: Subscribers = {}
for (const [name, kind, whom] of EVENTS) (noticeSubscribers[type(name)] ??= []).push(told(name, kind, whom))
for (const name of OWN_EVENTS) (noticeSubscribers[type(name)] ??= []).push(toldPerson(name))
