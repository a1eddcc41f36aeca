import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor, type Actor } from '../../platform/actor.ts'
import { inContext } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { grantRole, putAccount } from '../access/index.ts'
import { insertOrganisation } from '../regions/index.ts'
import { acceptHandover } from './commands/pass.ts'
import { answerOwn } from './commands/ask.ts'
import { sweeps } from './jobs.ts'
import { holderOf, isUnbroken, stateFrom, type Leaves } from './rules.ts'

let app: TestApp
let cast: Cast
let workers: Record<'karin' | 'tess' | 'fatma' | 'roos' | 'bart' | 'coen' | 'gijs', string>
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  const [bart, tess] = await app.system(async (tx, actor) => {
    const firm = await insertOrganisation(tx, actor, {
      id: newId(),
      name: 'Baanbrug',
      types: ['reintegration-company'],
      sensitivity: 'normal',
      validFrom: '2021-01-01',
      municipalities: [],
    })
    const worker = async (name: string, organisationId: string, role: 'guide' | 'partner') => {
      const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: name, displayName: name, organisationId })
      await grantRole(tx, actor, { accountId: id, role, regionCode: cast.region })
      return id
    }
    return [await worker('Bart Jansen', cast.municipality, 'guide'), await worker('Tess Vos', firm, 'partner')]
  })
  const { fatma, gids2, gids3, klantmanager, coordinator } = cast
  workers = { karin: klantmanager, tess, fatma, roos: gids3, bart, coen: coordinator, gijs: gids2 }
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

type Worker = keyof typeof workers
const guides = ['fatma', 'roos', 'bart'] as const

