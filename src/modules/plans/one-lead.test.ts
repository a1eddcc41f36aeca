import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../testing/app.ts'
import { addStep, arrive, referTo } from '../../testing/arrive.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { sweeps } from './jobs.ts'
import { ANSWERS, ENDED, fitting, PASSED_ON, step, type Step } from './testing/walk.ts'
import { ASKED, GOING, isAsked, isOpen, isReason, transitions, type ReferralState } from './states.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

interface Case {
  file: string
  personId: string
}
const ask = async <T>(text: string, values: unknown[]) => (await app.database.owner.query(text, values)).rows as T[]
interface Referral {
  id: string
  state: ReferralState
  provider: string
  accept_by: string | null
  hold_until: string | null
  outcome: string | null
}
const referralsIn = ({ personId }: Case) =>
  ask<Referral>(
    'select id, state, provider_organisation as provider, accept_by, hold_until, outcome from plans.referral where person_id = $1 order by made_at, id',
    [personId],
  )
const workerOf = (referral: Referral) => (referral.provider === others.school.id ? others.school.worker : others.agency.worker)

async function post(who: string, path: string, fields: Record<string, string> = {}): Promise<number> {
  const { status } = await app.as(who).post(path, { id: crypto.randomUUID(), ...fields })
  expect(status, path).toBeLessThan(500)
  return status
}

/** Does it, or is refused: what may and may not is not asked here. */
async function take(given: Step, about: Case): Promise<void> {
  const last = (await referralsIn(about)).at(-1)
  const lead = (await leadOf(about)).lead
  const at = last && `/aanbieder/doorverwijzingen/${last.id}`
  switch (given.do) {
    case 'refer':
      // A choice of the same service twice is allowed: that is what an overlap is.
      if ((await app.as(lead).get(`${about.file}/doorverwijzingen/nieuw?dienst=${others[given.to]}`)).status === 200)
        await referTo(app.as(lead), about.file, others[given.to]).catch(() => {})
      return
    case 'answer':
      if (last) {
        const how = fitting(last.state, given.how)
        await post(workerOf(last), `${at}/${how}`, ANSWERS[how])
      }
      return
    case 'both':
      if (last) await both(last, fitting(last.state, given.how), fitting(last.state, given.other))
      return
    case 'guide':
      if (last) await post(lead, `${about.file}/doorverwijzingen/${last.id}/${given.how}`, ANSWERS[given.how] ?? {})
      return
    case 'decide': {
      const [open] = await ask<{ id: string }>("select id from plans.proposal where person_id = $1 and state = 'open'", [about.personId])
      if (last && open)
        await post(lead, `${about.file}/doorverwijzingen/${last.id}/voorstellen/${open.id}`, {
          decision: given.decision,
          proposalAnswer: 'Dat is goed',
        })
      return
    }
    case 'add':
      await addStep(app.as(lead), about.file, {
        title: 'Kijk naar de schulden',
        kind: given.kind,
        owner: others.debtHelp.id,
        dueOn: '',
      }).catch(() => {})
      return
    case 'partner': {
      const [task] = await ask<{ id: string; kind: string }>(
        "select id, kind from plans.step where person_id = $1 and owner_kind = 'organisation' and state = 'open' limit 1",
        [about.personId],
      )
      if (task) await post(others.debtHelp.worker, `/werk/taken/${task.id}`, { answer: task.kind === 'decision' ? 'no' : 'done' })
      return
    }
    case 'lead': {
      const [asked] = await ask<{ id: string; account: string }>(
        "select id, account_id as account from plans.plan_lead where person_id = $1 and state = 'proposed'",
        [about.personId],
      )
      if (asked) await post(asked.account, `/werk/contactpersoon/${asked.id}`, { answer: given.yes ? 'yes' : 'no' })
      return
    }
    case 'hand over':
      await post(lead, `${about.file}/plan/contactpersoon`, { ...PASSED_ON, newLead: lead === cast.gids3 ? cast.fatma : cast.gids3 })
      return
    case 'end': {
      const open = await ask<{ id: string }>("select id from plans.step where person_id = $1 and state = 'open'", [about.personId])
      await app.as(lead).post(`${about.file}/plan/einde`, { ...ENDED, decideSteps: open.map(({ id }) => `${id}:dropped`) })
      return
    }
    case 'again':
      await post(lead, `${about.file}/plan/heropening`, { reopenedBecause: 'came-back' })
      return
    case 'cover':
      if (lead !== cast.gids3)
        await post(cast.coordinator, '/beheer/dossiers/waarneming', { ofAccount: lead, byAccount: cast.gids3, untilOn: '2026-12-01' })
      return
    case 'reassign':
      await post(cast.coordinator, '/beheer/dossiers/overdracht', {
        fromAccount: lead,
        toAccount: lead === cast.fatma ? cast.gids3 : cast.fatma,
      })
      return
    case 'close':
      await post(lead, `${about.file}/sluiting`, { because: 'helped' })
      return
    case 'days pass':
      app.clock.setAhead(app.clock.ahead() + given.days)
      for (const { name, run } of sweeps) if (!/acceptance/.test(name)) while ((await app.system(run)) > 0);
  }
}

