import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoIssuer } from '../../../demo/identity-provider/index.ts'
import { newId } from '../../../platform/ids.ts'
import { accessApp, BASE, type AccessApp } from '../../../platform/testing/access-app.ts'
import type { Browser } from '../../../platform/testing/browser.ts'
import { insertOrganisation } from '../../regions/index.ts'
import { putAccount } from '../accounts.ts'
import { blockAccount, grantRole } from '../roles/grants.ts'

let here: AccessApp
const uwv = newId()
const bakery = newId()
const workersCameIn: string[] = []

beforeAll(async () => {
  here = await accessApp({ workerCameIn: async (_tx, accountId) => void workersCameIn.push(accountId) })
  await here.asSystem(async (tx, actor) => {
    await insertOrganisation(tx, actor, { id: uwv, name: 'UWV', types: ['uwv'], validFrom: '2021-01-01' })
    await insertOrganisation(tx, actor, {
      id: bakery,
      name: 'Bakkerij De Gouden Aar',
      types: ['employer'],
      kvkNumber: '12345678',
      validFrom: '2021-01-01',
    })
    await putAccount(tx, { audience: 'person', issuer: demoIssuer('person'), subject: 'jan', displayName: 'Jan de Wit' })
    await putAccount(tx, {
      audience: 'employer',
      issuer: demoIssuer('employer'),
      subject: 'werkgever',
      displayName: 'Bram Bakker',
      organisationId: bakery,
    })
    for (const [subject, displayName] of [
      ['fatma', 'Fatma Yilmaz'],
      ['gone', 'Guus Weg'],
    ] as const) {
      const account = await putAccount(tx, { audience: 'staff', issuer: demoIssuer('staff'), subject, displayName, organisationId: uwv })
      await grantRole(tx, actor, { accountId: account.id, role: 'guide', regionCode: 'AM01' })
      if (subject === 'gone') await blockAccount(tx, { ...actor, roles: ['administrator'] }, account.id, true)
    }
  })
})
afterAll(() => here.close())

/** Walks as far as the way back from the provider, and stops before it. */
async function untilReturn(browser: Browser, path: string): Promise<string> {
  let at = path
  while (!at.includes('/terug?')) at = (await browser.get(at)).headers.get('location')!
  return at
}

const sessions = async () => Number((await here.database.owner.query('select count(*) from access.session')).rows[0].count)

describe('the whole way through the identity provider, without scripts', () => {
  test.each([
    ['staff', 'fatma', '/werk'],
    ['person', 'jan', '/mijn'],
    ['employer', 'werkgever', '/werkgever'],
  ])('%s: %s comes in at %s', async (audience, key, home) => {
    const browser = here.browser()
    const came = await browser.walk(`/inloggen/${audience}?hint=${key}`)
    expect(came.path).toBe(home)
    const asked = new URL(
      came.visited.find((path) => path.includes('/auth?'))!,
      BASE,
    ).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('state')!.length).toBeGreaterThan(22)
    expect(asked.get('nonce')!.length).toBeGreaterThan(22)
    expect(browser.cookies.has('sessie')).toBe(true)
  })

  test('of each worker who comes in it is asked which file is their own, before anything opens', async () => {
    workersCameIn.length = 0
    await here.browser().walk('/inloggen/person?hint=jan')
    expect(workersCameIn).toEqual([])
    await here.browser().walk('/inloggen/staff?hint=fatma')
    const { rows } = await here.database.owner.query<{ id: string }>("select id from access.account where subject = 'fatma'")
    expect(workersCameIn).toEqual([rows[0]!.id])
  })

  test('mail to a worker is in the language they last signed in with', async () => {
    const language = async () =>
      (await here.database.owner.query<{ language: string }>("select language from access.account where subject = 'fatma'")).rows[0]!
        .language
    await here.browser().walk('/en/inloggen/staff?hint=fatma')
    expect(await language()).toBe('en')
    await here.browser().walk('/inloggen/staff?hint=fatma')
    expect(await language()).toBe('nl')
  })

  test('who comes in for a company has one account for it', async () => {
    await here.browser().walk('/inloggen/employer?hint=werkgever')
    const { rows } = await here.database.owner.query("select represents, organisation_id from access.account where audience = 'employer'")
    expect(rows).toEqual([{ represents: '12345678', organisation_id: bakery }])
  })

  test('people choose who they are, and come back where they wanted to be, in their language', async () => {
    const browser = here.browser()
    const choice = await browser.walk('/en/inloggen/person?terug=/en/mijn/afspraken')
    expect(choice.text).toContain('Who do you want to be?')
    expect(choice.text).toContain('Jan de Wit')
    const chosen = await browser.post(choice.path, { who: 'jan' })
    expect((await browser.walk(chosen.headers.get('location')!)).path).toBe('/en/mijn/afspraken')
  })

  test('somebody new gets an account at once, and no file with it', async () => {
    const browser = here.browser()
    const choice = await browser.walk('/inloggen/person')
    const who = /value="(nieuw-[^"]+)"/.exec(choice.text)![1]!
    const chosen = await browser.post(choice.path, { who })
    expect((await browser.walk(chosen.headers.get('location')!)).path).toBe('/mijn')
    const { rows } = await here.database.owner.query(
      'select audience, organisation_id, display_name from access.account where subject = $1',
      [who],
    )
    expect(rows).toEqual([{ audience: 'person', organisation_id: null, display_name: null }])
  })

  test('a worker nobody knows sees who can give access, with a number and without a right', async () => {
    const browser = here.browser()
    const choice = await browser.walk('/inloggen/staff')
    const chosen = await browser.post(choice.path, { who: /value="(nieuw-[^"]+)"/.exec(choice.text)![1]! })
    const came = await browser.walk(chosen.headers.get('location')!)
    expect(came.path).toBe('/inloggen/geen-toegang')
    expect(came.text).toContain('Geef uw nummer aan de beheerder van uw organisatie')
    expect(came.text).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]/)
    expect((await browser.get('/beheer/rollen')).status).toBe(403)
  })
})

