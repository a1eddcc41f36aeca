import { afterAll, beforeAll, expect, test } from 'vitest'
import { makesPdf, pdfOf } from '../../../platform/pdf.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, claimed, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders } from '../../../testing/providers.ts'
import { PLAN } from './template.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  const others = await enterProviders(app, cast)
  const { file, fatma, personId } = await arrive(app, cast)
  await addStep(fatma, file, { title: 'Overzicht van geldzaken', kind: 'task', owner: others.debtHelp.id })
  await addStep(fatma, file, { title: 'Schrijf #brief "morgen"', kind: 'own-action', owner: 'person' })
  await referTo(fatma, file, others.planner)
  await claimed(app, cast, personId)
}, 60_000)
afterAll(() => app.close())

const PATH = '/mijn/plan/afdruk'

test('the whole plan stands on one page without a script; what is confidential only when Jan asks for it', async () => {
  const jan = app.as(cast.jan)
  const booking = '/regio/veluwe-stedendriehoek/afspraak'
  const chosen = await jan.get(`${booking}?locatie=${cast.location}&moment=2026-07-09T09:00`)
  await jan.submit(`${booking}/eigen`, { ...fieldsOf(chosen, `${booking}/eigen`), channel: 'counter' })
  const page = await jan.get(PATH)
  expect(page.text).toMatch(/Afspraken Afspraak met .{3,40} uur Wie: U en .{3,40} Wanneer: donderdag 9 juli 2026 om 9.00 uur, /)
  for (const words of [
    'Werkvoorbereider worden',
    'Schrijf #brief "morgen"',
    'Planner in de bouw',
    'Vertrouwelijke stappen staan hier niet bij',
  ])
    expect(page.text).toContain(words)
  expect(page.text).not.toContain('geldzaken')
  expect((await jan.get(`${PATH}?vertrouwelijk=ja`)).text).toContain('Overzicht van geldzaken')
  expect((await jan.get('/mijn/plan')).html).toContain(PATH)
  expect((await app.as(cast.anne).get(PATH)).status).toBe(404)
})

test.runIf(makesPdf())('the same as a tagged PDF after PDF/UA-1 with its language; what people typed is text, never template', async () => {
  const { headers, status } = await app.as(cast.jan).get(`${PATH}/pdf`)
  expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
    200,
    'application/pdf',
    'attachment; filename="plan.pdf"',
  ])
  const row = { title: '#panic("x") $a$', facts: ['*niet vet*'] }
  const paper = { title: 'Mijn plan', lang: 'nl', lead: '', facts: [], parts: [{ title: 'Nu', none: '', rows: [row] }], end: '' }
  const pdf = pdfOf(PLAN, paper).toString('latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  for (const mark of ['/Lang', '/MarkInfo', 'pdfuaid']) expect(pdf).toContain(mark)
  expect((await app.as(cast.anne).get(`${PATH}/pdf`)).status).toBe(404)
})
