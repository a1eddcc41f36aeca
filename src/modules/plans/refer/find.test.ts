import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type Browser, type TestApp } from '../../../testing/app.ts'
import { arrive, beginDraft, fillDraft, filled, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
let fatma: Browser
let file: string
let personId: string
let elsewhere: string
const find = () => `${file}/doorverwijzingen/nieuw`
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  elsewhere = await app.system((tx, actor) => enterService(tx, actor, cast.elsewhere, others.school.id, 'Lassen aan de Waal', 'training'))
  await app.database.owner.query("update catalogue.service set needs = '{education}' where id = $1", [others.planner])
  await app.database.owner.query("update catalogue.service set needs = '{work}', waiting_weeks = 12 where id = $1", [others.mason])
  await app.system(async (tx, actor) => {
    const { serviceChanged } = await import('../../catalogue/index.ts')
    for (const id of [others.planner, others.mason]) await serviceChanged(tx, actor, id)
  })
  ;({ fatma, file, personId } = await arrive(app, cast))
  await filled(fatma, `${file}/gesprekken/nieuw`, `${file}/gesprekken`, { situation: 'Wil leren', education: 'wanted', outcome: 'advice' })
  await app.program.settle()
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

test('the file fills in where somebody lives and the one help that was wished for, says so, and lets go of it with one tap', async () => {
  const page = await fatma.get(find())
  for (const words of ['Vooraf ingevuld uit het dossier', 'plaats: Zutphen', 'waarvoor: Leren', 'Planner in de bouw'])
    expect(page.text).toContain(words)
  expect(page.text).not.toContain('Metselaar')
  const without = await fatma.get(`${find()}?gekozen=ja`)
  expect(without.text).not.toContain('Vooraf ingevuld')
  for (const words of ['Planner in de bouw', 'Metselaar', 'Werk in de bouw']) expect(without.text).toContain(words)
  // Every way to take one choice away keeps that somebody chose: the file does not fill it in again.
  for (const [, href] of page.html.matchAll(/href="([^"]*doorverwijzingen\/nieuw\?[^"]*)"/g))
    expect(/gekozen=ja|dienst=/.test(href!), href).toBe(true)
})

test('with several wishes none is filled in: each is one tap away, and nothing is left out', async () => {
  await filled(fatma, `${file}/gesprekken/nieuw`, `${file}/gesprekken`, { situation: 'En werk', work: 'wanted', outcome: 'advice' })
  const page = await fatma.get(find())
  expect(page.text).toContain('Gewenste hulp uit de gesprekken: Leren · Werk vinden of houden')
  for (const words of ['Planner in de bouw', 'Metselaar', 'Werk in de bouw']) expect(page.text).toContain(words)
})

test('the same filters as everybody, and the whole country on request; what is not offered here says so', async () => {
  expect((await fatma.get(`${find()}?zoek=lassen`)).text).not.toContain('Lassen aan de Waal')
  const page = await fatma.get(`${find()}?zoek=lassen&overal=ja`)
  for (const words of ['Lassen aan de Waal', 'Past niet', 'Wordt aangeboden waar deze persoon woont: klopt niet'])
    expect(page.text).toContain(words)
  expect((await fatma.get(`${find()}?soort=temp-agency`)).text).not.toContain('Metselaar')
})

test('who would wait longer than they want is warned about; without a wish from eight weeks on', async () => {
  expect((await fatma.get(`${find()}?zoek=metselaar`)).text).toContain('De wachttijd is meer dan 8 weken')
  await fatma.submit(`${file}/keuzelijst/wachten`, { waitAtMost: '20' })
  expect((await fatma.get(`${find()}?zoek=metselaar`)).text).not.toContain('De wachttijd')
  await fatma.submit(`${file}/keuzelijst/wachten`, { waitAtMost: '4' })
  expect((await fatma.get(`${find()}?zoek=metselaar`)).text).toContain('langer dan deze persoon wil wachten')
  expect((await fatma.post(`${file}/keuzelijst/wachten`, { waitAtMost: '-1' })).status).toBe(422)
})

test('what is not complete says what lacks, and leads to no referral', async () => {
  await app.database.owner.query('delete from catalogue.quality where service_id = $1', [others.posting])
  const page = await fatma.get(`${find()}?zoek=werk+in+de+bouw&soort=temp-agency`)
  expect(page.text).toContain('Nog niet compleet: bewijs van kwaliteit')
  expect(page.html).not.toContain(`doorverwijzingen/nieuw?dienst=${others.posting}`)
})

test('referring against what the file says asks for a reason, which is kept; with one it goes', async () => {
  await app.database.owner.query('update catalogue.service set age_max = 27 where id = $1', [others.mason])
  await app.database.owner.query("update people.person_text set birth_date = '1977-05-31' where person_id = $1", [personId])
  const page = await fatma.get(`${find()}?dienst=${others.mason}`)
  expect(page.text).toContain('Volgens het dossier past dit niet')
  const { draft } = await beginDraft(fatma, file, others.mason)
  await fillDraft(fatma, draft, { goesAlong: 'Wil metselen', payer: 'municipality', reason: 'fits-goal' })
  expect((await fatma.get(`${draft}/controle`)).text).toContain('Dit moet nog voordat u kunt versturen Waarom deze dienst')
  expect((await fatma.post(`${draft}/verzending`, { version: '3', agreedHow: 'desk' })).status).toBe(409)
  await fatma.submit(`${draft}/weggooien`)
  const sent = await referTo(fatma, file, others.mason, { because: 'De school maakt een uitzondering' })
  const referral = await fatma.get(`${file}/doorverwijzingen/${sent.id}`)
  for (const words of ['Gekozen hoewel het volgens het dossier niet past', 'De school maakt een uitzondering'])
    expect(referral.text).toContain(words)
  // On the way there now: the same is warned about, and what is of the same kind too.
  expect((await fatma.get(`${find()}?zoek=metselaar`)).text).toContain('Deze persoon is hier al naar doorverwezen')
  expect((await fatma.get(`${find()}?zoek=planner`)).text).toContain('Deze persoon doet al iets van deze soort')
  expect((await fatma.get(`${find()}?dienst=${elsewhere}`)).text).toContain('Volgens het dossier past dit niet')
})