/** Two workers of one provider at the same moment: what happened is one thing after the other, and the loser is told. */
async function both(referral: Referral, how: string, other: string): Promise<void> {
  const before = await ask('select id from plans.referral_fact where referral_id = $1', [referral.id])
  const path = `/aanbieder/doorverwijzingen/${referral.id}`
  const said = await Promise.all([how, other].map((one) => post(workerOf(referral), `${path}/${one}`, ANSWERS[one])))
  const facts = await ask<{ from_state: string; to_state: string }>(
    'select from_state, to_state from plans.referral_fact where referral_id = $1 order by at, id',
    [referral.id],
  )
  const made = facts.length - before.length
  expect(made, said.join()).toBeLessThanOrEqual(said.filter((status) => status === 303).length)
  if (how === other && how !== 'voorstel') expect(made).toBeLessThanOrEqual(1)
}

async function leadOf({ personId }: Case) {
  const [plan] = await ask<{ id: string; lead: string; ended_on: string | null }>(
    'select id, lead_account as lead, ended_on from plans.plan where person_id = $1',
    [personId],
  )
  return plan!
}

/** One lead, no state without a fact, what ended has no clock, and no sight without a reason. */
async function holds(about: Case): Promise<Seen[]> {
  const plan = await leadOf(about)
  const leads = await ask<{ account_id: string; state: string }>('select account_id, state from plans.plan_lead where plan_id = $1', [
    plan.id,
  ])
  expect(leads.filter((one) => one.state === 'accepted').map((one) => one.account_id)).toEqual([plan.lead])
  expect(leads.filter((one) => one.state === 'proposed').length).toBeLessThanOrEqual(1)
  const ends = await ask('select id from plans.plan_end where plan_id = $1 and reopened_on is null', [plan.id])
  expect(ends.length).toBe(plan.ended_on === null ? 0 : 1)
  const referrals = await referralsIn(about)
  for (const referral of referrals) await isFollowed(referral)
  const steps = await ask<{ kind: string; after: string | null }>(
    "select kind, after_referral as after from plans.step where person_id = $1 and state = 'open'",
    [about.personId],
  )
  const proposals = await ask<{ referral_id: string }>("select referral_id from plans.proposal where person_id = $1 and state = 'open'", [
    about.personId,
  ])
  for (const { referral_id } of proposals) expect(isOpen(referrals.find(({ id }) => id === referral_id)!.state)).toBe(true)
  expect(steps.filter(({ kind }) => kind === 'deciding').length).toBe(proposals.length)
  if (plan.ended_on !== null) {
    expect([steps, proposals, leads.filter((one) => one.state === 'proposed')]).toEqual([[], [], []])
    expect(referrals.filter(({ state }) => isOpen(state))).toEqual([])
  }
  return seenWithReason(about, referrals)
}

/** The facts of a referral lead from nothing to its state, each by a way of the table, for a reason of the list. */
async function isFollowed(referral: Referral): Promise<void> {
  const facts = await ask<{ from_state: string | null; to_state: ReferralState; reason: string | null; kept: boolean }>(
    'select from_state, to_state, reason, at = (select last_at from plans.referral where id = referral_id) as kept from plans.referral_fact where referral_id = $1 order by at, id',
    [referral.id],
  )
  // Before it was sent it was a draft, which leaves no fact of its own.
  let state: (typeof transitions)[number]['from'] = facts[0]?.from_state === null ? 'new' : 'draft'
  for (const fact of facts) {
    expect([referral.id, fact.from_state ?? 'new']).toEqual([referral.id, state])
    expect(transitions.some(({ from, to }) => from === state && to === fact.to_state)).toBe(true)
    expect([fact, isReason(state, fact.to_state, fact.reason)]).toEqual([fact, true])
    state = fact.to_state
  }
  expect(referral.state).toBe(state)
  expect(facts.at(-1)?.kept).toBe(true)
  if (isAsked(state)) expect(referral.accept_by).not.toBeNull()
  expect([state, referral.outcome !== null]).toEqual([state, state === 'ended'])
  expect(referral.hold_until === null || state !== 'running').toBe(true)
}

