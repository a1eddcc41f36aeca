import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'

// policy: A7
describe.each(WAYS)('a walk-in afternoon with three guides, %s', { timeout: 90_000 }, (_, scripts) => {
  let demo: Demo
  let [fatma, roos, mieke, hall] = [] as unknown as [Desk, Desk, Desk, Desk]
  let [address, place] = ['', '']
  beforeAll(async () => {
    demo = await openDemo(scripts)
    fatma = await demo.as('fatma')
    roos = await demo.as('gids3')
    mieke = await demo.as('gids4', { phone: true })
    hall = await demo.as(null)
  }, 120_000)
  afterAll(() => demo.close())

  test('each says at which counter they sit, and the screen in the waiting room gets its address', async () => {
    await fatma.go('/werk/inloop/plek')
    expect(await fatma.fill('/werk/inloop/plek', { counter: 'balie 1' })).toContain('U zit aan balie 1')
    for (const [guide, counter] of [
      [roos, 'balie 2'],
      [mieke, 'balie 3'],
    ] as const) {
      await guide.go('/werk/inloop/plek')
      place = (await guide.page.locator('select[name="location"] option:has-text("Zutphen")').first().getAttribute('value')) ?? ''
      await guide.fill('/werk/inloop/plek', { location: place, counter })
    }
    await fatma.go('/werk/inloop/scherm')
    await fatma.page.locator(`form:has(input[value="${place}"]) button`).click()
    await fatma.page.waitForLoadState()
    address = /\/wachtkamer\/\S+/.exec(await fatma.text())![0]
    expect(await hall.go(address)).toMatch(/naar balie 1/)
  })

  test('a visitor is registered in under a minute, with a name, a question and a language; the paper says the number', async () => {
    const began = Date.now()
    await fatma.go(`/werk/inloop/nieuw?plek=${place}`)
    const ticket = await fatma.fill('/werk/inloop', { firstName: 'Yusuf', questionKind: 'work', spoken: 'tr', location: place })
    expect(ticket).toMatch(/Uw nummer \d+ Kijk op het scherm/)
    expect(Date.now() - began).toBeLessThan(60_000)
    expect(new URL(fatma.page.url()).pathname).toMatch(/nummer$/)
  })

  test('three guides call at the same moment and get three visitors; the hall sees numbers and counters, no names', async () => {
    for (const guide of [fatma, roos, mieke]) await guide.page.goto(`${demo.program.url}/werk/inloop?plek=${place}`)
    await Promise.all([fatma, roos, mieke].map((guide) => guide.press('Roep de volgende op')))
    const visits = [fatma, roos, mieke].map((guide) => new URL(guide.page.url()).pathname)
    expect(new Set(visits).size).toBe(3)
    for (const visit of visits) expect(visit).toMatch(/^\/werk\/inloop\/[0-9a-f-]{36}$/)
    const seen = await hall.go(address)
    for (const counter of ['balie 1', 'balie 2', 'balie 3']) expect(seen).toContain(`naar ${counter}`)
    expect(seen).not.toMatch(/Yusuf|Gerrit|Danuta|Oksana|Bilal|Ria/)
  })

  test('one is not there, one is handed to a colleague, one gets a file and an answer', async () => {
    await fatma.press('Niet aanwezig')
    expect(await fatma.text()).toContain('was er niet, weer vanaf')
    const handed = new URL(roos.page.url()).pathname
    const to = await roos.page.locator('label:has-text("balie 3")').first().getAttribute('for')
    await roos.page.locator(`#${to}`).check()
    await roos.press('Geef door')
    const kept = new URL(mieke.page.url()).pathname
    expect(await mieke.press('Maak een dossier')).toMatch(/Bewaar deze code AM06-/)
    await mieke.go(kept)
    expect(await mieke.fill(`${kept}/klaar`, { outcome: 'advice', sentBy: 'uwv', works: 'no' })).toContain('wacht op u')
    await mieke.press('Roep de volgende op')
    expect(new URL(mieke.page.url()).pathname).toBe(handed)
    expect(await mieke.fill(`${handed}/klaar`, { outcome: 'none', sentBy: 'self' })).toContain('Inloop vandaag')
    expect(await mieke.go(`/werk/inloop/dag?plek=${place}`)).toMatch(/Advies.*Niets|Niets.*Advies/)
  })

  test('wrong input comes back with what was typed', async () => {
    await fatma.go('/werk/inloop/nieuw')
    const again = await fatma.fill('/werk/inloop', { firstName: 'Zonder vraag' })
    expect(again).toContain('Er klopt iets niet')
    expect(await fatma.page.locator('[name="firstName"]').inputValue()).toBe('Zonder vraag')
  })
})

