import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFile } from 'node:fs/promises'
import { modules } from '../modules.ts'
import { texts as appointmentTexts } from '../modules/appointments/index.ts'
import { translated } from '../modules/intake/index.ts'
import { FRONT_LANGUAGES, nameOf, PAGE_LANGUAGES } from '../platform/languages.ts'
import { patternOf } from '../platform/front.ts'
import { uiTexts } from '../platform/ui/index.ts'
import { watchFallbacks } from '../platform/texts.ts'
import { texts as messageTexts } from '../modules/messages/index.ts'
import type { TestApp } from './app.ts'
import { forms, pages } from './every-route.ts'
import { openFront, type FrontStage } from './front-stage.ts'
import { walkFront } from './front-walk.ts'

const SITE = '/regio/veluwe-stedendriehoek'
const front = [...pages, ...forms].filter((route) => route.front)

let stage: FrontStage
let app: TestApp
beforeAll(async () => {
  stage = await openFront()
  app = stage.app
})
afterAll(async () => {
  watchFallbacks(null)
  await app.close()
})

/** Every address that was walked. */
const walked: string[] = []

describe.each(FRONT_LANGUAGES)('the front door in %s', (language) => {
  test('has every text it says: none is left in English', { timeout: 60_000 }, async () => {
    const missing = new Set<string>()
    watchFallbacks((key) => missing.add(key))
    const address = `10.0.0.${FRONT_LANGUAGES.indexOf(language) + 1}`
    const seen = await walkFront({ ...stage, language, address })
    walked.push(...seen.map(({ route }) => route))
    watchFallbacks(null)
    expect([...missing].sort(), 'texts that lack a translation').toEqual([])
    expect(app.bugs).toEqual([])
    for (const { route, answer } of seen) {
      expect([200, 404, 409, 410, 422], `${route} ${answer.text.slice(0, 80)}`).toContain(answer.status)
      if (route.endsWith('.ics')) {
        expect(answer.html).toContain(`SUMMARY:${appointmentTexts.of(language).calendar.appointment}`)
        continue
      }
      expect(answer.html.includes(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`), route).toBe(true)
      expect(answer.html.includes('class="ww-translated"'), route).toBe(true)
    }
  })

  test('goes on in the mail: subject, text, the file for the calendar and the page behind the link', async () => {
    const { rows } = await app.database.owner.query<{ subject: string; body: string; attachments: { content: string }[] }>(
      'select subject, body, attachments from platform.caught_mail where to_address like $1 order by at, id',
      [`%-${language}@post.example`],
    )
    const { kinds, linkLine } = messageTexts.of(language)
    const offered = rows.find(({ subject }) => subject === kinds['place-offered']!.subject)
    expect(offered?.body).toContain(kinds['place-offered']!.news)
    expect(rows.map(({ subject }) => subject)).toContain(kinds['handover-asked']!.subject)
    for (const { body } of rows) {
      expect(body).toContain(linkLine('').trim())
      expect(body).toContain(`/${language}/`)
      expect(body).toContain(uiTexts.of(language).notReviewed)
    }
    const [file] = (await mailed(`olga-${language}@post.example`, kinds['appointment-booked']!.subject)).attachments
    const lines = file!.content.replaceAll('\r\n ', '').split('\r\n')
    for (const line of [
      'METHOD:REQUEST',
      `SUMMARY:${appointmentTexts.of(language).calendar.appointment}`,
      'ORGANIZER;CN=Werkcentrum:mailto:no-reply@localhost',
      `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:olga-${language}@post.example`,
    ])
      expect(lines).toContain(line)
    const [off] = (await mailed(`olga-${language}@post.example`, kinds['appointment-cancelled']!.subject)).attachments
    expect(off!.content).toMatch(/METHOD:CANCEL[^]*ORGANIZER[^]*ATTENDEE/)
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

async function mailed(address: string, subject: string) {
  const { rows } = await app.database.owner.query<{ attachments: { content: string }[] }>(
    'select attachments from platform.caught_mail where to_address = $1 and subject = $2',
    [address, subject],
  )
  return rows[0] ?? expect.fail(`no mail “${subject}” to ${address}`)
}

/** Keys of the one that the other lacks. */
function unknown(own: unknown, nl: unknown, path: string): string[] {
  if (typeof own !== 'object' || own === null) return []
  return Object.entries(own).flatMap(([key, value]) => {
    const there = (nl as Record<string, unknown> | undefined)?.[key]
    return there === undefined ? [`${path}.${key}`] : unknown(value, there, `${path}.${key}`)
  })
}

test('every page of the front door has been walked, and offers all languages by their own names', async () => {
  const paths = walked.map((route) => route.replace(/^\/(ar|tr|uk|pl)(?=\/|$)/, '').replace(/\?.*$/, '') || '/')
  const patterns = front.filter((route) => route.kind === 'page').map(({ path }) => path)
  const missed = patterns.filter((path) => !paths.some((one) => patternOf(path).test(one)))
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