interface Seen {
  because: string
  record: string
  organisation: string
  account: string | null
  until: string | null
}

/** Every sight of today has a record that still gives it. */
async function seenWithReason(about: Case, referrals: readonly Referral[]): Promise<Seen[]> {
  const today = app.clock.today()
  const seen = await ask<Seen>(
    `select because, record, organisation_id as organisation, account_id as account, until_on as until from people.sight
     where person_id = $1 and from_on <= $2 and (until_on is null or until_on > $2)`,
    [about.personId, today],
  )
  for (const one of seen) {
    if (one.because === 'referral') {
      const { state, provider } = referrals.find(({ id }) => id === one.record)!
      expect([state, provider]).toEqual([state, one.organisation])
      expect(([...ASKED, ...GOING] as string[]).includes(state) || (state === 'ended' && one.until !== null), state).toBe(true)
    }
    if (one.because === 'task') {
      const [task] = await ask<{ state: string }>('select state from plans.step where id = $1', [one.record])
      expect(task!.state).toBe('open')
    }
    if (one.because === 'cover') {
      const [cover] = await ask<{ ended_on: string | null; by_account: string }>(
        'select ended_on, by_account from plans.cover where id = $1',
        [one.record],
      )
      expect([cover!.ended_on, cover!.by_account]).toEqual([null, one.account])
    }
  }
  return seen
}

/** Brought to rest everything ends, and the file closes with nothing left behind. */
async function rest(about: Case): Promise<void> {
  const { lead } = await leadOf(about)
  for (const { id, state, provider } of await referralsIn(about)) {
    const worker = provider === others.school.id ? others.school.worker : others.agency.worker
    if (state === 'running' || state === 'on-hold') await post(worker, `/aanbieder/doorverwijzingen/${id}/afronding`, ANSWERS.afronding)
    else if (isOpen(state)) await post(lead, `${about.file}/doorverwijzingen/${id}/intrekking`, ANSWERS.intrekking)
  }
  const steps = await ask<{ id: string }>("select id from plans.step where person_id = $1 and state = 'open'", [about.personId])
  for (const { id } of steps) await post(lead, `${about.file}/plan/stappen/${id}/afronding`, { state: 'dropped' })
  await post(lead, `${about.file}/sluiting`, { because: 'helped' })
  expect((await leadOf(about)).ended_on).not.toBeNull()
  await holds(about)
}

/** Who opens the pages: as the rows of today say, nobody else. */
async function readers(about: Case, seen: readonly Seen[]) {
  const referrals = await referralsIn(about)
  for (const account of [cast.fatma, cast.gids3, cast.gids2, cast.klantmanager, others.debtHelp.worker]) {
    const may = seen.some((one) => one.account === account && ['holder', 'lead', 'cover', 'registered'].includes(one.because))
    const { status } = await app.as(account).get(`${about.file}/plan`)
    expect([account, [403, 404].includes(status)]).toEqual([account, !may])
  }
  for (const referral of referrals) {
    // Sight of the person through one referral opens what one had before with that person.
    const organisation = referral.provider
    const may = seen.some(
      (one) => one.because === 'referral' && referrals.some(({ id, provider }) => id === one.record && provider === organisation),
    )
    const { status } = await app.as(workerOf(referral)).get(`/aanbieder/doorverwijzingen/${referral.id}`)
    expect([referral.state, status]).toEqual([referral.state, may ? 200 : 404])
  }
}

// policy: D6, E1, E2, L2
test(
  'whatever anybody does, a plan has one lead, each state has its facts, what ended has no clock and nobody reads without a reason',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const { file, personId } = await arrive(app, cast)
        const about = { file, personId }
        await referTo(app.as(cast.fatma), file, others.planner)
        await holds(about)
        for (const given of steps) {
          await take(given, about)
          await holds(about)
        }
        await readers(about, await holds(about))
        await rest(about)
        app.clock.setAhead(0)
      }),
      { numRuns: 8, seed: 20260706 },
    )
  },
)
