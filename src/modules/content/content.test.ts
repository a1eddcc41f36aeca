import { afterAll, beforeAll, expect, test } from 'vitest'
import { change, editedFields, enterEditors, publishPage, type Editors } from '../../testing/content.ts'
import { testApp, textOf, type TestApp } from '../../testing/app.ts'
import { enterAdministrator, enterCast, type Cast } from '../../testing/people.ts'

const REGION = '/regio/veluwe-stedendriehoek'
const SITE = 'veluwe-stedendriehoek'
let app: TestApp
let cast: Cast
let editors: Editors
let bea: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  editors = await enterEditors(app, cast)
  bea = await enterAdministrator(app)
})
afterAll(() => app.close())

const visit = async (path: string) => (await app.as(null).get(path)).text
const national = (words: Record<string, string>) => publishPage(app, editors.noor, 'landelijk', words)
const pageOf = async (slug: string, region: string | null) => {
  const { rows } = await app.database.owner.query<{ id: string }>(
    "select id from content.page where slug = $1 and coalesce(region_code, '') = $2 and withdrawn_on is null",
    [slug, region ?? ''],
  )
  return rows[0]!.id
}

async function adapt(slug: string, manner: string, editor = editors.sem, site = SITE): Promise<string> {
  const answer = await app.as(editor).post(`/beheer/inhoud/${site}/aanpassen/${await pageOf(slug, null)}`, { manner })
  expect(answer.status).toBe(303)
  return answer.location!.match(/[0-9a-f-]{36}/)![0]
}

test('a national page is on every site once it is published, and its draft on none', async () => {
  await national({ titleNl: 'Wat kost het?', slug: 'kosten', leadNl: 'Niets.', bodyNl: '## En dan?\n\nLees [meer](/info/rechten).' })
  expect(await visit('/info/kosten')).toContain('Wat kost het?')
  const regional = await app.as(null).get(`${REGION}/info/kosten`)
  expect(regional.html).toContain(`href="${REGION}/info/rechten"`)
  expect(regional.text).toMatch(/Laatst bekeken op maandag 6 juli 2026\. Van: Landelijk Steunpunt\. Bron: Eigen tekst/)
  await change(app, editors.noor, await pageOf('kosten', null), { leadNl: 'Nog steeds niets.' }, 'save')
  expect(await visit('/info/kosten')).not.toContain('Nog steeds')
  expect(await visit('/info')).toContain('Wat kost het?')
  expect(await visit(REGION)).toContain('Wat kost het?')
})

test('a page without English is shown in Dutch, marked as Dutch, and says so', async () => {
  await national({ titleNl: 'Rechten', slug: 'rechten', bodyNl: 'U mag alles vragen.' })
  const english = await app.as(null).get('/en/info/rechten')
  expect(english.html).toMatch(/<div class="ww-prose" lang="nl"/)
  expect(english.text).toContain('available in Dutch only')
  await change(app, editors.noor, await pageOf('rechten', null), { titleEn: 'Rights', bodyEn: 'You may ask anything.' })
  const both = await app.as(null).get('/en/info/rechten')
  expect([both.text.includes('You may ask'), both.text.includes('in Dutch only')]).toEqual([true, false])
})

test('HTML of an editor is text, and a link that would run something is none', async () => {
  await national({
    titleNl: 'Proef',
    slug: 'proef',
    bodyNl:
      'Let op <script>alert(1)</script> en [klik](javascript:alert(1)).\n\n<img src=x onerror=alert(1)>\n\n![elders](https://elders.example/x.png)',
  })
  const { html } = await app.as(null).get('/info/proef')
  const main = /<main[\s\S]*<\/main>/.exec(html)![0]
  expect(main).not.toMatch(/<script|<img|javascript:/)
  expect(textOf(main)).toContain('<script>alert(1)</script>')
})

