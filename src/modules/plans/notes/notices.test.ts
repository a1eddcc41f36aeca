import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  await app.database.owner.query("update access.account set email = 'els@hamer.example' where id = $1", [others.school.worker])
})
afterAll(() => app.close())

async function mailTo(address: string): Promise<string[]> {
  // First what happened makes news, then the next look at the clock sends it.
  await app.program.settle()
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ subject: string; body: string }>(
    "select subject, body from platform.caught_mail where to_address = $1 and subject = 'Nieuws in uw werk' order by at, id",
    [address],
  )
  return rows.map((row) => row.body)
}
const FATMA = 'fatma@werk.example'

test('what starts a clock is told at once, the rest in one digest the next morning, with counts and no name; without news nothing', async () => {
  const { file, fatma, personId } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, others.planner)
  const school = app.as(others.school.worker)
  const [received, ...none] = await mailTo('els@hamer.example')
  expect([received!.includes('- 1 nieuwe aanmelding'), none]).toEqual([true, []])
  await school.submit(`/aanbieder/doorverwijzingen/${id}/aanvaarding`)
  const notes = `/aanbieder/doorverwijzingen/${id}/berichten`
  await school.post(notes, { ...fieldsOf(await school.get(notes), notes), note: 'Welkom op maandag' })
  expect(await mailTo(FATMA)).toEqual([])
  app.clock.setAhead(1)
  const [digest, ...more] = await mailTo(FATMA)
  expect(more).toEqual([])
  for (const words of ['- 1 antwoord op een doorverwijzing of taak', '- 1 plek in een plan met een nieuw bericht', '/werk/meldingen'])
    expect(digest).toContain(words)
  expect(digest).not.toMatch(/Jan|de Boer|Planner|Hamer|maandag/)
  // Another day on which nothing changed.
  app.clock.setAhead(2)
  expect(await mailTo(FATMA)).toHaveLength(1)
  // Read before the digest: no news any more.
  await school.post(notes, { ...fieldsOf(await school.get(notes), notes), note: 'Neem pen mee' })
  await app.program.settle()
  const part = `${file}/plan/onderdelen/doorverwijzing/${id}`
  await fatma.submit(`${part}/gelezen`, fieldsOf(await fatma.get(part), `${part}/gelezen`))
  app.clock.setAhead(3)
  expect(await mailTo(FATMA)).toHaveLength(1)
  // Whoever withdraws ends a clock of the school: at once, to who took it up.
  await school.submit(`/aanbieder/doorverwijzingen/${id}/behandelaar`, { handler: others.school.worker })
  const jan = await claimed(app, cast, personId)
  await jan.submit(`/mijn/plan/doorverwijzingen/${id}/intrekking`)
  expect((await mailTo('els@hamer.example')).at(-1)).toContain('- 1 aanmelding is ingetrokken')
})

test('each worker chooses per kind and how often; what is off or kept silent sends nothing, and it is nobody else’s', async () => {
  const fatma = app.as(cast.fatma)
  const page = await fatma.get('/werk/meldingen')
  expect(page.text).toContain('nooit met namen')
  const choice = {
    rhythm: 'weekly',
    received: 'digest',
    due: 'digest',
    withdrawn: 'digest',
    answer: 'off',
    note: 'at-once',
    sharing: 'digest',
  }
  expect((await fatma.submit('/werk/meldingen', choice)).text).toContain('Bewaard.')
  expect((await fatma.post('/werk/meldingen', { ...choice, note: 'soms' })).status).toBe(422)
  expect((await app.as(cast.jan).get('/werk/meldingen')).status).toBe(403)
  const { rows } = await app.database.owner.query('select account_id, rhythm, at_once, off from messages.notice_choice')
  expect(rows).toEqual([{ account_id: cast.fatma, rhythm: 'weekly', at_once: ['note'], off: ['answer'] }])
})
