import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 900 }
const PICTURES = join(process.cwd(), '.tmp', 'screenshots')
/** Pictures cost a quarter of a journey: they are for looking, with `PICTURES=yes npm test -- e2e`. */
const KEEP_PICTURES = process.env.PICTURES === 'yes'
/** Only what is wrong is worked out; what a page fetched is not fetched again. */
const SCAN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'], preload: false, selectors: false })
  .then((found) => found.violations.map((one) => ({ id: one.id, nodes: one.nodes.map((node) => node.html.slice(0, 200)) })))`

/** What browsers showed so far. */
export interface Seen {
  urls: string[]
  titles: string[]
  pictures: Set<string>
}

interface Given {
  url: string
  who: string
  scripts: boolean
  seen: Seen
}

/** One person at a browser. Every page that is looked at is scanned, and kept as a picture where that is asked for. */
export class Desk {
  readonly context: BrowserContext
  readonly page: Page
  readonly #given: Given
  constructor(context: BrowserContext, page: Page, given: Given) {
    this.context = context
    this.page = page
    this.#given = given
  }

  /** Goes to a path and looks at the page; gives the status and what a reader reads. */
  async go(path: string): Promise<string> {
    const response = await this.page.goto(path.startsWith('http') ? path : this.#given.url + path)
    await this.look(path)
    return `${response?.status()} ${await this.text()}`
  }

  /** Scans the page for barriers, once per page and person. */
  async look(name: string): Promise<void> {
    const { who, scripts, seen } = this.#given
    seen.urls.push(this.page.url())
    seen.titles.push(await this.page.title())
    const picture = `${who}-${pictureName(name)}${scripts ? '' : '-plain'}.png`
    // Once per page and person: the rest is the same page with other words.
    if (seen.pictures.has(picture)) return
    seen.pictures.add(picture)
    if (KEEP_PICTURES) await keepPicture(this.page, picture)
    expect(await isWide(this.page), `${name} scrolls sideways for ${who}`).toBe(false)
    // The scan itself is a script; what it scans is the same HTML.
    if (!scripts) return
    expect(await violationsOn(this.page), `barriers on ${name} for ${who}`).toEqual([])
  }

  /** Presses the button with these words and looks at what comes. */
  press(words: string): Promise<string> {
    return this.choose(`button:has-text("${words}")`)
  }

  /** Does what leads to another page, and waits for that page. */
  async #leave(act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), act()])
  }

  /** What a reader reads, also in parts that are folded. */
  async text(): Promise<string> {
    return (await this.page.locator('body').innerText()).replace(/\s+/g, ' ')
  }

  /** Follows the link with these words. */
  follow(words: string): Promise<string> {
    return this.choose(`a:has-text("${words}")`)
  }

  /** Presses the first of these that leads on, and looks at what comes. */
  async choose(selector: string): Promise<string> {
    await this.#leave(() => this.page.locator(selector).first().click())
    await this.look(new URL(this.page.url()).pathname)
    return this.text()
  }

  /** Types and chooses by field name, inside the form that posts to this path, sends it and looks at the answer. */
  async fill(action: string, values: Record<string, string> = {}): Promise<string> {
    const form = this.page.locator(`form[method="post"][action="${action}"]`).first()
    await unfold(form)
    for (const [name, value] of Object.entries(values)) await set(form, name, value)
    await this.#leave(() => form.locator('button').last().click())
    await this.look(`${new URL(this.page.url()).pathname}-after`)
    return this.text()
  }
}

/** Opens what hides a form or a field, as a reader would. */
async function unfold(hidden: Locator): Promise<void> {
  const folded = hidden.locator('xpath=ancestor::details[not(@open)]/summary')
  if (await folded.count()) await folded.first().click()
}

async function set(form: Locator, name: string, value: string): Promise<void> {
  const field = form.locator(`[name="${name}"]`).first()
  await unfold(field)
  const kind = await field.getAttribute('type')
  if (kind === 'radio') await form.locator(`[name="${name}"][value="${value}"]`).check()
  else if (kind === 'checkbox') await field.check()
  else if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value)
  else await field.fill(value)
}

function pictureName(name: string): string {
  return name
    .replace(/^https?:\/\/[^/]+/, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replaceAll(/\d\d\.[\w-]{22}/g, 'token')
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .slice(0, 70)
}

/** With SCAN=all axe also scans a page again in another width or language; without it those are held to their width only. */
export const SCAN_ALL = process.env.SCAN === 'all'

/** What is in the way on a page, in words: it scrolls sideways, or axe finds a barrier. A picture is kept only then. */
export async function barriersOn(page: Page, url: string, { phone, scan = true }: { phone: boolean; scan?: boolean }): Promise<string[]> {
  await page.setViewportSize(phone ? PHONE : DESKTOP)
  const response = await page.goto(url)
  const wrong = [
    ...(response?.ok() ? [] : [`answers ${response?.status()}`]),
    ...((await isWide(page)) ? ['scrolls sideways'] : []),
    ...(scan ? await violationsOn(page) : []).map((one) => `${one.id} ${one.nodes.join(' ')}`),
  ]
  if (wrong.length === 0) return wrong
  await keepPicture(page, `barrier-${url.replaceAll(/[^a-z0-9]+/gi, '-').slice(-60)}.png`)
  return wrong
}

async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, name), fullPage: true })
}

function isWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth')
}

function violationsOn(page: Page): Promise<{ id: string; nodes: string[] }[]> {
  return page.evaluate(`(() => { ${AXE}; return ${SCAN} })()`)
}
