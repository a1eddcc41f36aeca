import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemo, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'

const SITE = '/regio/veluwe-stedendriehoek'

let demo: Demo
let visitor: Desk
beforeAll(async () => {
  demo = await openDemo()
  visitor = await demo.as(null, { phone: true })
  // The voices of a machine are outside the program: these say into a list, and finish when they are told to.
  await visitor.context.addInitScript(`
    const voice = (lang, localService) => ({ lang, localService, default: false, name: lang })
    window.said = []
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
    const speech = {
      getVoices: () => [voice('nl-NL', false), voice('nl-BE', true), voice('ar-SA', true), voice('uk-UA', false)],
      speak: (spoken) => { said.push([spoken.lang, spoken.text]); window.finish = () => spoken.onend() },
      cancel: () => said.push(['silence', '']),
      addEventListener() {},
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })`)
}, 120_000)
afterAll(() => demo.close())

const button = () => visitor.page.locator('[data-aloud]')
const said = () => visitor.page.evaluate<[string, string][]>('said')
const spoken = () => visitor.page.locator('.ww-spoken').innerText()

test(
  'a page is read part by part, shows where it is, and stops by the same button, by Escape and at its end',
  { timeout: 60_000 },
  async () => {
    await visitor.go(`${SITE}/dringend`)
    const heading = await visitor.page.locator('h1').innerText()
    await button().focus()
    await visitor.page.keyboard.press('Enter')
    expect(await button().innerText()).toBe('Stop met voorlezen')
    // The voice of the machine itself, never one that sends the words elsewhere.
    expect((await said()).at(-1)).toEqual(['nl-BE', heading])
    expect(await spoken()).toBe(heading)
    await visitor.look('/dringend-aloud')
    await visitor.page.evaluate('finish()')
    expect((await said()).at(-1)![1]).toBe((await spoken()).replace(/\s+/g, ' '))
    expect(await spoken()).not.toBe(heading)
    await visitor.page.keyboard.press('Escape')
    expect(await button().innerText()).toBe('Lees voor')
    expect(await visitor.page.locator('.ww-spoken').count()).toBe(0)
    const until = (await said()).length
    // What was stopped does not go on when the voice ends its sentence.
    await visitor.page.evaluate('finish()')
    expect(await said()).toHaveLength(until)
    await button().click()
    for (let parts = 0; parts < 200 && (await button().innerText()) !== 'Lees voor'; parts++) await visitor.page.evaluate('finish()')
    const words = (await said()).slice(until).map(([, text]) => text)
    expect(words.join(' ')).toContain('112')
    expect(new Set(words).size).toBeGreaterThan(8)
  },
)

test('what is typed is not said; Arabic is read by an Arabic voice, and without a voice of the machine there is no button', async () => {
  await visitor.go(`${SITE}/bel-mij-terug`)
  await visitor.page.fill('[name="firstName"]', 'Gerda')
  await button().click()
  for (let parts = 0; parts < 200 && (await button().innerText()) !== 'Lees voor'; parts++) await visitor.page.evaluate('finish()')
  expect(JSON.stringify(await said())).not.toContain('Gerda')
  await visitor.go(`/ar${SITE}/dringend`)
  await button().click()
  expect((await said()).at(-1)![0]).toBe('ar-SA')
  await visitor.go(`/uk${SITE}/dringend`)
  expect(await button().isHidden()).toBe(true)
})

test('who works here has no such button', async () => {
  const fatma = await demo.as('fatma')
  await fatma.go('/werk')
  expect(await fatma.page.locator('[data-aloud]').count()).toBe(0)
})
