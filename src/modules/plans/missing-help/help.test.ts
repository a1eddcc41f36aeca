import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { arrive, claimed } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

let app: TestApp
let cast: Cast
let fatma: Browser
let file: string
let personId: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  ;({ fatma, file, personId } = await arrive(app, cast))
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

const HELP = { helpName: 'Fietsles', helpKind: 'volunteering', offeredBy: 'Buurthuis', reach: 'Bel 0575 111 111' }
const action = () => `${file}/ontbrekende-hulp`

async function give(more: Record<string, string>) {
  const blank = fieldsOf(await fatma.get(`${action()}/nieuw`), action())
  return { id: blank.id!, page: await fatma.post(action(), { ...blank, ...HELP, ...more }) }
}
async function linkIn(like: string): Promise<{ link: string; mail: string }[]> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ subject: string; body: string }>(
    'select subject, body from platform.caught_mail where body like $1 order by at',
    [like],
  )
  return rows.map(({ subject, body }) => ({ link: /http:\/\/localhost(\/\S+)/.exec(body)![1]!, mail: `${subject} ${body}` }))
}

// policy: D4
test('on paper at once: Jan takes it along, and it stands in his plan', async () => {
  const { id, page } = await give({ givenHow: 'paper', helpPlace: 'Zutphen' })
  expect([page.status, page.location]).toEqual([303, `${action()}/${id}/papier`])
  const paper = await fatma.get(`${action()}/${id}/papier`)
  for (const words of ['Fietsles', 'Buurthuis', 'Bel 0575 111 111', 'Zutphen']) expect(paper.text).toContain(words)
  expect(paper.text).not.toContain('Jan')
  expect((await fatma.get(`${file}/plan`)).text).toContain('De regio besluit uiterlijk maandag 20 juli 2026')
  expect((await app.as(cast.gids3).get(`${action()}/${id}/papier`)).status).toBe(404)
  expect((await app.as(cast.gids2).get(`${action()}/nieuw`)).status).toBe(404)
})

// policy: D4, L2
test('by mail only with an address and a yes; the mail names nothing, the link opens the details', async () => {
  expect((await give({ givenHow: 'mail', mailAgreed: 'yes' })).page.status).toBe(422)
  await app.database.owner.query("update people.person_text set email = 'jan@post.example' where person_id = $1", [personId])
  const refused = (await give({ givenHow: 'mail' })).page
  expect([refused.status, refused.text.includes('Zonder ja sturen wij geen mail')]).toEqual([422, true])
  const { id } = await give({ givenHow: 'mail', mailAgreed: 'yes', helpName: 'Naaicafé' })
  const [sent] = await linkIn('%/gegevens-van-hulp/%')
  expect(sent!.mail).not.toMatch(/Naaicaf|Buurthuis|Jan|Fatma|0575/)
  const shown = await app.as(null).get(sent!.link)
  expect(shown.text).toContain('Naaicafé')
  expect(shown.text).toContain('Bel 0575 111 111')

  const coen = app.as(cast.coordinator)
  await coen.submit(`/werk/ontbrekend-aanbod/${id}/weigering`, { reason: 'De groep is vol tot volgend jaar.' })
  const told = await linkIn('%/gegevens-van-hulp/%')
  expect(told).toHaveLength(2)
  expect((await app.as(null).get(told[1]!.link)).text).toContain('De groep is vol tot volgend jaar.')
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/plan')).text).toContain('De regio zet dit niet in het aanbod. De groep is vol tot volgend jaar.')
  expect((await app.database.owner.query('select from plans.missing_help where person_id = $1', [personId])).rowCount).toBe(2)
})

// policy: E2
test('confidential help is not named to who holds only the link', async () => {
  await give({ givenHow: 'mail', mailAgreed: 'yes', helpName: 'Schuldencafé', helpKind: 'debt-help', discreetHelp: 'on' })
  const shown = await app.as(null).get((await linkIn('%/gegevens-van-hulp/%')).at(-1)!.link)
  expect(shown.text).toContain('Log in om de gegevens te zien')
  expect(shown.text).not.toMatch(/Schuldencaf|0575 111 111/)
  const jan = await claimed(app, cast, personId)
  expect((await jan.get('/mijn/plan')).text).toContain('Schuldencafé')
})
