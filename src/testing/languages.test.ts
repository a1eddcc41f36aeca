import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFile } from 'node:fs/promises'
import { modules } from '../modules.ts'
import { translated } from '../modules/intake/index.ts'
import { FRONT_LANGUAGES, nameOf, PAGE_LANGUAGES, type FrontLanguage } from '../platform/languages.ts'
import { watchFallbacks } from '../platform/texts.ts'
import { testApp, type Answer, type Browser, type TestApp } from './app.ts'
import { forms, pages } from './every-route.ts'
import { enterCast } from './people.ts'

const SITE = '/regio/veluwe-stedendriehoek'
const front = [...pages, ...forms].filter((route) => route.front)

let app: TestApp
beforeAll(async () => {
  app = await testApp()
  await enterCast(app)
})
afterAll(async () => {
  watchFallbacks(null)
  await app.close()
})

/** Walks the front door in one language as a visitor, right and wrong, and gives every page it saw. */
async function walk(visitor: Browser, language: FrontLanguage) {
  const seen: { route: string; answer: Answer }[] = []
  const see = async (method: 'get' | 'post', path: string, fields?: Record<string, string>) => {
    const given = method === 'get' ? await visitor.get(path) : await visitor.post(path, fields)
    const answer = given.status === 303 ? await visitor.get(given.location!) : given
    if (given.status === 303) seen.push({ route: given.location!, answer })
    seen.push({ route: path, answer })
    return answer
  }
  const at = `/${language}`
  const leads = (answer: Answer, pattern: RegExp) =>
    pattern.exec(answer.html)?.[0].replaceAll('&amp;', '&') ?? expect.fail(`no ${String(pattern)}`)
  for (const path of [
    '',
    '/regios',
    '/regios?zoek=Zutphen',
    '/regios?zoek=7201',
    '/regios?zoek=Qqqqq',
    '/dringend',
    '/dringend?zoek=Zutphen',
    '/vragen/terug',
  ])
    await see('get', at + path)
  for (const path of ['', '/dringend', '/vragen', '/afspraak', '/hulp']) await see('get', `${at}${SITE}${path}`)
  for (const base of ['', SITE])
    for (const entrance of ['work', 'career-step', 'schooling', 'staff', 'job-loss'])
      await see('get', `${at}${base}/vragen/begin/${entrance}`)
  await see('post', `${at}/vragen/terug`, { code: 'AAAA' })
  await see('post', `${at}${SITE}/vragen/begin/work`, {})
  const step = await visitor.post(`${at}${SITE}/vragen/begin/work`, { answer: 'no' })
  const journey = step.location!.replace(/\/stap\/\d$/, '')
  await see('get', step.location!)
  await see('get', `${journey}/stap/1`)
  await see('post', step.location!, { answer: 'hindered' })
  const end = await see('post', `${journey}/stap/3`, { answer: 'money' })
  expect(end.html.includes(`${journey}/afspraak`)).toBe(true)
  await see('get', journey.replace(SITE, '') + '/uitkomst')
  await see('post', `${journey}/bewaring`)
  const slots = await see('get', `${journey}/afspraak`)
  await see('get', `${journey}/terugbellen`)
  const slot = new URL(leads(slots, /[^"]*moment=[^"]*/), 'http://x').searchParams
  const moment = { location: slot.get('locatie')!, moment: slot.get('moment')! }
  const form = await see('get', `${journey}/afspraak?locatie=${moment.location}&moment=${moment.moment}`)
  await see('get', `${at}${SITE}/afspraak?locatie=${moment.location}&moment=${moment.moment}`)
  const id = /name="id" value="([^"]+)"/.exec(form.html)![1]!
  await see('post', `${journey}/afspraak`, { id, ...moment })
  const given = { id, ...moment, firstName: 'Kees', channel: 'counter', questionKind: 'work', goAlong: 'yes' }
  await see('post', `${journey}/afspraak`, given)
  const booked = await see('post', `${journey}/afspraak`, { ...given, phone: '06 11 22 33 44' })
  const cancel = leads(booked, /[^"]*\/annulering/)
  const own = cancel.replace(/\/annulering$/, '')
  const moves = await see('get', `${own}/wijziging`)
  const to = new URL(leads(moves, /[^"]*moment=[^"]*/), 'http://x').searchParams
  await see('get', `${own}/wijziging?${to.toString()}`)
  await see('post', `${own}/wijziging`, { location: to.get('locatie')!, moment: to.get('moment')!, channel: 'phone' })
  await see('post', cancel, {})
  await see('post', cancel, { reason: 'other-time' })
  const ask = await see('get', `${at}${SITE}/bel-mij-terug`)
  const asked = { id: /name="id" value="([^"]+)"/.exec(ask.html)![1]!, near: moment.location, wanted: 'any', firstName: 'Kees' }
  await see('post', `${at}${SITE}/bel-mij-terug`, asked)
  const calls = await see('post', `${at}${SITE}/bel-mij-terug`, { ...asked, callNumber: '06 11 22 33 44' })
  await see('post', leads(calls, /[^"]*\/terugbellen\/[^"]*\/einde/))
  const leave = await see('get', `${journey}/vraag`)
  await see('post', `${journey}/vraag`, {})
  const left = { id: /name="id" value="([^"]+)"/.exec(leave.html)![1]!, firstName: 'Kees', goAlong: 'no', ownMunicipality: 'GM0301' }
  await see('post', `${journey}/vraag`, left)
  const followed = await see('post', `${journey}/vraag`, { ...left, phone: '06 11 22 33 44' })
  await see('get', leads(followed, /[^"]*\/koppelen\/[^"]*/))
  return seen
}

