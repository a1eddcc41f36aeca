import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type Answer, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'

let app: TestApp
let cast: Cast
/** What went by SMS. */
const sms: string[] = []
beforeAll(async () => {
  app = await testApp({ smsOffice: async ({ text }) => void sms.push(text) })
  cast = await enterCast(app)
})
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

const jan = {
  firstName: 'Jan',
  lastName: 'de Boer',
  phone: '06 12 34 56 78',
  email: 'jan@post.example',
  municipality: 'GM0301',
  questionKind: 'work',
  reason: 'other-expertise',
  explanation: 'Wil weer in de bouw werken',
  ownCaseNumber: 'Z-2026/0017',
  agreed: 'yes',
}

async function handOver(more: Record<string, string> = {}): Promise<string> {
  const karin = app.as(cast.klantmanager)
  const form = fieldsOf(await karin.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
  await karin.submit('/werk/overdrachten', { ...form, ...jan, ...more })
  return form.id!
}

/** The text of the copy on a page: all of it, and how often it stands there. */
function copiesOn(page: Answer): string[] {
  return [...page.html.matchAll(/<textarea[^>]*readonly[^>]*>(.*?)<\/textarea>/gs)].map(([, text]) => text!.replaceAll('&#39;', "'"))
}

// policy: L1
test('each organisation keeps its own number of the same handover, sees and finds only that', async () => {
  const id = await handOver()
  const [karin, fatma] = [app.as(cast.klantmanager), app.as(cast.fatma)]
  expect((await karin.get(`/werk/overdrachten/${id}`)).text).toContain('Uw zaaknummer: Z-2026/0017')
  expect((await fatma.get(`/werk/overdrachten/${id}`)).text).not.toContain('0017')
  await fatma.submit(`/werk/zaaknummers/handover/${id}`, { personId: id, ownCaseNumber: 'SON 4455' })
  expect((await fatma.get(`/werk/overdrachten/${id}`)).text).toContain('Uw zaaknummer: SON 4455')
  expect((await karin.get(`/werk/overdrachten/${id}`)).text).not.toContain('4455')

  const found = await fatma.get('/werk/zaaknummers?nummer=son-4455')
  expect(found.text).toContain('Jan de Boer')
  expect(found.html).toContain(`/werk/overdrachten/${id}`)
  expect((await karin.get('/werk/zaaknummers?nummer=z20260017')).html).toContain(`/werk/overdrachten/${id}`)
  for (const [who, typed] of [
    [cast.klantmanager, 'SON 4455'],
    [cast.gids2, 'SON 4455'],
    [cast.fatma, 'Z-2026/0017'],
  ] as const)
    expect((await app.as(who).get(`/werk/zaaknummers?nummer=${encodeURIComponent(typed)}`)).html).not.toContain(id)
  // Taken away again, and a number that is a BSN is not kept.
  expect((await fatma.post(`/werk/zaaknummers/handover/${id}`, { personId: id, ownCaseNumber: '111222333' })).status).toBe(422)
  await fatma.submit(`/werk/zaaknummers/handover/${id}`, { personId: id, ownCaseNumber: '' })
  expect((await fatma.get('/werk/zaaknummers?nummer=son4455')).html).not.toContain(id)
  // Who does not know the person notes nothing.
  expect((await app.as(cast.gids2).post(`/werk/zaaknummers/handover/${id}`, { personId: id, ownCaseNumber: 'X1' })).status).toBe(404)
})

test('the copy for the own system is what that organisation may see, whole and once', async () => {
  const id = await handOver()
  const [forSender] = copiesOn(await app.as(cast.klantmanager).get(`/werk/overdrachten/${id}`))
  const copies = copiesOn(await app.as(cast.fatma).get(`/werk/overdrachten/${id}`))
  expect(copies).toHaveLength(1)
  for (const words of ['Persoon: Jan de Boer', 'Telefoonnummer: 06 12 34 56 78', 'Gemeente: Zutphen', '/werk/overdrachten/'])
    expect(copies[0]).toContain(words)
  expect(copies[0]).toContain('Wil weer in de bouw werken')
  expect([forSender!.includes('Z-2026/0017'), copies[0]!.includes('0017')]).toEqual([true, false])
})

/** What stands empty on a form and waits to be typed or chosen. */
function askedOn(page: Answer): string[] {
  return [...page.html.matchAll(/<(?:input|textarea|select)[^>]*>/g)]
    .map(([tag]) => ({ tag, name: /\bname="([^"]*)"/.exec(tag)?.[1] ?? '' }))
    .filter(({ tag, name }) => name !== '' && !/type="(hidden|search|radio|checkbox)"/.test(tag) && !/\bvalue="[^"]+"/.test(tag))
    .map(({ name }) => name)
}

// policy: L1
test('facts asked twice: none; what came with the handover is never asked of the receiver again', async () => {
  const id = await handOver()
  const fatma = app.as(cast.fatma)
  await fatma.submit(`/werk/zaaknummers/handover/${id}`, { personId: id, ownCaseNumber: 'SON 99' })
  await fatma.submit(`/werk/overdrachten/${id}/aanvaarding`)
  const pages = [
    `/werk/personen/${id}`,
    `/werk/personen/${id}/gesprekken/nieuw`,
    `/werk/personen/${id}/plan`,
    `/werk/personen/${id}/beheer/gegevens`,
  ]
  const given = ['firstName', 'lastName', 'phone', 'email', 'municipality', 'questionKind', 'ownCaseNumber', 'explanation']
  const twice: string[] = []
  for (const path of pages) {
    const page = await fatma.get(path)
    expect([path, page.status]).toEqual([path, 200])
    twice.push(
      ...askedOn(page)
        .filter((name) => given.includes(name))
        .map((name) => `${path}: ${name}`),
    )
  }
  expect(twice).toEqual([])
  const talk = await fatma.get(`/werk/personen/${id}/gesprekken/nieuw`)
  expect(talk.html).toMatch(/name="ownCaseNumber"[^>]*value="SON 99"|value="SON 99"[^>]*name="ownCaseNumber"/)
  expect(talk.html).toMatch(/value="handover"[^>]*checked|checked[^>]*value="handover"/)
})

const linkOn = (page: Answer) => new URL(copiesOn(page)[0]!).pathname

async function codeFor(address: string): Promise<string> {
  await app.program.settle()
  const { rows } = await app.database.owner.query(
    'select body from platform.caught_mail where to_address = $1 order by at desc, id desc limit 1',
    [address],
  )
  return /(\d{6})/.exec((rows[0] as { body: string }).body)![1]!
}

// policy: L1, L2
test('a colleague without an account reads it once: a link by hand, a code by mail, and the person sees that the organisation looked', async () => {
  const id = await handOver()
  const karin = app.as(cast.klantmanager)
  const to = 'iris@werk.example'
  const asked = { colleagueName: 'Iris Blom', colleagueMail: to, forOrganisation: cast.uwv }
  const stranger = await karin.post(`/werk/overdrachten/${id}/meelezen`, { ...asked, colleagueMail: 'iris@elders.example' })
  expect([stranger.status, stranger.text.includes('geen mailadres dat wij van deze organisatie kennen')]).toEqual([422, true])
  expect((await app.as(cast.gids2).post(`/werk/overdrachten/${id}/meelezen`, asked)).status).toBe(404)

  const path = linkOn(await karin.post(`/werk/overdrachten/${id}/meelezen`, asked))
  const iris = app.as(null)
  const before = await iris.get(path)
  expect(before.text).toContain('i…@werk.example')
  expect(before.html).not.toMatch(/Boer|Iris/)
  await iris.post(`${path}/code`)
  const code = await codeFor(to)
  const wrong = await iris.post(path, { readingCode: code === '000000' ? '000001' : '000000' })
  expect([wrong.status, wrong.text.includes('Deze code klopt niet')]).toEqual([422, true])
  const shown = await iris.post(path, { readingCode: code })
  expect(copiesOn(shown)[0]).toContain('Persoon: Jan de Boer')
  expect(copiesOn(shown)[0]).not.toContain('0017')
  // Once.
  expect([(await iris.get(path)).status, (await iris.post(path, { readingCode: code })).status]).toEqual([410, 410])
  const { rows } = await app.database.owner.query(
    `select actor_kind, organisation_id, operation from platform.processing_log where $1 = any(persons) and actor_kind = 'link' and 'contact' = any(what)`,
    [id],
  )
  expect(rows).toEqual([{ actor_kind: 'link', organisation_id: cast.uwv, operation: expect.stringContaining('meelezen') }])
})

test('the code comes by SMS where the reader chooses that, three times at most, and the address of the organisation is told', async () => {
  const asked = {
    colleagueName: 'Iris Blom',
    colleagueMail: 'iris.sms@werk.example',
    colleaguePhone: '06 98 76 54 32',
    forOrganisation: cast.uwv,
  }
  const path = linkOn(await app.as(cast.klantmanager).post(`/werk/overdrachten/${await handOver()}/meelezen`, asked))
  const iris = app.as(null)
  const page = await iris.get(path)
  expect(page.text).toContain('per sms naar het nummer …32')
  expect(page.html).not.toContain('76 54')
  for (let times = 1; times <= 3; times++) {
    expect((await iris.post(`${path}/code`, { how: 'sms' })).text).toContain('gestuurd naar …32')
    await app.program.settle()
    expect(sms.length).toBe(times)
  }
  expect((await iris.post(`${path}/code`, { how: 'sms' })).text).toContain('gestuurd naar i…@werk.example')
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string }>(
    'select body from platform.caught_mail where to_address = $1 order by at, id',
    [asked.colleagueMail],
  )
  expect(rows.map(({ body }) => /nummer dat eindigt op …32/.test(body))).toEqual([true, true, true, false])
  expect(rows.slice(0, 3).some(({ body }) => /\d{6}/.test(body))).toBe(false)
  const code = /(\d{6})/.exec(rows[3]!.body)![1]!
  expect((await iris.post(path, { readingCode: code })).text).toContain('Jan de Boer')
})

test('five wrong codes, a day, and the end of what the organisation has to do with it each end a link', async () => {
  const to = 'iris@werk.example'
  const make = async (id: string) =>
    linkOn(
      await app
        .as(cast.klantmanager)
        .post(`/werk/overdrachten/${id}/meelezen`, { colleagueName: 'Iris Blom', colleagueMail: to, forOrganisation: cast.uwv }),
    )
  const iris = app.as(null)
  const tried = await make(await handOver())
  await iris.post(`${tried}/code`)
  const code = await codeFor(to)
  for (let tries = 0; tries < 5; tries++)
    await iris.post(tried, { readingCode: String((Number(code) + tries + 1) % 1_000_000).padStart(6, '0') })
  expect((await iris.post(tried, { readingCode: code })).status).toBe(410)

  const passedOn = await handOver()
  const gone = await make(passedOn)
  await iris.post(`${gone}/code`)
  const late = await codeFor(to)
  await app.as(cast.fatma).submit(`/werk/overdrachten/${passedOn}/teruggave`, { reason: 'not-ours' })
  expect((await iris.post(gone, { readingCode: late })).status).toBe(410)

  const old = await make(await handOver())
  app.clock.setAhead(app.clock.ahead() + 2)
  expect((await iris.get(old)).status).toBe(410)
  app.clock.setAhead(app.clock.ahead() + 40)
  await app.program.settle()
  const { rows } = await app.database.owner.query(
    'select count(*)::int as n from intake.reading_link where colleague_mail is not null or colleague_name is not null',
  )
  expect(rows[0]).toEqual({ n: 0 })
})
