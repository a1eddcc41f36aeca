import { afterAll, beforeAll, expect, test } from 'vitest'
import { isWorkingDay } from '../src/platform/working-days.ts'
import { monthsAfter } from '../src/platform/clock.ts'
import { openDemo, type Demo } from './demo.ts'

const NEEDED = 'jan anne fatma gids2 gids3 gemeente uwv coordinator aanbieder1 aanbieder2 werkgever privacy beheer'.split(' ')

interface Account {
  key: string
  name: string
  audience: string
  roles: string[]
  organisation: string | null
  region: string | null
  signIn: string
}

let demo: Demo
beforeAll(async () => {
  demo = await openDemo(false)
}, 120_000)
afterAll(() => demo.close())

test(
  'the list of accounts has who tests and newcomers need, and each address signs that one in without scripts',
  { timeout: 60_000 },
  async () => {
    const accounts = await demo.json<Account[]>('/demo/accounts.json')
    expect(accounts.map((account) => account.key)).toEqual(expect.arrayContaining(NEEDED))
    for (const account of accounts)
      expect(Object.keys(account).toSorted()).toEqual(['audience', 'key', 'name', 'organisation', 'region', 'roles', 'signIn'])
    const browser = await demo.as(null)
    for (const account of accounts) {
      const answer = await browser.page.goto(account.signIn)
      expect(answer?.status(), account.key).toBe(200)
      // Who has no role yet, and waits for an invitation, gets no further than that page.
      const home =
        account.audience === 'staff' && account.roles.length === 0
          ? /^\/inloggen\/geen-toegang$/
          : /^\/(mijn|werk|aanbieder|werkgever|beheer)/
      expect(new URL(browser.page.url()).pathname, account.key).toMatch(home)
      expect(await browser.text()).toContain(account.name)
    }
  },
)

test('every link of every story signs the right person in and lands on a page that is there', { timeout: 60_000 }, async () => {
  const tour = await demo.as(null)
  await tour.go('/demo')
  const links = await tour.page.locator('a[href*="terug="]').evaluateAll((found) => found.map((link) => link.getAttribute('href')!))
  expect(links.length).toBeGreaterThan(15)
  const names = new Map((await demo.json<Account[]>('/demo/accounts.json')).map((account) => [account.key, account.name]))
  for (const href of links) {
    const asked = new URL(href, demo.program.url).searchParams
    const stranger = asked.get('hint') === 'gids3'
    // Jan and Anne have no file yet: that is where their stories begin.
    const begins = ['jan', 'anne'].includes(asked.get('hint')!)
    const shown = await tour.go(href)
    if (!begins) expect(shown, href).toMatch(stranger ? /^404/ : /^200/)
    expect(new URL(tour.page.url()).pathname).toBe(asked.get('terug')!.split('?')[0])
    expect(shown).toContain(names.get(asked.get('hint')!))
  }
})

test('the caught mail is read newest first; it went to invented people only', async () => {
  const mails = await demo.json<{ id: string; at: string; to: string; subject: string; body: string }[]>('/demo/mail.json')
  // All of a night, which is more than a hundred; of years no more than a thousand.
  expect(mails.length).toBeGreaterThan(100)
  expect(mails.length).toBeLessThanOrEqual(1000)
  const moments = mails.map((mail) => Date.parse(mail.at))
  expect(moments).toEqual(moments.toSorted((a, b) => b - a))
  for (const mail of mails) expect(mail.to).toMatch(/\.example$|^06 0000 \d{4}$/)
})

test('the clock answers with the day it came to, on a form goes back to the tour, and refuses nonsense', async () => {
  const today = demo.today()
  await demo.move({ workingDays: 3 })
  expect(isWorkingDay(demo.today())).toBe(true)
  expect(demo.today() > today).toBe(true)
  const before = demo.today()
  await demo.move({ months: 3 })
  expect(demo.today()).toBe(monthsAfter(before, 3))
  const visitor = await demo.as(null)
  await visitor.go('/demo')
  await visitor.fill('/demo/clock')
  expect(new URL(visitor.page.url()).pathname).toBe('/demo')
  for (const body of [{}, { workingDays: 3, months: 1 }, { workingDays: 'veel' }, { months: -1 }])
    expect(await demo.json<{ status: number }>('/demo/clock', body)).toMatchObject({ status: 400 })
})
