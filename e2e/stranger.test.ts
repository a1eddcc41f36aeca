import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, WAYS, type Demo } from './demo.ts'
import type { Desk } from './desk.ts'
import { addStep, handOver, idIn, JAN, refer, talk } from './steps.ts'

const STRANGERS = ['gids3', 'gids2', 'aanbieder2', 'werkgever', null] as const
const NOWHERE = '01900000-0000-7000-8000-000000000000'
/** Who reads the sites has a search box beside the sentence, a worker has none. */
const withoutSearch = (said: string) => said.replace('Zoek op deze site Zoeken ', '')

describe.each(WAYS)('A stranger, %s', { timeout: 120_000 }, (_, scripts) => {
  let demo: Demo
  let paths: string[] = []
  let [jan, mila] = ['', '']
  beforeAll(async () => {
    demo = await openDemo(scripts)
    const fatma = await demo.as('fatma')
    jan = await helped(await demo.as('gemeente'), fatma)
    await fatma.go('/werk')
    mila = await idOf(fatma, 'Mila Postma', '/werk/personen/')
    paths = await pathsOf(demo, fatma, jan, mila)
  }, 120_000)
  afterAll(() => demo.close())

  test.each(STRANGERS)('%s finds on every path what is found where nothing is', async (key) => {
    const stranger = await demo.as(key)
    await stranger.go(paths[0]!)
    for (const path of paths) {
      const there = await notFound(stranger, path)
      const nowhere = await notFound(stranger, path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, NOWHERE))
      expect(there, `${key} on ${path}`).toEqual(nowhere)
      expect(there.status).toBeGreaterThanOrEqual(401)
    }
  })

  test('the answer is the same sentence for all of them', async () => {
    const answers = new Set<string>()
    for (const key of STRANGERS) {
      const stranger = await demo.as(key)
      await stranger.go(`/werk/personen/${jan}`)
      for (const id of [jan, mila]) answers.add(withoutSearch((await notFound(stranger, `/werk/personen/${id}`)).said))
    }
    expect([...answers]).toEqual([[...answers][0]])
  })

  test('neither stands in a list or is found by a search', async () => {
    const lists: Record<string, string[]> = {
      gids3: ['/werk', '/werk/overdrachten', '/werk/inloop', '/werk/taken'],
      gids2: ['/werk', '/werk/overdrachten', '/werk/inloop'],
      aanbieder2: ['/aanbieder', '/aanbieder/doorverwijzingen'],
      werkgever: ['/werkgever'],
    }
    for (const [key, ways] of Object.entries(lists)) {
      const stranger = await demo.as(key)
      for (const path of ways) {
        expect(await stranger.go(path)).toMatch(/^200/)
        expect(await stranger.page.content(), `${key} on ${path}`).not.toMatch(/Jan de Boer|Mila|Postma/)
      }
    }
    const roos = await demo.as('gids3')
    const words = { firstName: 'Mila', lastName: 'Postma', fact: 'email', value: 'mila.postma@post.example', reason: 'at-the-desk' }
    await roos.go('/werk/zoeken')
    // Theo is not shielded, so the same search does find him.
    const theo = { firstName: 'Theo', lastName: 'Wolters', value: 'theo.wolters@post.example' }
    expect(await found(roos, { ...words, ...theo })).toBe(true)
    await roos.go('/werk/zoeken')
    expect(await found(roos, words)).toBe(false)
    await roos.go('/werk/zoeken')
    expect(await found(roos, { ...words, firstName: 'Jan', lastName: 'de Boer', value: 'verkeerd@post.example' })).toBe(false)
  })

  test('the API gives nothing without a token, and the same nothing for any id', async () => {
    const answers = []
    for (const id of [jan, mila, NOWHERE]) {
      const response = await fetch(`${demo.program.url}/api/v1/handovers/${id}`)
      const { title, detail } = (await response.json()) as { title: string; detail: string }
      answers.push({ status: response.status, title, detail })
    }
    expect(answers[0]!.status).toBe(401)
    expect(answers).toEqual([answers[0], answers[0], answers[0]])
  })
})

/** Jan with everything that can be asked for: handover, conversation, plan, step and referral. */
async function helped(karin: Desk, fatma: Desk): Promise<string> {
  const { id } = await handOver(karin, JAN)
  const file = `/werk/personen/${id}`
  await fatma.go(`/werk/overdrachten/${id}`)
  await fatma.fill(`/werk/overdrachten/${id}/aanvaarding`)
  await talk(fatma, file, { situation: 'Was bouwvakker', wishes: 'Planner worden' })
  await fatma.go(`${file}/plan`)
  await fatma.fill(`${file}/plan`, { goal: 'Planner in de bouw' })
  await addStep(fatma, file, { title: 'Opleiding betalen', kind: 'decision', owner: 'Gemeente Zutphen' })
  await refer(fatma, file, 'planner', 'Planner in de bouw', { goesAlong: 'Wil planner worden', payer: 'municipality' })
  return id
}

/** Every address that opens something of Jan, of the shielded Mila, or of an appointment of today or later. */
async function pathsOf(demo: Demo, fatma: Desk, jan: string, mila: string): Promise<string[]> {
  await fatma.go(`/werk/personen/${jan}/plan`)
  const referral = await idOf(fatma, 'Planner in de bouw', '/doorverwijzingen/')
  const karin = await demo.as('gemeente')
  await karin.go('/werk/taken')
  const row = karin.page.locator('tr', { hasText: 'Opleiding betalen' }).filter({ hasText: 'Jan de Boer' })
  const step = idIn((await row.locator('a').first().getAttribute('href'))!)
  const files = [jan, mila].flatMap((id) =>
    ['', '/plan', '/beheer', '/vaardigheden', '/gesprekken/nieuw', '/plaatsing'].map((part) => `/werk/personen/${id}${part}`),
  )
  return [
    ...files,
    `/werk/overdrachten/${jan}`,
    `/werk/overdrachten/${mila}`,
    `/werk/personen/${jan}/doorverwijzingen/${referral}`,
    `/aanbieder/doorverwijzingen/${referral}`,
    `/werk/taken/${step}`,
  ]
}

async function idOf(desk: Desk, words: string, path: string): Promise<string> {
  return idIn((await desk.page.locator(`a[href*="${path}"]`, { hasText: words }).first().getAttribute('href'))!)
}

/** What a stranger is told, without the offer to sign in, the name of the own site and the number of the page; asked without drawing the page. */
async function notFound(desk: Desk, path: string): Promise<{ status: number; said: string }> {
  const answer = await desk.context.request.get(demoUrl(desk) + path)
  const said = (await answer.text())
    .replace(/^.*<title>(.*?) – [^<]*<\/title>.*<main/s, '$1 <main')
    .replace(/<\/main>.*$/s, '')
    .replaceAll(/<a [^>]*>[^<]*<\/a>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace('Inloggen Naar de voorpagina', 'Naar de voorpagina')
  return { status: answer.status(), said: said.trim() }
}

function demoUrl(desk: Desk): string {
  return new URL(desk.page.url()).origin
}

/** True when a card of somebody comes back; the form itself shows only what was typed. */
async function found(desk: Desk, words: Record<string, string>): Promise<boolean> {
  await desk.fill('/werk/zoeken', words)
  return (await desk.page.locator('main article, main table, main a[href^="/werk/personen/"]').count()) > 0
}
