import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { openChromium } from '../src/platform/testing/chromium.ts'
import { startProgram, type RunningProgram } from '../src/platform/testing/server.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PICTURES = join(process.cwd(), '.tmp', 'screenshots')
const PHONE = { width: 360, height: 740 }
const DESKTOP = { width: 1280, height: 900 }

export interface Demo {
  program: RunningProgram
  browser: Browser
  /** A browser of its own for one of the demo's people, signed in through the real flow; `null` for a visitor. */
  as: (key: string | null, options?: { phone?: boolean; scripts?: boolean }) => Promise<Desk>
  json: <T>(path: string, body?: unknown) => Promise<T>
  close: () => Promise<void>
}

/** The demo as a newcomer starts it: own process, own data folder, real sign-in. */
export async function openDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-e2e-'))
  chmodSync(folder, 0o755)
  mkdirSync(PICTURES, { recursive: true })
  const program = await startProgram({ DATA_DIR: join(folder, 'data') })
  const browser = await openChromium()
  const accounts = (await (await fetch(`${program.url}/demo/accounts.json`)).json()) as { key: string; signIn: string }[]
  return {
    program,
    browser,
    as: async (key, { phone = false, scripts = true } = {}) => {
      const context = await browser.newContext({ viewport: phone ? PHONE : DESKTOP, javaScriptEnabled: scripts })
      const page = await context.newPage()
      if (key) await page.goto(accounts.find((account) => account.key === key)!.signIn)
      return new Desk(context, page, program.url, `${key ?? 'visitor'}${phone ? '-phone' : ''}`, scripts)
    },
    json: async (path, body) =>
      (
        await fetch(
          program.url + path,
          body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
        )
      ).json() as never,
    close: async () => {
      await browser.close()
      await program.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One person at a browser. Every page that is looked at is scanned and kept as a picture. */
export class Desk {
  readonly context: BrowserContext
  readonly page: Page
  readonly #url: string
  readonly #who: string
  readonly #scripts: boolean
  constructor(context: BrowserContext, page: Page, url: string, who: string, scripts: boolean) {
    this.context = context
    this.page = page
    this.#url = url
    this.#who = who
    this.#scripts = scripts
  }

  /** Goes to a path and looks at the page. */
  async go(path: string): Promise<string> {
    const response = await this.page.goto(path.startsWith('http') ? path : this.#url + path)
    await this.look(path)
    return `${response?.status()} ${await this.text()}`
  }

  /** Scans the page for barriers and keeps a picture of it. */
  async look(name: string): Promise<void> {
    const file = `${this.#who}-${name
      .replace(/^https?:\/\/[^/]+/, '')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
      .replaceAll(/\d\d\.[\w-]{22}/g, 'token')
      .replaceAll(/[^a-z0-9]+/gi, '-')
      .slice(0, 70)}`
    await this.page.screenshot({ path: join(PICTURES, `${file}.png`), fullPage: true })
    expect(await isWide(this.page), `${name} scrolls sideways for ${this.#who}`).toBe(false)
    if (!this.#scripts) return
    expect(await violationsOn(this.page), `barriers on ${name} for ${this.#who}`).toEqual([])
  }

  async text(): Promise<string> {
    return (await this.page.locator('body').innerText()).replace(/\s+/g, ' ')
  }

  /** Types and chooses by field name, inside the form that posts to this path, and sends it. */
  async fill(action: string, values: Record<string, string>): Promise<string> {
    const form = this.page.locator(`form[method="post"][action="${action}"]`).first()
    for (const [name, value] of Object.entries(values)) {
      const field = form.locator(`[name="${name}"]`)
      await this.#set(field, form, name, value)
    }
    await form.locator('button').last().click()
    await this.page.waitForLoadState()
    return this.text()
  }

  async #set(field: ReturnType<Page['locator']>, form: ReturnType<Page['locator']>, name: string, value: string): Promise<void> {
    const tag = await field.first().getAttribute('type')
    if (tag === 'radio') await form.locator(`[name="${name}"][value="${value}"]`).check()
    else if (tag === 'checkbox') await field.first().check()
    else if ((await field.first().evaluate((element) => element.tagName)) === 'SELECT') await field.first().selectOption(value)
    else await field.first().fill(value)
  }
}

/** What is in the way on a page, in words: it scrolls sideways, or axe finds a barrier. A picture is kept only then. */
export async function barriersOn(page: Page, url: string, { phone }: { phone: boolean }): Promise<string[]> {
  await page.setViewportSize(phone ? PHONE : DESKTOP)
  const response = await page.goto(url)
  const wrong = [
    ...(response?.ok() ? [] : [`answers ${response?.status()}`]),
    ...((await isWide(page)) ? ['scrolls sideways'] : []),
    ...(await violationsOn(page)).map((one) => `${one.id} ${one.nodes.join(' ')}`),
  ]
  if (wrong.length > 0) await page.screenshot({ path: join(PICTURES, `barrier-${url.replaceAll(/[^a-z0-9]+/gi, '-').slice(-60)}.png`) })
  return wrong
}

function isWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth')
}

function violationsOn(page: Page): Promise<{ id: string; nodes: string[] }[]> {
  return page.evaluate(
    `(() => { ${AXE}; return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then((found) => found.violations.map((one) => ({ id: one.id, nodes: one.nodes.map((node) => node.html.slice(0, 200)) }))) })()`,
  )
}