/** Everything anybody can do with a handover, and days that pass. */
const step = fc.oneof(
  fc.record({ do: fc.constant('accept' as const), by: fc.constantFrom<Worker[]>(...guides, 'karin', 'gijs') }),
  fc.record({ do: fc.constant('return' as const), by: fc.constantFrom<Worker[]>(...guides, 'gijs') }),
  fc.record({ do: fc.constant('system accepts' as const), by: fc.constantFrom('uwv' as const, 'municipality' as const) }),
  fc.record({ do: fc.constant('take up' as const), by: fc.constantFrom<Worker[]>(...guides) }),
  fc.record({
    do: fc.constant('assign' as const),
    by: fc.constant<Worker>('coen'),
    to: fc.constantFrom('uwv' as const, 'municipality' as const),
  }),
  fc.record({
    do: fc.constant('name' as const),
    by: fc.constantFrom<Worker[]>('karin', 'coen'),
    who: fc.constantFrom('Roos Bakker', 'Bart Jansen'),
  }),
  fc.record({ do: fc.constant('say' as const), yes: fc.boolean() }),
  fc.record({ do: fc.constant('days pass' as const), days: fc.constantFrom(1, 3, 5, 15) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
const sent = fc.constantFrom('plain', 'urgent', 'shielded', 'private')

async function begin(kind: string): Promise<string> {
  const desk = app.as(kind === 'private' ? workers.tess : workers.karin)
  const form = fieldsOf(await desk.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  const jan = { firstName: 'Jan', lastName: 'de Boer', phone: '06 12 34 56 78', municipality: 'GM0301', questionKind: 'work' }
  const ways: Record<string, Record<string, string>> = {
    urgent: { urgent: 'on' },
    shielded: { shielded: 'on', forWorker: 'Fatma Yilmaz' },
  }
  const how = ways[kind] ?? {}
  const answer = await desk.post('/werk/overdrachten', { ...form, ...jan, reason: 'wrong-door', agreed: 'yes', ...how })
  expect(answer.status).toBe(303)
  return form.id!
}

const post = async (by: Worker, path: string, fields: Record<string, string> = {}) => {
  const { status } = await app.as(workers[by]).post(path, fields)
  expect(status, `${by} ${path}`).toBeLessThan(500)
}

/** Does it, or is refused: what may and may not is not asked here. */
async function take(id: string, given: Step): Promise<void> {
  const path = `/werk/overdrachten/${id}`
  if (given.do === 'accept') return post(given.by, `${path}/aanvaarding`)
  if (given.do === 'return') return post(given.by, `${path}/teruggave`, { reason: 'not-ours' })
  if (given.do === 'take up') return post(given.by, `${path}/oppakking`)
  if (given.do === 'assign') return post(given.by, `/werk/escalaties/${id}/toewijzing`, { to: cast[given.to] })
  if (given.do === 'name') return post(given.by, `${path}/naam`, { forWorker: given.who })
  if (given.do === 'days pass') return later(given.days)
  const actor =
    given.do === 'say' ? as({ kind: 'person', roles: ['person'] }) : as({ kind: 'api', roles: ['api'], organisationId: cast[given.by] })
  const persons = given.do === 'say' ? [{ regionCode: cast.region, personId: id }] : []
  await inContext(app.program.around.db, { ...actor, persons }, 'handover', async (tx) => {
    if (given.do === 'say') await answerOwn(tx, actor, cast.region, id, given.yes)
    else await acceptHandover(tx, actor, id)
  }).catch((error: unknown) => {
    if ((error as { status?: number }).status === undefined) throw error
  })
}

const as = (who: Partial<Actor>): Actor => ({
  ...systemActor({ now: app.clock.now(), today: app.clock.today(), requestId: 'test' }),
  regions: [cast.region],
  ...who,
})

async function later(days: number): Promise<void> {
  app.clock.setAhead(app.clock.ahead() + days)
  for (const sweep of sweeps.filter(({ name }) => /accept|urgent|pick-up|remind/.test(name))) while ((await app.system(sweep.run)) > 0);
}

interface Row {
  state: string
  holder: string
  holder_account: string | null
  sender_organisation: string
  sender_account: string | null
  accepted_by: string | null
  urgent_by: string | null
  pick_up_by: string | null
}

/** One holder, no state without a fact, no clock that runs for nobody, and no sight without a reason. */
async function holds(id: string, shielded: boolean): Promise<Row> {
  const ask = async <T>(text: string) => (await app.database.owner.query(text, [id])).rows as T[]
  const [row] = await ask<Row>('select * from intake.handover where id = $1')
  const passes = await ask<{ from: string; to: string; because: string; leaves: Leaves; position: number }>(
    'select from_organisation as from, to_organisation as to, because, leaves, position from intake.pass where handover_id = $1 order by position',
  )
  const facts = await ask<{ kind: string; after_pass: number }>(
    'select kind, after_pass from intake.handover_fact where handover_id = $1 order by position',
  )
  const since = facts.filter((fact) => fact.after_pass === passes.length).map((fact) => fact.kind)
  expect(passes.map((pass) => pass.position)).toEqual(passes.map((_, index) => index + 1))
  expect([isUnbroken(passes), holderOf(passes)]).toEqual([true, row!.holder])
  expect(row!.state).toBe(stateFrom(passes.at(-1)!.leaves, since))
  expect(row!.urgent_by === null || row!.state === 'waiting').toBe(true)
  expect(row!.pick_up_by !== null).toBe(row!.state === 'accepted' && row!.accepted_by === null)

  const today = app.clock.today()
  const { rows: sight } = await app.database.owner.query<{ organisation_id: string; account_id: string | null }>(
    'select organisation_id, account_id from people.sight where record = $1 and from_on <= $2 and (until_on is null or until_on > $2)',
    [id, today],
  )
  const has = ['waiting', 'accepted'].includes(row!.state) || row!.holder_account !== null
  for (const one of sight) {
    const sends = one.organisation_id === row!.sender_organisation && one.account_id === row!.sender_account
    expect(sends || (has && one.organisation_id === row!.holder), JSON.stringify([row, one])).toBe(true)
  }
  if (shielded) expect(sight.filter((one) => one.account_id === null && row!.state !== 'accepted')).toEqual([])
  if (row!.state === 'waiting') expect(sight.some((one) => one.organisation_id === row!.holder)).toBe(true)
  return row!
}

/** Who can open the page of it: the sender who handed over, and of the holder whoever it lies with. */
async function readers(id: string, row: Row, shielded: boolean): Promise<void> {
  for (const worker of ['karin', 'tess', ...guides, 'coen', 'gijs'] as const) {
    const account = workers[worker]
    const { status } = await app.as(account).get(`/werk/overdrachten/${id}`)
    const sends = row.sender_account === account && row.state !== 'closed'
    const named = row.holder_account === account
    const organisation = {
      fatma: cast.uwv,
      roos: cast.uwv,
      bart: cast.municipality,
      karin: cast.municipality,
      coen: cast.municipality,
    } as Partial<Record<Worker, string>>
    const open = (row.state === 'waiting' && !shielded) || (row.state === 'accepted' && row.accepted_by === null && !shielded)
    const may = sends || named || (open && organisation[worker] === row.holder)
    expect([worker, row.state, status]).toEqual([worker, row.state, may ? 200 : 404])
  }
}

// policy: A6, A14, L2
test(
  'whatever anybody does, there is one holder, each state has its fact, clocks end and nobody reads without a reason',
  { timeout: 180_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(sent, fc.array(step, { minLength: 2, maxLength: 9 }), async (kind, steps) => {
        const shielded = kind === 'shielded'
        const id = await begin(kind)
        let row = await holds(id, shielded)
        for (const given of steps) {
          await take(id, given)
          row = await holds(id, shielded)
        }
        await readers(id, row, shielded)
        // Left alone it comes to rest: with a worker, with the coordinator, or closed.
        for (let weeks = 0; weeks < 6; weeks++) await later(15)
        row = await holds(id, shielded)
        const resting = ['escalated', 'closed'].includes(row.state) || (row.state === 'accepted' && row.accepted_by !== null)
        expect(resting, row.state).toBe(true)
        await readers(id, row, shielded)
      }),
      { numRuns: 25, seed: 20260706 },
    )
  },
)