describe('the network is away for a while', { timeout: 120_000 }, () => {
  let demo: Demo
  let [fatma, roos] = [] as unknown as [Desk, Desk]
  let place = ''
  beforeAll(async () => {
    demo = await openDemo()
    fatma = await demo.as('fatma')
    roos = await demo.as('gids3')
  }, 120_000)
  afterAll(() => demo.close())

  const register = async (name: string) => {
    await fatma.page.fill('[name="firstName"]', name)
    await fatma.page.check('[name="questionKind"][value="work"]')
    await fatma.page.click('button:has-text("Geef een nummer")')
  }
  const note = () => fatma.page.locator('[data-kept-note]').innerText()
  const says = async (words: string) => {
    await expect.poll(note, { timeout: 30_000 }).toContain(words)
  }
  const kept = () => fatma.page.evaluate<string[]>("Object.keys(localStorage).filter((key) => key.startsWith('wegwijzer.inloop.'))")
  const queued = async () =>
    (await roos.go(`/werk/inloop?plek=${place}`)).match(/[A-Z]{2}-\d\. Netloos \w+/g)?.map((one) => one.slice(3)) ?? []

  test('registering goes on, the page says since when and how many wait, and keeps no more than it must', async () => {
    await fatma.go('/werk/inloop/nieuw')
    place = await fatma.page.locator('select[name="location"]').inputValue()
    // The page is in the browser before the network goes.
    const inBox = () => fatma.page.evaluate<number>("caches.open('wegwijzer-inloop').then((box) => box.keys()).then((keys) => keys.length)")
    await expect.poll(inBox, { timeout: 20_000 }).toBeGreaterThan(2)
    const controlled = () => fatma.page.evaluate<boolean>('navigator.serviceWorker.controller !== null')
    await expect.poll(controlled, { timeout: 20_000 }).toBe(true)
    await fatma.context.setOffline(true)
    for (const name of ['Netloos Een', 'Netloos Twee']) await register(name)
    await says('2 inschrijvingen')
    expect(await note()).toMatch(/Geen netwerk sinds \d\d?\.\d\d uur.*Laat dit scherm open/s)
    expect(await note()).toMatch(/[A-Z]{2}-1: Netloos Een/)
    await fatma.look('/werk/inloop/nieuw-offline')
    const [first] = await kept()
    const stored = JSON.parse(await fatma.page.evaluate<string>(`localStorage.getItem('${first}')`)) as object
    expect(Object.keys(stored).sort()).toEqual(['at', 'firstName', 'id', 'label', 'location', 'questionKind', 'spoken'])
  })

  test('opened again without a network it is still there, and only that page', async () => {
    await fatma.page.reload()
    await expect.poll(() => fatma.text(), { timeout: 20_000 }).toContain('U schrijft in zonder netwerk')
    await says('2 inschrijvingen wachten')
    await register('Netloos Drie')
    await says('3 inschrijvingen')
    const other = await fatma.context.newPage()
    await expect(other.goto(`${demo.program.url}/werk/inloop`)).rejects.toThrow()
    await other.close()
    expect(await kept()).toHaveLength(3)
    expect(await queued()).toEqual([])
  })

  test('an answer that is lost on the way back makes no doubles', async () => {
    let lost = 0
    await fatma.context.route('**/werk/inloop/nagekomen', async (route) => {
      // Taken in by the program; the browser never hears it.
      await route.fetch()
      lost += 1
      await route.abort()
    })
    await fatma.context.setOffline(false)
    await expect.poll(() => lost, { timeout: 20_000 }).toBeGreaterThan(0)
    expect(await kept()).toHaveLength(3)
    await fatma.context.unroute('**/werk/inloop/nagekomen')
    await fatma.page.evaluate("dispatchEvent(new Event('online'))")
    await says('alles is verzonden')
    expect(await kept()).toEqual([])
    expect(await queued()).toEqual(['1. Netloos Een', '2. Netloos Twee', '3. Netloos Drie'])
  })

  test('what was not sent within four hours is wiped, whichever page of ours is opened', async () => {
    await fatma.page.evaluate(
      `localStorage.setItem('wegwijzer.inloop.oud', JSON.stringify({ id: 'oud', firstName: 'Oud', at: Date.now() - 4 * 3600000 - 1000 }))`,
    )
    await fatma.go('/werk')
    expect(await kept()).toEqual([])
  })
})
