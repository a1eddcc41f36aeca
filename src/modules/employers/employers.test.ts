import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders, type Providers } from '../../testing/providers.ts'
import { putAccount } from '../access/index.ts'
import { insertOrganisation } from '../regions/index.ts'

let app: TestApp
let cast: Cast
let others: Providers
let eva: string
let bram: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  eva = await firm('Planbouw Van Rijn', '90000001')
  bram = await firm('Bakkerij Bram', '90000002')
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

/** A company whose owner signs in. */
function firm(name: string, kvkNumber: string): Promise<string> {
  return app.system(async (tx, actor) => {
    const organisationId = await insertOrganisation(tx, actor, { name, types: ['employer'], kvkNumber, validFrom: '2021-01-01' })
    return (await putAccount(tx, { audience: 'employer', issuer: 'test', subject: name, displayName: name, organisationId })).id
  })
}

const WORDS = 'Wij zoeken twee werkvoorbereiders'
async function asked() {
  const employer = app.as(eva)
  const shown = fieldsOf(await employer.get('/werkgever'), '/werkgever/vragen')
  const form = { ...shown, id: shown.id!, regionCode: cast.region, kind: 'staff', asked: WORDS }
  return { form, answers: await Promise.all([1, 2].map(() => employer.post('/werkgever/vragen', form))) }
}

// policy: B9, C10
test('an employer asks once, a guide of the region answers once, and the employer reads it', async () => {
  const { form, answers } = await asked()
  for (const answer of answers) expect(answer.status).toBe(303)
  const own = await app.as(eva).get('/werkgever')
  expect(own.text.split(WORDS)).toHaveLength(2)
  // Five working days, said to who asked and to who answers.
  expect(own.text).toContain('maandag 13 juli 2026')
  const path = `/werk/werkgeversvragen/${form.id}`
  expect((await app.as(cast.fatma).get('/werk/werkgeversvragen')).text).toContain('Planbouw Van Rijn')
  const guides = [app.as(cast.fatma), app.as(cast.gids3)]
  const sent = await Promise.all(guides.map((guide) => guide.post(path, { answer: 'Wij bellen u over drie kandidaten' })))
  expect(sent.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 409])
  expect((await app.as(eva).get('/werkgever')).text).toContain('Wij bellen u over drie kandidaten')
  expect((await app.as(cast.fatma).get('/werk/werkgeversvragen')).html).not.toContain(path)
})

test('the question is for who asked it and the desk of that region; to others it is not there', async () => {
  const { form } = await asked()
  const path = `/werk/werkgeversvragen/${form.id}`
  for (const who of [cast.fatma, cast.gids3]) expect((await app.as(who).get(path)).text).toContain(WORDS)
  for (const who of [bram, cast.gids2, cast.klantmanager, cast.coordinator, others.school.worker, cast.jan, null]) {
    const browser = app.as(who)
    for (const page of [path, '/werkgever', '/werk/werkgeversvragen'])
      expect([who, page, (await browser.get(page)).text.includes(WORDS)]).toEqual([who, page, false])
    expect([who, (await browser.post(path, { answer: 'Geen antwoord van ons' })).status === 303 && who !== null]).toEqual([who, false])
  }
  expect((await app.database.owner.query('select answered_on from employers.question where id = $1', [form.id])).rows).toEqual([
    { answered_on: null },
  ])
})

test('wrong input comes back with what was typed', async () => {
  const answer = await app.as(eva).post('/werkgever/vragen', { id: crypto.randomUUID(), regionCode: 'AM99', kind: 'staff', asked: WORDS })
  expect([answer.status, answer.text.includes(WORDS)]).toEqual([422, true])
})