test('a region overrides, extends, hides, and goes back', async () => {
  await national({ titleNl: 'Gesprek', slug: 'gesprek', bodyNl: 'Het duurt een uur.' })
  const override = await adapt('gesprek', 'override')
  expect(await visit(`${REGION}/info/gesprek`)).toContain('Het duurt een uur.')
  await change(app, editors.sem, override, { bodyNl: 'Bij ons duurt het kort.' })
  expect(await visit(`${REGION}/info/gesprek`)).toContain('Bij ons duurt het kort.')
  expect(await visit('/info/gesprek')).toContain('Het duurt een uur.')
  expect(
    (await app.as(editors.sem).post(`/beheer/inhoud/${SITE}/aanpassen/${await pageOf('gesprek', null)}`, { manner: 'hide' })).status,
  ).toBe(409)
  await app.as(editors.sem).submit(`/beheer/paginas/${override}/intrekking`)
  expect(await visit(`${REGION}/info/gesprek`)).toContain('Het duurt een uur.')

  const extension = await adapt('gesprek', 'extend')
  await change(app, editors.sem, extension, { bodyNl: 'Meld u bij de balie.', afterNl: 'Tot ziens.' })
  expect(await visit(`${REGION}/info/gesprek`)).toMatch(/Meld u bij de balie\. Het duurt een uur\. Tot ziens\./)
  await app.as(editors.sem).submit(`/beheer/paginas/${extension}/intrekking`)

  const hidden = await adapt('gesprek', 'hide')
  expect((await app.as(null).get(`${REGION}/info/gesprek`)).status).toBe(404)
  expect((await app.as(null).get('/regio/rijk-van-nijmegen/info/gesprek')).status).toBe(200)
  await app.as(editors.sem).submit(`/beheer/paginas/${hidden}/intrekking`)
  expect((await app.as(null).get(`${REGION}/info/gesprek`)).status).toBe(200)
})

test('the national page moves on: the region sees what changed beside its own, and decides; the decision is kept', async () => {
  await national({ titleNl: 'Geld', slug: 'geld', bodyNl: 'Vraag eerst geld aan. Begin daarna.' })
  const ours = await adapt('geld', 'override')
  await change(app, editors.sem, ours, { bodyNl: 'Vraag ons regiofonds.' })
  const sem = app.as(editors.sem)
  expect((await sem.get('/beheer/inhoud')).text).not.toContain('Landelijk gewijzigd Pagina')
  await change(app, editors.noor, await pageOf('geld', null), { bodyNl: 'Vraag eerst geld aan. Begin pas na ons antwoord.' })

  expect((await sem.get('/beheer/inhoud')).html).toContain(`href="/beheer/paginas/${ours}/landelijk"`)
  expect((await sem.get(`${REGION}/info/geld`)).text).toContain('De landelijke tekst is gewijzigd')
  expect(await visit(`${REGION}/info/geld`)).not.toContain('De landelijke tekst is gewijzigd')
  const side = await sem.get(`/beheer/paginas/${ours}/landelijk`)
  expect(side.html).toMatch(/<del>.*daarna\..*<\/del>/)
  expect(side.html).toMatch(/<ins>.*pas na ons antwoord\..*<\/ins>/)
  expect(side.text).toMatch(/Vraag ons regiofonds\. Landelijk, nu Vraag eerst geld aan\. Begin pas na ons antwoord\./)

  const adapting = await sem.get(`/beheer/paginas/${ours}?landelijk=3`)
  await sem.submit(`/beheer/paginas/${ours}`, {
    ...editedFields(adapting),
    bodyNl: 'Vraag ons regiofonds en wacht op antwoord.',
    act: 'publish',
  })
  expect((await sem.get(`/beheer/paginas/${ours}/landelijk`)).text).toContain('heeft al over de landelijke tekst van nu besloten')
  expect((await sem.get(`/beheer/paginas/${ours}/geschiedenis`)).text).toMatch(
    /Eigen tekst aangepast, na landelijke versie 3, .*Sem Dijkstra/,
  )

  await change(app, editors.noor, await pageOf('geld', null), { leadNl: 'Er is geld.' })
  expect((await sem.submit(`/beheer/paginas/${ours}/landelijk`, { choice: 'keep' })).text).toContain('Eigen tekst gehouden')
  expect((await sem.get('/beheer/inhoud')).html).not.toContain(`/beheer/paginas/${ours}/landelijk`)
  await change(app, editors.noor, await pageOf('geld', null), { leadNl: 'Er is nog geld.' })
  await sem.submit(`/beheer/paginas/${ours}/landelijk`, { choice: 'take-over' })
  expect(await visit(`${REGION}/info/geld`)).toContain('Er is nog geld.')
  const { rows } = await app.database.owner.query('select choice from content.decision where page_id = $1 order by at', [ours])
  expect(rows).toEqual([{ choice: 'adapt' }, { choice: 'keep' }, { choice: 'take-over' }])
})

