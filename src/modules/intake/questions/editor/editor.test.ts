import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grantRole, putAccount } from '../../../access/index.ts'
import { fieldsOf, testApp, type Answer, type Browser, type TestApp } from '../../../../testing/app.ts'
import { enterAdministrator, enterCast, type Cast } from '../../../../testing/people.ts'

const HERE = '/beheer/vragen'

let app: TestApp
let cast: Cast
let bea: Browser
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  bea = app.as(await enterAdministrator(app))
})
afterAll(() => app.close())

/** What stands in a form, its areas and lists too. */
function standing(answer: Answer, action: string): Record<string, string> {
  const form = new RegExp(`<form[^>]*action="${action}"[^>]*>(.*?)</form>`, 's').exec(answer.html)?.[1] ?? ''
  const areas = [...form.matchAll(/<textarea[^>]*name="(\w+)"[^>]*>(.*?)<\/textarea>/gs)].map(([, name, text]) => [name!, text!])
  const lists = [...form.matchAll(/<select[^>]*name="(\w+)"[^>]*>(.*?)<\/select>/gs)].flatMap(([, name, options]) => {
    const chosen = /<option[^>]*value="([^"]*)"[^>]*selected/.exec(options!)?.[1]
    return chosen === undefined ? [] : [[name!, chosen]]
  })
  return { ...fieldsOf(answer, action), ...Object.fromEntries([...areas, ...lists]) }
}

/** Fills in one form of a page as it stands there, with some fields changed. */
async function change(page: string, action: string, more: Record<string, string | string[]> = {}) {
  return bea.post(action, { ...standing(await bea.get(page), action), ...more })
}
const begin = (number = '1') => bea.submit(`${HERE}/concept`, { number })
const drop = () => change(HERE, `${HERE}/weggooien`)

