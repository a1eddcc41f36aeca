import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'

const SITE = '/regio/veluwe-stedendriehoek'
const ASK = {
  askerKind: 'employer',
  deskQuestion: 'Wij willen iemand van 45 opleiden tot timmerman. Welke regeling is er?',
  askerOrganisation: 'Planbouw Van Rijn',
  askerName: 'Eva van Rijn',
  askerEmail: 'eva@planbouw.example',
}

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

/** Eva asks; gives the id, and the page behind the link she gets. */
async function ask(more: Record<string, string> = {}) {
  const eva = app.as(null)
  const form = fieldsOf(await eva.get(`${SITE}/vraagbaak/nieuw`), `${SITE}/vraagbaak`)
  const { location } = await eva.post(`${SITE}/vraagbaak`, { ...form, ...ASK, ...more })
  return { id: form.id!, link: location!, fields: { ...form, ...ASK, ...more } }
}

// policy: C10
test('an employer asks and sees at once by when there is an answer, and where the question is', async () => {
  const form = await app.as(null).get(`${SITE}/vraagbaak/nieuw`)
  expect(form.text).toContain('U krijgt uiterlijk donderdag 9 juli 2026 antwoord')
  const wrong = await app.as(null).post(`${SITE}/vraagbaak`, { ...fieldsOf(form, `${SITE}/vraagbaak`), ...ASK, askerEmail: '' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Anders kunnen wij niet antwoorden')
  expect(wrong.html).toContain('value="Planbouw Van Rijn"')
  const { link, fields } = await ask()
  const follow = await app.as(null).get(link)
  expect(follow.text).toContain('De vraagbaak van Werkcentrum Veluwe Stedendriehoek')
  expect(follow.text).toContain('donderdag 9 juli 2026')
  expect((await app.as(null).post(`${SITE}/vraagbaak`, fields)).status).toBe(409)
  expect((await app.as(null).get(`${link.slice(0, -3)}xyz`)).status).toBe(410)
})

test('who left an address gets a receipt with the day promised, and a mail when the answer is there; neither says what was asked', async () => {
  const askerEmail = 'eva.mail@planbouw.example'
  const mails = async () => {
    await app.program.settle()
    const { rows } = await app.database.owner.query(
      'select subject, body from platform.caught_mail where to_address = $1 order by at, id',
      [askerEmail],
    )
    return rows as { subject: string; body: string }[]
  }
  const { id } = await ask({ askerEmail })
  const [receipt] = await mails()
  expect(receipt).toMatchObject({ subject: 'Wij hebben uw vraag ontvangen', body: expect.stringContaining('donderdag 9 juli 2026') })
  await app.as(cast.fatma).submit(`/werk/vraagbaak/${id}/antwoord`, { deskAnswer: 'Kijk naar de subsidie praktijkleren.' })
  const all = await mails()
  expect(all.map((mail) => mail.subject)).toEqual(['Wij hebben uw vraag ontvangen', 'Uw antwoord staat klaar'])
  expect(all.map((mail) => mail.body).join()).not.toMatch(/timmerman|praktijkleren|Rijn/)
  // Both links open the question; the first one keeps working.
  for (const { body } of all)
    expect((await app.as(null).get(/(\/vraagbaak\/volg\/\S+)/.exec(body)![1]!)).text).toContain('subsidie praktijkleren')
  const before = (await app.database.owner.query('select count(*)::int as n from platform.caught_mail')).rows[0]
  await ask({ askerEmail: '', askerPhone: '0575 123 456' })
  await app.program.settle()
  expect((await app.database.owner.query('select count(*)::int as n from platform.caught_mail')).rows[0]).toEqual(before)
})

test('a question that is late says so, who has it now and whom to call', async () => {
  const { link } = await ask()
  app.clock.setAhead(7)
  await app.program.settle()
  expect((await app.as(null).get(link)).text).toMatch(
    /donderdag 9 juli 2026\. Dat is te laat\. De coördinator.* is herinnerd en moet nu antwoorden\. U kunt/,
  )
  app.clock.setAhead(0)
})

test('a guide answers once, the asker reads it, and only after a second look everybody does', async () => {
  const { id, link } = await ask()
  const fatma = app.as(cast.fatma)
  expect((await fatma.get('/werk/vraagbaak')).text).toContain('Planbouw Van Rijn')
  const path = `/werk/vraagbaak/${id}`
  expect(
    (
      await fatma.post(`${path}/publicatie`, {
        publicQuestion: 'Welke regeling is er?',
        publicAnswer: 'Vraag het ons.',
        withoutNames: 'on',
      })
    ).status,
  ).toBe(409)
  const answered = await fatma.submit(`${path}/antwoord`, { deskAnswer: 'Kijk naar de subsidie praktijkleren, beste Eva van Rijn.' })
  expect(answered.text).toContain('Er staat in wie de vraag stelde')
  expect((await app.as(cast.gids3).post(`${path}/antwoord`, { deskAnswer: 'Een tweede antwoord' })).status).toBe(409)
  expect((await app.as(null).get(link)).text).toContain('subsidie praktijkleren')
  expect((await app.as(null).get(`${SITE}/vraagbaak`)).text).not.toContain('praktijkleren')
  const named = {
    publicQuestion: 'Wij willen iemand opleiden. Welke regeling is er?',
    publicAnswer: 'Beste Eva van Rijn, kijk naar praktijkleren.',
  }
  expect((await fatma.post(`${path}/publicatie`, { ...named, withoutNames: 'on' })).text).toContain('Hier staat nog een naam')
  const clean = { ...named, publicAnswer: 'Kijk naar de subsidie praktijkleren.' }
  expect((await fatma.post(`${path}/publicatie`, clean)).text).toContain('zet het vinkje')
  await fatma.submit(`${path}/publicatie`, { ...clean, withoutNames: 'on' })
  for (const read of [`${SITE}/vraagbaak`, '/vraagbaak?zoek=praktijkleren', '/en/vraagbaak?zoek=REGELING%20praktijk']) {
    const page = await app.as(null).get(read)
    expect(page.text).toContain('subsidie praktijkleren')
    expect(page.text).not.toMatch(/Eva|Planbouw/)
  }
  expect((await app.as(null).get('/vraagbaak?zoek=100%25')).text).toContain('Geen antwoord met deze woorden')
})

test('another region sees nothing of it', async () => {
  const { id } = await ask()
  const gijs = app.as(cast.gids2)
  expect((await gijs.get('/werk/vraagbaak')).text).not.toContain('Planbouw')
  expect((await gijs.get(`/werk/vraagbaak/${id}`)).status).toBe(404)
  expect((await gijs.post(`/werk/vraagbaak/${id}/antwoord`, { deskAnswer: 'Een antwoord van elders' })).status).toBe(404)
  expect((await app.as(cast.klantmanager).get('/werk/vraagbaak')).status).toBe(403)
})

test('past its day it goes first to the coordinator, the asker sees that, and later it is forgotten who asked', async () => {
  const { id, link } = await ask()
  app.clock.setAhead(7)
  await app.program.settle()
  expect((await app.as(null).get(link)).text).toContain('Wij zijn te laat')
  expect((await app.as(cast.coordinator).get('/werk/vraagbaak')).text).toContain('Bij de coördinator')
  await app.as(cast.coordinator).submit(`/werk/vraagbaak/${id}/antwoord`, { deskAnswer: 'Met excuses: kijk naar praktijkleren.' })
  app.clock.setAhead(7 + 181)
  await app.program.settle()
  const { rows } = await app.database.owner.query('select from intake.desk_asker where question_id = $1', [id])
  expect(rows).toEqual([])
  expect((await app.as(null).get(link)).text).toContain('volgens afspraak verwijderd')
  const { rows: all } = await app.database.owner.query('select state from intake.desk_question where id = $1', [id])
  expect(all).toEqual([{ state: 'answered' }])
  app.clock.setAhead(0)
})