test('two editors at once: the later is told, sees the difference, and loses nothing', async () => {
  const id = await national({ titleNl: 'Samen', slug: 'samen', bodyNl: 'Eén.' })
  const [first, second] = [await app.as(editors.noor).get(`/beheer/paginas/${id}`), await app.as(bea).get(`/beheer/paginas/${id}`)]
  await app.as(editors.noor).submit(`/beheer/paginas/${id}`, { ...editedFields(first), bodyNl: 'Eén en twee.', act: 'save' })
  const late = await app.as(bea).post(`/beheer/paginas/${id}`, { ...editedFields(second), bodyNl: 'Eén en drie.', act: 'publish' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Noor van Leeuwen sloeg op')
  expect(editedFields(late)).toMatchObject({ bodyNl: 'Eén en drie.', base: '3' })
  expect(late.html).toMatch(/<del>.*twee\..*<\/del><ins>.*drie\./)
  const again = await app.as(bea).post(`/beheer/paginas/${id}`, { ...editedFields(late), bodyNl: 'Eén, twee en drie.', act: 'publish' })
  expect(again.status).toBe(303)
  expect(await visit('/info/samen')).toContain('Eén, twee en drie.')
  const history = await app.as(editors.noor).get(`/beheer/paginas/${id}/geschiedenis/3`)
  expect(history.text).toContain('Wat er veranderde sinds versie 2')
  await app.as(editors.noor).submit(`/beheer/paginas/${id}/geschiedenis/3/herstel`)
  expect(editedFields(await app.as(editors.noor).get(`/beheer/paginas/${id}`)).bodyNl).toBe('Eén en twee.')
  expect(await visit('/info/samen')).toContain('Eén, twee en drie.')
})

test('two saves in the very same moment: one is kept, the other is told', async () => {
  const id = await national({ titleNl: 'Tegelijk', slug: 'tegelijk', bodyNl: 'Eén.' })
  const fields = editedFields(await app.as(editors.noor).get(`/beheer/paginas/${id}`))
  const answers = await Promise.all(
    ['a', 'b', 'c'].map((word) => app.as(editors.noor).post(`/beheer/paginas/${id}`, { ...fields, bodyNl: `Tekst ${word}.`, act: 'save' })),
  )
  expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['303', '422', '422'])
})

test('a page appears when it was planned for, and not when that was taken back', async () => {
  const id = await national({ titleNl: 'Straks', slug: 'straks', bodyNl: 'Nu.' })
  await change(app, editors.noor, id, { bodyNl: 'Morgen.', publishOn: '2026-07-07', publishAt: '09:30' })
  expect((await app.as(editors.noor).get(`/beheer/paginas/${id}`)).text).toContain('verschijnt op dinsdag 7 juli 2026')
  await app.program.settle()
  expect(await visit('/info/straks')).toContain('Nu.')
  app.clock.setAhead(1)
  await app.program.settle()
  expect(await visit('/info/straks')).toContain('Morgen.')
  await change(app, editors.noor, id, { bodyNl: 'Overmorgen.', publishOn: '2026-07-09' })
  await app.as(editors.noor).submit(`/beheer/paginas/${id}/planning/annulering`)
  app.clock.setAhead(4)
  await app.program.settle()
  expect(await visit('/info/straks')).toContain('Morgen.')
  app.clock.setAhead(0)
})

test('a page nobody looked over is listed, warned about, and its owner gets one mail', async () => {
  const id = await national({ titleNl: 'Oud', slug: 'oud', bodyNl: 'Klopt dit nog?', reviewOn: '2026-07-10' })
  const noor = app.as(editors.noor)
  app.clock.setAhead(5)
  await app.program.settle()
  await app.program.settle()
  const { rows } = await app.database.owner.query(
    "select subject, body from platform.caught_mail where to_address = 'redactie@steunpunt.example'",
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ subject: 'Een pagina om na te kijken' })
  expect((rows[0] as { body: string }).body).toContain(`- Oud (vrijdag 10 juli 2026): http://localhost/beheer/paginas/${id}`)
  expect((await noor.get('/beheer/inhoud')).html).toContain(`href="/beheer/paginas/${id}"`)
  expect((await noor.get('/info/oud')).text).toContain('moest op vrijdag 10 juli 2026 worden nagekeken')
  expect(await visit('/info/oud')).not.toContain('worden nagekeken')
  expect((await noor.post(`/beheer/paginas/${id}/nagekeken`, { reviewOn: '2026-07-10' })).text).toContain('Kies een dag na vandaag')
  await noor.submit(`/beheer/paginas/${id}/nagekeken`, { reviewOn: '2027-01-04' })
  expect((await noor.get('/info/oud')).text).toContain('Laatst bekeken op zaterdag 11 juli 2026')
  app.clock.setAhead(0)
})

