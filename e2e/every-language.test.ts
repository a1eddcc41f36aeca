import type { Browser as Chromium, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measureText } from '../src/modules/content/index.ts'
import { dirOf, PAGE_LANGUAGES, splitPath, type PageLanguage } from '../src/platform/languages.ts'
import { patternOf } from '../src/platform/front.ts'
import { openChromium } from '../src/platform/testing/chromium.ts'
import { pages } from '../src/testing/every-route.ts'
import { openFront, type FrontStage } from '../src/testing/front-stage.ts'
import { walkFront } from '../src/testing/front-walk.ts'
import { barriersOn, SCAN_ALL } from './desk.ts'
import { blocksOf } from './blocks.ts'

// Every page of the front door in every language, as a telephone shows it: of visitors and of who signed in, of regions that are
// open, closed or practising, right and wrong. Each kind of page once per language and status.
const ORIGIN = 'http://localhost'
const patterns = pages.filter((route) => route.front).map(({ path }) => ({ path, pattern: patternOf(path) }))

/** Long sentences that stay, and why. */
const STAY = [
  { sentence: /Apeldoorn.*Zutphen|Aalsmeer.*Uithoorn|Borsele.*Vlissingen/, because: 'the municipalities of a region, one after the other' },
  { sentence: /(\d\d?[.:]\d\d.*){3}/, because: 'when an appointment was moved, from when and to when' },
]
/** In these, one of each direction, also what signing in, the site of a region and another kind of region add; the others have the same parts. */
const WHOLE: PageLanguage[] = ['nl', 'ar']

let stage: FrontStage
let browser: Chromium
let context: BrowserContext
let page: Page
const drawn = new Map<string, { html: string; status: number }>()
/** Styles and letters, asked of the program once. */
const assets = new Map<string, { contentType: string; body: Buffer }>()
beforeAll(async () => {
  ;[stage, browser] = await Promise.all([openFront(), openChromium()])
  context = await browser.newContext()
  // What the program answered is shown as it came; styles, letters and scripts come from the program itself.
  await context.route('**/*', async (route) => {
    const path = decodeURI(route.request().url()).slice(ORIGIN.length)
    const known = drawn.get(path)
    if (known) return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: known.html })
    const kept = assets.get(path)
    if (kept) return route.fulfill({ status: 200, ...kept })
    const asset = await stage.app.program.app.fetch(new Request(ORIGIN + path))
    const given = { contentType: asset.headers.get('content-type') ?? 'text/plain', body: Buffer.from(await asset.arrayBuffer()) }
    if (asset.ok) assets.set(path, given)
    return route.fulfill({ status: asset.status, ...given })
  })
  page = await context.newPage()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await stage.app.close()
})

describe.each(PAGE_LANGUAGES)('the front door in %s', (language) => {
  const seen: { route: string; html: string; status: number }[] = []

  test('has no barriers on any page, and none scrolls sideways on a telephone', { timeout: 240_000 }, async () => {
    const address = `10.0.1.${PAGE_LANGUAGES.indexOf(language) + 1}`
    for (const { route, answer } of await walkFront({ ...stage, language, address }))
      if (answer.headers.get('content-type')?.startsWith('text/html')) seen.push({ route, html: answer.html, status: answer.status })
    const done = new Set<string>()
    const whole = WHOLE.includes(language)
    const wrong: string[] = []
    for (const { route, html, status } of seen) {
      const { path } = splitPath(route.replace(/\?.*$/, '') || '/')
      const kind = patterns.find(({ pattern }) => pattern.test(path))?.path ?? path.replaceAll(/[\w.-]{20,}/g, ':token')
      const around = whole ? `${/^\/regio\/([a-z-]+)/.exec(path)?.[1]} ${html.includes('/uitloggen"')}` : ''
      const key = `${whole ? kind : kind.replace(/^\/regio\/(:slug|[a-z-]+)/, '')} ${status} ${around}`
      if (done.has(key)) continue
      done.add(key)
      drawn.set('/shown', { html, status })
      wrong.push(
        ...(await barriersOn(page, `${ORIGIN}/shown`, { phone: true, scan: SCAN_ALL || whole })).map(
          (says) => `${route} (${status}): ${says}`,
        ),
      )
      expect(await page.locator('html').getAttribute('dir')).toBe(dirOf(language))
    }
    expect(wrong).toEqual([])
    expect(done.size).toBeGreaterThan(whole ? 60 : 30)
    expect(stage.app.bugs).toEqual([])
  })

  // policy: A11. An indication, by the formula that the language has.
  test('reads about as easily as A2 asks: short sentences, short words', () => {
    const blocks = [...new Set(seen.flatMap(({ html }) => blocksOf(html)))]
    const measure = measureText(language, blocks)
    expect(measure.words).toBeGreaterThan(1500)
    expect(measure.long.filter((one) => !STAY.some(({ sentence }) => sentence.test(one)))).toEqual([])
    expect(measure.easy, `${measure.formula} ${measure.score}`).toBe(true)
  })
})