describe('what does not come in', () => {
  const refused = async (browser: Browser, path: string, sentence: string) => {
    const before = await sessions()
    const came = await browser.walk(path)
    expect(came.path).toMatch(/^\/inloggen\?fout=/)
    expect(came.text).toContain(sentence)
    expect(came.text).toContain('/inloggen/person')
    expect(browser.cookies.has('sessie')).toBe(false)
    expect(await sessions()).toBe(before)
  }
  const tooLate = 'Het inloggen duurde te lang'
  const notKnown = 'Wij konden niet vaststellen wie u bent'

  test('another state than this browser began with', async () => {
    const browser = here.browser()
    const way = await untilReturn(browser, '/inloggen/person?hint=jan')
    await refused(browser, way.replace(/state=[^&]+/, 'state=aaaaaaaaaaaaaaaaaaaaaaaaaaaa'), tooLate)
  })

  test('a way back that somebody else was sent', async () => {
    const way = await untilReturn(here.browser(), '/inloggen/person?hint=jan')
    await refused(here.browser(), way, tooLate)
  })

  test('the same way back twice', async () => {
    const browser = here.browser()
    const way = await untilReturn(browser, '/inloggen/person?hint=jan')
    expect((await browser.walk(way)).path).toBe('/mijn')
    expect((await browser.walk(way)).path).toBe('/mijn') // still signed in: the back button does no harm
    browser.cookies.delete('sessie')
    await refused(browser, way, tooLate)
  })

  test('a code that was used before, with a sign-in of its own', async () => {
    const browser = here.browser()
    const first = await untilReturn(browser, '/inloggen/person?hint=jan')
    await browser.walk(first)
    browser.cookies.delete('sessie')
    const second = await untilReturn(browser, '/inloggen/person?hint=jan')
    const used = new URL(first).searchParams.get('code')!
    await refused(browser, second.replace(/code=[^&]+/, `code=${used}`), notKnown)
  })

  test('an answer made for another question (nonce)', async () => {
    const browser = here.browser()
    const way = await untilReturn(browser, '/inloggen/person?hint=jan')
    await here.database.owner.query("update access.sign_in set nonce = 'another'")
    await refused(browser, way, notKnown)
  })

  test('a code without the verifier it was asked with (PKCE)', async () => {
    const browser = here.browser()
    const way = await untilReturn(browser, '/inloggen/person?hint=jan')
    await here.database.owner.query(`update access.sign_in set code_verifier = '${'a'.repeat(43)}'`)
    await refused(browser, way, notKnown)
  })

  test('a sign-in that lasted too long', async () => {
    const browser = here.browser()
    const way = await untilReturn(browser, '/inloggen/person?hint=jan')
    await here.database.owner.query("update access.sign_in set started_at = started_at - interval '20 minutes'")
    await refused(browser, way, tooLate)
  })

  test('an answer for another audience', async () => {
    const browser = here.browser()
    const way = await untilReturn(browser, '/inloggen/person?hint=jan')
    await refused(browser, way.replace('/person/', '/staff/'), tooLate)
  })

  test('who stopped', async () => {
    const browser = here.browser()
    const choice = await browser.walk('/inloggen/person')
    const stopped = await browser.post(choice.path, { who: '' })
    await refused(browser, stopped.headers.get('location')!, 'U bent gestopt met inloggen')
  })

  test('a worker who was shut out', async () => {
    await refused(here.browser(), '/inloggen/staff?hint=gone', 'U kunt hier niet meer inloggen')
  })

  test('somebody who does not exist at the provider', async () => {
    const browser = here.browser()
    const choice = await browser.walk('/inloggen/staff')
    const chosen = await browser.post(choice.path, { who: 'nobody' })
    expect(chosen.status === 303 ? (await browser.walk(chosen.headers.get('location')!)).path : chosen.status).not.toBe('/werk')
    expect(browser.cookies.has('sessie')).toBe(false)
  })

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    '/en//evil.example',
    'javascript:alert(1)',
    '/inloggen/person',
    '/uitloggen',
  ])('nobody is sent elsewhere from our sign-in: %s', async (where) => {
    const browser = here.browser()
    expect((await browser.walk(`/inloggen/person?hint=jan&terug=${encodeURIComponent(where)}`)).path).toBe('/mijn')
  })
})

test('nothing of who signs in stands in the log', async () => {
  await here.browser().walk('/inloggen/staff?hint=fatma')
  expect(here.logged.length).toBeGreaterThan(0)
  expect(JSON.stringify(here.logged)).not.toMatch(/fatma|yilmaz|jan|code=|state=/i)
})