test('what is wrong comes back with what was typed', async () => {
  const id = await national({ titleNl: 'Fout', slug: 'fout', bodyNl: 'Goed.' })
  const bare = await change(app, editors.noor, id, { bodyNl: 'Kijk: ![](/beeld/0190a1b2-0000-7000-8000-000000000000)' })
  expect([bare.status, bare.text.includes('Schrijf bij elk beeld')]).toEqual([422, true])
  expect(editedFields(bare).bodyNl).toContain('/beeld/0190a1b2')
  expect((await change(app, editors.noor, id, { bodyEn: 'Text' })).text).toContain('Geef de Engelse tekst een titel')
  expect((await change(app, editors.noor, id, { bodyNl: '' })).text).toContain('Schrijf een tekst voordat u publiceert')
  expect((await change(app, editors.noor, id, { ownerId: cast.municipality })).text).toContain('Kies een organisatie uit de lijst')
  const taken = await app.as(editors.noor).post('/beheer/inhoud/landelijk/nieuw', { titleNl: 'Fout', source: 'Wet', ownerId: editors.desk })
  expect([taken.status, taken.text.includes('Er is al een pagina op dit adres')]).toEqual([422, true])
})

test('a look without saving shows the page and how it reads, and keeps nothing', async () => {
  const id = await national({ titleNl: 'Kijken', slug: 'kijken', bodyNl: 'Kort.' })
  const look = await change(app, editors.noor, id, { bodyNl: 'Indien u belt, aanvangen wij **meteen**.' }, 'preview')
  expect(look.status).toBe(200)
  expect(look.html).toContain('<strong>meteen</strong>')
  expect(look.text).toMatch(/Leesgemak \d+ van 100 \(Flesch-Douma\)/)
  expect(look.text).toContain('Indien : makkelijker is “als” Indien u belt, aanvangen wij meteen.')
  expect(editedFields(look).bodyNl).toContain('**meteen**')
  expect(editedFields(await app.as(editors.noor).get(`/beheer/paginas/${id}`)).bodyNl).toBe('Kort.')
})

test('who keeps another site finds no page of this one, and who keeps none finds no editor', async () => {
  const nationalId = await national({ titleNl: 'Van ons', slug: 'van-ons', bodyNl: 'Tekst.' })
  const regionalId = await publishPage(app, editors.sem, SITE, { titleNl: 'Van Sem', slug: 'van-sem', bodyNl: 'Tekst.' })
  const paths = (id: string) => ['', '/geschiedenis', '/geschiedenis/1'].map((part) => `/beheer/paginas/${id}${part}`)
  const opens = async (account: string, id: string) => Promise.all(paths(id).map(async (path) => (await app.as(account).get(path)).status))
  const table = {
    noor: [await opens(editors.noor, nationalId), await opens(editors.noor, regionalId)],
    sem: [await opens(editors.sem, nationalId), await opens(editors.sem, regionalId)],
    coordinator: [await opens(cast.coordinator, nationalId), await opens(cast.coordinator, regionalId)],
    tess: [await opens(editors.tess, nationalId), await opens(editors.tess, regionalId)],
    fatma: [await opens(cast.fatma, nationalId), await opens(cast.fatma, regionalId)],
    bea: [await opens(bea, nationalId), await opens(bea, regionalId)],
  }
  const [yes, no] = [
    [200, 200, 200],
    [404, 404, 404],
  ]
  expect(table).toEqual({ noor: [yes, no], sem: [no, yes], coordinator: [no, yes], tess: [no, no], fatma: [no, no], bea: [yes, yes] })
  for (const part of ['', '/intrekking', '/nagekeken', '/planning/annulering', '/geschiedenis/1/herstel', '/landelijk']) {
    const fields = { reviewOn: '2027-01-01', choice: 'keep', titleNl: 'X', ownerId: editors.desk, source: 'Wet', base: '2', act: 'publish' }
    expect((await app.as(editors.tess).post(`/beheer/paginas/${regionalId}${part}`, fields)).status, part).toBe(404)
  }
  for (const part of ['', '/nieuw', '/beelden', '/namen', '/zoekwoorden', '/zoekvragen'])
    expect((await app.as(editors.tess).get(`/beheer/inhoud/${SITE}${part}`)).status, part).toBe(404)
  expect(app.bugs).toEqual([])
})