describe.each(FRONT_LANGUAGES)('the front door in %s', (language) => {
  test('has every text it says: none is left in English', { timeout: 60_000 }, async () => {
    const missing = new Set<string>()
    watchFallbacks((key) => missing.add(key))
    const seen = await walk(app.as(null), language)
    watchFallbacks(null)
    expect([...missing].sort(), 'texts that lack a translation').toEqual([])
    expect(app.bugs).toEqual([])
    for (const { route, answer } of seen) {
      expect([200, 404, 422], `${route} ${answer.text.slice(0, 80)}`).toContain(answer.status)
      expect(answer.html.includes(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`), route).toBe(true)
      expect(answer.html.includes('class="ww-translated"'), route).toBe(true)
    }
  })

  test('has every text of the tree of questions', async () => {
    const tree = await readFile('db/reference/intake/questions.json', 'utf8')
    const dutch = [...tree.matchAll(/"nl": ("(?:[^"\\]|\\.)*")/g)].map((match) => JSON.parse(match[1]!) as string)
    expect(dutch.length).toBeGreaterThan(150)
    expect(dutch.filter((text) => text && !translated[language][text]?.trim())).toEqual([])
  })

  test('says nothing that the Dutch does not have', () => {
    for (const { name, texts } of modules) expect(unknown(texts?.front?.[language], texts?.all.nl, name)).toEqual([])
  })
})

/** Keys of the one that the other lacks. */
function unknown(own: unknown, nl: unknown, path: string): string[] {
  if (typeof own !== 'object' || own === null) return []
  return Object.entries(own).flatMap(([key, value]) => {
    const there = (nl as Record<string, unknown> | undefined)?.[key]
    return there === undefined ? [`${path}.${key}`] : unknown(value, there, `${path}.${key}`)
  })
}

test('every page of the front door has been walked, and offers all languages by their own names', async () => {
  const walked = (await walk(app.as(null), 'pl')).map(({ route }) => route.replace(/^\/pl/, '').replace(/\?.*$/, '') || '/')
  const patterns = front.filter((route) => route.kind === 'page').map(({ path }) => path)
  const missed = patterns.filter((path) => !walked.some((one) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`).test(one)))
  // Addresses of before lead on; the others are the same pages as on the site of a region.
  const known = ['/vraag', '/regio/:slug/vraag', '/vragen', '/vragen/:token/stap/:step']
  expect(missed.filter((path) => !known.includes(path))).toEqual([])
  const page = await app.as(null).get(SITE)
  for (const language of PAGE_LANGUAGES.slice(1)) expect(page.html).toMatch(new RegExp(`hreflang="${language}"[^>]*>${nameOf(language)}`))
  expect((await app.as(null).get('/diensten')).html).not.toContain('hreflang="ar"')
})

test('a page outside the front door is there in English, with its query; a link to it says so', async () => {
  const visitor = app.as(null)
  expect((await visitor.get('/uk/diensten?zoek=lassen')).location).toBe('/en/diensten?zoek=lassen')
  const page = await visitor.get(`/uk${SITE}`)
  expect(page.html).toMatch(new RegExp(`<a hreflang="en" data-language="English"[^>]*href="/en${SITE}/diensten"`))
  expect(page.html).toContain(`href="/uk${SITE}/afspraak"`)
})