describe('a draft', () => {
  test('is a copy of what visitors see; what is changed in it they see only when it is published', async () => {
    expect((await bea.get(HERE)).text).toContain('Bezoekers zien deze')
    expect((await begin()).text).toContain('De controle vindt niets')
    expect((await bea.post(`${HERE}/concept`, { number: '1' })).status).toBe(409)
    const page = `${HERE}/stukken/work-now`
    expect((await change(page, page, { askNl: 'Werkt u nu?' })).status).toBe(303)
    expect((await bea.get(`${HERE}/verschil`)).text).toMatch(
      /Onderdeel work-now Deel ask.nl Nu Heeft u nu betaald werk\? Concept Werkt u nu\? Werkcentrum/,
    )
    expect((await bea.get(`${HERE}/voorbeeld?ingang=work`)).text).toContain('Werkt u nu?')
    const first = '/vragen/begin/work'
    expect((await app.as(null).get(first)).text).toContain('Heeft u nu betaald werk?')
    const started = (await app.as(null).post(first, { answer: 'no' })).location!
    expect((await change(HERE, `${HERE}/publicatie`)).status).toBe(303)
    expect((await app.as(null).get(first)).text).toContain('Werkt u nu?')
    // Who was on the way goes on with the version they began.
    expect((await app.as(null).get(started.replace(/2$/, '1'))).text).toContain('Heeft u nu betaald werk?')
  })

  test('that does not hold is not published: the finding stands beside the node', async () => {
    await begin('2')
    const page = `${HERE}/stukken/work-own`
    await change(page, `${page}/antwoorden/yes`, { next: 'work-now' })
    expect((await bea.get(page)).text).toContain('In orde')
    expect((await bea.get(HERE)).text).toMatch(/Hier loopt iemand in een rondje/)
    const refused = await change(HERE, `${HERE}/publicatie`)
    expect([refused.status, refused.text.includes('De controle vindt nog iets')]).toEqual([409, true])
    await drop()
    expect((await bea.get(HERE)).text).toContain('Begin een concept')
  })

  test('grows by a question with answers and an end with actions, and loses them again', async () => {
    await begin('2')
    await change(HERE, `${HERE}/stukken`, { pieceName: 'new-end', pieceKind: 'outcome' })
    const end = `${HERE}/stukken/new-end`
    expect((await bea.get(end)).text).toContain('Leidt niet naar een mens')
    await change(end, end, { titleNl: 'Bel ons', titleEn: 'Call us', textNl: 'Doe het nu', textEn: 'Do it now' })
    await change(end, `${end}/acties/0`, { actionKind: 'call' })
    const asking = `${HERE}/stukken/work-need`
    const added = {
      answerCode: 'call',
      answerNl: 'Bellen',
      answerEn: 'Call',
      becauseNl: 'u wilt bellen',
      becauseEn: 'you want to call',
      next: 'new-end',
      means: ['mayLoseJob'],
    }
    expect((await change(asking, `${asking}/antwoorden`, added)).status).toBe(303)
    expect((await change(asking, `${asking}/antwoorden`, added)).text).toContain('Dit antwoord bestaat al')
    expect((await bea.get(HERE)).text).toContain('De controle vindt niets')
    expect((await bea.get(`${HERE}/voorbeeld?ingang=work&pad=no.call`)).text).toMatch(/u wilt bellen.*Brede doelgroep: Bel ons/)
    await change(asking, `${asking}/antwoorden/call/weg`)
    expect((await bea.get(end)).text).toContain('Hier komt niemand')
    await change(end, `${end}/weg`)
    expect((await bea.get(end)).status).toBe(404)
    expect((await bea.get(`${HERE}/verschil`)).text).toContain('Het concept is gelijk aan wat bezoekers zien')
    await drop()
  })

  test('changed by two at once: the second is told, and keeps what was typed', async () => {
    await begin('2')
    const page = `${HERE}/ingangen/work`
    const seen = standing(await bea.get(page), page)
    expect((await bea.post(page, { ...seen, titleNl: 'Ik wil werk' })).status).toBe(303)
    const late = await bea.post(page, { ...seen, titleNl: 'Werk gezocht' })
    expect(late.text).toContain('Iemand anders veranderde het concept')
    expect(late.html).toContain('value="Werk gezocht"')
    expect((await bea.post(page, { ...standing(late, page), titleNl: 'Werk gezocht' })).status).toBe(303)
    await drop()
  })

  test('can be an older version brought back', async () => {
    await begin('1')
    await change(HERE, `${HERE}/publicatie`)
    expect((await app.as(null).get('/vragen/begin/work')).text).toContain('Heeft u nu betaald werk?')
    expect((await bea.get(HERE)).text).toMatch(/Versie 3 Stand Bezoekers zien deze.*Versie 2 Stand Vervangen.*Versie 1 Stand Vervangen/)
    const { rows } = await app.database.owner.query("select what from platform.audit where what = 'intake.questions-published'")
    expect(rows).toHaveLength(2)
  })
})

test('only the national desk keeps the questions: an administrator, or an editor of the country', async () => {
  const editor = (name: string, regionCode: string | null) =>
    app.system(async (tx, actor) => {
      const { id } = await putAccount(tx, { audience: 'staff', issuer: 'test', subject: name, displayName: name, organisationId: cast.uwv })
      await grantRole(tx, actor, { accountId: id, role: 'editor', regionCode })
      return id
    })
  const regional = app.as(await editor('Regio Redacteur', cast.region))
  expect((await regional.get(HERE)).text).toContain('Dit hoort bij de landelijke redactie')
  expect((await regional.post(`${HERE}/concept`, { number: '1' })).status).toBe(403)
  for (const other of [cast.coordinator, cast.fatma]) expect((await app.as(other).get(HERE)).status).toBe(403)
  const national = app.as(await editor('Landelijke Redacteur', null))
  expect((await national.get('/werk')).html).toContain(HERE)
  expect((await national.submit(`${HERE}/concept`, { number: '3' })).text).toContain('Concept van versie 4')
})
