import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterEditors, publishPage, type Editors } from '../../testing/content.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { enterProviders } from '../../testing/providers.ts'

const REGION = '/regio/veluwe-stedendriehoek'
const KEPT = '/beheer/inhoud/veluwe-stedendriehoek'
let app: TestApp
let cast: Cast
let editors: Editors
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  await enterProviders(app, cast)
  editors = await enterEditors(app, cast)
  await publishPage(app, editors.noor, 'landelijk', {
    titleNl: 'Wat bewaren wij van u?',
    slug: 'wat-bewaren-wij',
    bodyNl: 'Uw gegevens zijn van u. U mag ze laten wissen.',
    titleEn: 'What do we keep?',
    bodyEn: 'Your data are yours.',
  })
  await publishPage(app, editors.noor, 'landelijk', {
    titleNl: 'Hulp voor werkgevers',
    slug: 'werkgevers',
    bodyNl: 'Wij zoeken mensen voor u.',
  })
  await publishPage(app, editors.sem, 'veluwe-stedendriehoek', { titleNl: 'Koffie in Zutphen', slug: 'koffie', bodyNl: 'Elke maandag.' })
})
afterAll(() => app.close())

const search = (words: string, base = '') => app.as(null).get(`${base}/zoeken?zoek=${encodeURIComponent(words)}`)
const table = async (name: string) =>
  (await app.database.owner.query<Record<string, unknown>>(`select * from content.${name} order by 1, 2, 3`)).rows

test('the box in the header leads to pages of the site, in spite of a slip, and in the language of the reader', async () => {
  const { html } = await app.as(null).get(REGION)
  expect(html).toContain(`action="${REGION}/zoeken"`)
  const found = await search('gegeevens wissen', REGION)
  expect(found.html).toContain(`href="${REGION}/info/wat-bewaren-wij?zoek=gegeevens%20wissen"`)
  expect(found.html).toContain('<mark class="ww-mark">gegevens</mark>')
  expect((await app.as(null).get('/en/zoeken?zoek=data')).text).toContain('What do we keep?')
  expect((await search('koffie', REGION)).text).toContain('Koffie in Zutphen')
  expect((await search('koffie')).text).toContain('Wij vonden niets bij')
})

test('offers are found beside pages', async () => {
  const offer = await app.as(null).get('/diensten')
  const [, href, name] = /<h2 class="ww-card__title"><a[^>]*href="(\/diensten\/[^"]+)">([^<]+)</.exec(offer.html)!
  const found = await search(name!)
  expect(found.html).toContain(`href="${href}"`)
  expect(found.text).toContain('Opleidingen en hulp')
})

test('a word that stands nowhere is said to be read as another, and comes after what has the word itself', async () => {
  const slip = await search('gegeevens', REGION)
  expect(slip.text).toContain('Wij vonden niets met “gegeevens”. Dit lijkt erop: gegevens.')
  expect((await search('gegevens', REGION)).text).not.toContain('Dit lijkt erop')
  await publishPage(app, editors.noor, 'landelijk', { titleNl: 'Iets heel anders', slug: 'iets-anders', bodyNl: 'Dit gaat over plannar.' })
  const found = await search('plannar')
  expect(found.text.indexOf('Iets heel anders')).toBeGreaterThan(-1)
  expect(found.text.indexOf('Iets heel anders')).toBeLessThan(found.text.indexOf('Dit lijkt erop: planner'))
  expect(found.text.indexOf('Dit lijkt erop')).toBeLessThan(found.text.indexOf('Planner in de bouw'))
})

test('answers of the question desk are found once everybody may read them', async () => {
  const asked = fieldsOf(await app.as(null).get(`${REGION}/vraagbaak/nieuw`), `${REGION}/vraagbaak`)
  const question = {
    askerKind: 'employer',
    deskQuestion: 'Is er geld om een loodgieter op te leiden?',
    askerOrganisation: 'Buis en Zoon',
    askerName: 'Bo Buis',
    askerEmail: 'bo@buis.example',
  }
  await app.as(null).post(`${REGION}/vraagbaak`, { ...asked, ...question })
  const path = `/werk/vraagbaak/${asked.id}`
  await app.as(cast.fatma).submit(`${path}/antwoord`, { deskAnswer: 'Ja, er is geld.' })
  expect((await search('loodgieter', REGION)).text).toContain('Wij vonden niets')
  const shown = { publicQuestion: 'Is er geld om een loodgieter op te leiden?', publicAnswer: 'Ja, er is geld.', withoutNames: 'on' }
  await app.as(cast.fatma).submit(`${path}/publicatie`, shown)
  const found = await search('loodgieter', REGION)
  expect(found.html).toContain(`href="${REGION}/vraagbaak?zoek=loodgieter"`)
  expect(found.text).toContain('Ja, er is geld.')
})

test('editors tune which words mean the same: a region for itself, the country for all', async () => {
  expect((await search('avg')).text).toContain('Wij vonden niets')
  await app.as(editors.noor).submit('/beheer/inhoud/landelijk/zoekwoorden', { words: 'AVG, gegevens' })
  expect((await search('avg')).text).toContain('Wat bewaren wij van u?')
  await app.as(editors.sem).submit(`${KEPT}/zoekwoorden`, { words: 'bakkie, koffie' })
  expect((await search('bakkie', REGION)).text).toContain('Koffie in Zutphen')
  expect((await search('bakkie', '/regio/rijk-van-nijmegen')).text).toContain('Wij vonden niets')
  const page = await app.as(editors.sem).get(`${KEPT}/zoekwoorden`)
  expect(page.text).toMatch(/avg, gegevens Haal weg landelijk/)
  expect((await app.as(editors.sem).post(`${KEPT}/zoekwoorden`, { words: 'alleen' })).text).toContain('minstens twee woorden')
  const [, remove] = /action="(\/beheer\/zoekwoorden\/[^"]+)"/.exec(page.html)!
  expect((await app.as(editors.tess).post(remove!)).status).toBe(404)
  await app.as(editors.sem).submit(remove!)
  expect((await search('bakkie', REGION)).text).toContain('Wij vonden niets')
})

test('a name of the past leads to its page, says how it is called now, is found, and ends on its day', async () => {
  await app.as(editors.noor).submit('/beheer/inhoud/landelijk/namen', {
    name: 'WSP',
    nowCalled: 'hulp voor werkgevers',
    leadsTo: 'info/werkgevers',
    untilOn: '2026-08-01',
  })
  await app
    .as(cast.coordinator)
    .submit(`${KEPT}/namen`, { name: 'Werkplein Zutphen', nowCalled: 'Werkcentrum Zutphen', untilOn: '2027-01-01' })
  const followed = async (path: string) => {
    const { status, location } = await app.as(null).get(path)
    expect(status, path).toBe(302)
    return app.as(null).get(location!)
  }
  expect((await followed('/wsp')).text).toContain('WSP heet nu hulp voor werkgevers. Hulp voor werkgevers Wij zoeken')
  expect((await followed('/en/WSP')).text).toContain('WSP is now called hulp voor werkgevers.')
  expect((await followed(`${REGION}/wsp`)).html).toContain(`action="${REGION}/zoeken"`)
  expect((await followed(`${REGION}/werkplein-zutphen`)).text).toContain('Werkplein Zutphen heet nu Werkcentrum Zutphen.')
  expect((await app.as(null).get('/regio/rijk-van-nijmegen/werkplein-zutphen')).status).toBe(404)
  expect((await app.as(null).get('/?was=iets-verzonnens')).text).not.toContain('heet nu')
  expect((await search('wsp')).html).toContain('href="/info/werkgevers?was=wsp"')

  app.clock.setAhead(30)
  const ended = await app.as(null).get('/wsp')
  expect([ended.status, ended.text.includes('Deze naam gebruiken wij niet meer')]).toEqual([404, true])
  expect(ended.html).toContain('action="/zoeken"')
  expect((await search('wsp')).text).toContain('Wij vonden niets')
  app.clock.setAhead(0)
})

test('who keeps a site moves the end of its names, nobody else does', async () => {
  const { html } = await app.as(editors.sem).get(`${KEPT}/namen`)
  const [, end] = /action="(\/beheer\/namen\/[^"]+)"/.exec(html)!
  expect(html.match(/\/beheer\/namen\//g)).toHaveLength(1)
  expect((await app.as(editors.noor).post(end!, { untilOn: '2026-07-06' })).status).toBe(404)
  await app.as(editors.sem).submit(end!, { untilOn: '2026-07-06' })
  expect((await app.as(null).get(`${REGION}/werkplein-zutphen`)).status).toBe(404)
})

test('what finds nothing is counted by week, and nothing that could be of somebody is kept', async () => {
  await app.database.owner.query('delete from content.missed')
  for (const words of ['Zeilboot!', 'zeilboot', 'zwembad']) await search(words, REGION)
  for (const words of ['123456782', '06-12345678', 'jan@post.example', 'ik ben jan de boer uit de lange straat'])
    await search(words, REGION)
  expect((await table('missed')).map(({ query, times }) => [query, times])).toEqual([
    ['zeilboot', 2],
    ['zwembad', 1],
  ])
  const report = await app.as(editors.sem).get(`${KEPT}/zoekvragen`)
  expect(report.text).toMatch(/zeilboot Week van 6 jul 2026 Keer 2/)
  expect(report.text).not.toContain('zwembad')
  expect(report.text).toContain('Daarnaast is één woord één keer gezocht')
  expect((await app.as(editors.noor).get('/beheer/zoekvragen')).location).toBe('/beheer/inhoud/landelijk/zoekvragen')
  app.clock.setAhead(100)
  await app.program.settle()
  expect(await table('missed')).toEqual([])
  app.clock.setAhead(0)
})

test('whether it helped is kept with the words and the page, and nothing of who said so', async () => {
  const page = await app.as(null).get('/info/wat-bewaren-wij?zoek=gegevens')
  expect(page.html).toContain('name="query" value="gegevens"')
  const say = (fields: Record<string, string>) => app.as(null).submit('/geholpen', fields)
  expect((await say({ page: 'wat-bewaren-wij', query: 'gegevens', helped: 'yes' })).text).toContain('Dank u wel.')
  expect((await say({ page: 'wat-bewaren-wij', query: 'gegevens', helped: 'no' })).text).toContain('Stel uw vraag')
  await say({ page: 'zoeken', query: 'jan@post.example', helped: 'no' })
  expect(await table('helped')).toEqual([
    { site: '', week: '2026-07-06', page: 'wat-bewaren-wij', query: 'gegevens', yes: 1, no: 1 },
    { site: '', week: '2026-07-06', page: 'zoeken', query: '', yes: 0, no: 1 },
  ])
  expect((await app.as(editors.noor).get('/beheer/inhoud/landelijk/zoekvragen')).text).toContain(
    'wat-bewaren-wij Gezocht gegevens Ja 1 Nee 1',
  )
  expect(app.bugs).toEqual([])
})
