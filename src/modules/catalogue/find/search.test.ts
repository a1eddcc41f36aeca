import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { insertPrice, insertService, serviceChanged, type ServiceGiven } from '../index.ts'

let app: TestApp
let cast: Cast
const ids: Record<string, string> = {}
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  await enter('lassen', {
    name: 'Lassen voor beginners',
    aim: 'Leren lassen <script>alert(1)</script> in de werkplaats',
    waitingWeeks: 3,
    languages: ['nl', 'ar'],
    needs: ['education'],
    locations: [place('Zutphen', 52.14, 6.2)],
    starts: [{ startsOn: '2026-07-20' }],
  })
  await enter('ver', { name: 'Lassen in Maastricht', aim: 'Leren lassen', locations: [place('Maastricht', 50.85, 5.69)], waitingWeeks: 1 })
  await enter('online', {
    name: 'Lasrobot bedienen',
    aim: 'Een cursus lassen vanachter de computer',
    delivery: 'online',
    national: true,
    regions: [],
  })
  await enter('geld', { name: 'Schuldhulpverlening', kind: 'debt-help', freeHelp: true, aim: 'Hulp bij schulden', howToApply: 'Bel ons' })
  await enter('concept', { name: 'Lassen in concept', aim: 'Nog niet openbaar', status: 'draft' })
})
afterAll(() => app.close())

const place = (name: string, latitude: number, longitude: number) => ({ place: name, latitude, longitude, postcode: null })

async function enter(key: string, given: Partial<ServiceGiven>): Promise<void> {
  ids[key] = await app.system(async (tx, actor) => {
    const id = await insertService(tx, actor, {
      organisationId: cast.uwv,
      name: key,
      kind: 'training',
      status: 'public',
      confirmedOn: actor.today,
      newSince: '2020-01-01',
      regions: [cast.region],
      ...given,
    })
    await insertPrice(tx, { serviceId: id, part: 'person', kind: 'fixed', amountCents: 20_000, vatBasisPoints: 0, validFrom: '2026-01-01' })
    await insertPrice(tx, {
      serviceId: id,
      part: 'payer',
      kind: 'fixed',
      amountCents: 90_000,
      vatBasisPoints: 0,
      payers: ['uwv'],
      validFrom: '2026-01-01',
    })
    await serviceChanged(tx, actor, id)
    return id
  })
}

/** The names in the list, in order. */
async function list(query: string, base = '/diensten'): Promise<string[]> {
  const { html } = await app.as(null).get(`${base}${query}`)
  return [...html.matchAll(/<h2 class="ww-card__title">.*?>([^<]+)<\/a>/g)].map((match) => match[1]!)
}

test('a visitor finds by a word in another form, with slips, near a place, and never what is not public', async () => {
  expect(await list('?zoek=gelast+lassers')).toEqual([])
  expect((await list('?zoek=lassen')).toSorted()).toEqual(['Lasrobot bedienen', 'Lassen in Maastricht', 'Lassen voor beginners'])
  expect(await list('?zoek=schuldhulpverlenin')).toEqual(['Schuldhulpverlening'])
  expect(await list('?zoek=lassen&plaats=Zutphen&km=30')).toEqual(['Lassen voor beginners', 'Lasrobot bedienen'])
})

test('filters narrow the list, say how many each choice has, and can be taken away one by one', async () => {
  const page = await app.as(null).get('/diensten?zoek=lassen&taal=ar&vorm=group')
  expect(page.text).toContain('1 resultaat')
  expect(page.html).toContain('href="/diensten?zoek=lassen&amp;vorm=group"')
  expect(page.text).toMatch(/Arabisch \(1\)/)
  expect(await list('?start=2')).toContain('Lassen voor beginners')
  expect(await list('?start=1')).not.toContain('Lassen voor beginners')
  expect(await list('?prijs=to-500&betaler=uwv&hulpvraag=education')).toEqual(['Lassen voor beginners'])
  expect(await list('?soort=debt-help')).toEqual(['Schuldhulpverlening'])
})

test('what a provider writes stays text, also where it is marked', async () => {
  const { html } = await app.as(null).get('/diensten?zoek=werkplaats')
  expect(html).toContain('&lt;script>alert(1)')
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('<mark class="ww-mark">werkplaats</mark>')
})

test('a snippet joins sentences with one full stop, whatever marks they end with', async () => {
  const texts = { forWhom: 'Wie wil drogen.', method: 'Wilt u drogen? ', afterwards: 'U kunt drogen' }
  await enter('drogen', { name: 'Wasserij', aim: 'Leren drogen', ...texts })
  expect((await app.as(null).get('/diensten?zoek=wasserij')).text).toContain('Leren drogen. Wie wil drogen. Wilt u drogen? U kunt drogen')
})

test('nothing found leads on, and a place nobody knows is said', async () => {
  const page = await app.as(null).get('/diensten?zoek=qqqqqqq&plaats=Nergenshuizen&soort=training')
  expect(page.text).toContain('Niets gevonden')
  expect(page.text).toContain('Wij kennen geen plaats')
  expect(page.html).toContain('href="/diensten?zoek=qqqqqqq&amp;plaats=Nergenshuizen"')
})

test('a change is in the list at once, and what stops being public is gone', async () => {
  await app.system(async (tx, actor) => {
    await tx.updateTable('catalogue.service').set({ name: 'Lassen met de robot' }).where('id', '=', ids.online!).execute()
    await tx.updateTable('catalogue.service').set({ status: 'paused' }).where('id', '=', ids.ver!).execute()
    for (const key of ['online', 'ver']) await serviceChanged(tx, actor, ids[key]!)
  })
  expect((await list('?zoek=lassen')).toSorted()).toEqual(['Lassen met de robot', 'Lassen voor beginners'])
  expect(await app.program.copies.check()).toEqual([])
})

test('two side by side: the same facts, what differs is marked, and the distance from where somebody lives', async () => {
  const page = await app.as(null).get(`/diensten/vergelijken?plaats=Zutphen&id=${ids.lassen}&id=${ids.online}&id=${ids.concept}&id=niets`)
  expect(page.text).toContain('Lassen voor beginners')
  expect(page.text).toContain('€ 900')
  expect(page.text).toContain('Zutphen, ongeveer 1 km')
  expect(page.text).toMatch(/Wachttijd Verschilt/i)
  expect(page.text).not.toContain('concept')
  expect((await app.as(null).get('/diensten/vergelijken')).text).toContain('Kies twee tot vier diensten')
})

test('a region sees what there is per municipality and what lacks', async () => {
  await enter('zutphen', { name: 'Koken met buren', kind: 'volunteering', aim: 'Meedoen', regions: [], municipalities: ['GM0301'] })
  const page = await app.as(null).get('/regio/veluwe-stedendriehoek/diensten/dekking')
  expect(page.text).toContain('Wat er niet is')
  expect(page.html).toMatch(/>Apeldoorn: [^<]*Vrijwilligerswerk/)
  expect(page.html).not.toMatch(/>Zutphen: [^<]*Vrijwilligerswerk/)
  expect(page.html).not.toMatch(/>Zutphen: [^<]*Hulp bij geld/)
  // Where it differs is a table, what is even is said once; a worker goes on from a white spot to report it.
  expect(page.text).toMatch(
    /Waar het per gemeente verschilt .*Vrijwilligerswerk: er is iets in 1 van de \d+ gemeenten .*Apeldoorn Voor wie hier woont geen .*Zutphen Voor wie hier woont 1/,
  )
  expect(page.text).toMatch(/In elke gemeente evenveel .*Hulp bij geld 1/)
  expect(page.html).not.toContain('ontbrekend-aanbod')
  const worker = await app.as(cast.coordinator).get('/regio/veluwe-stedendriehoek/diensten/dekking')
  expect(worker.html).toContain('href="/werk/ontbrekend-aanbod?soort=language"')
  const report = await app.as(cast.coordinator).get('/werk/ontbrekend-aanbod?soort=language')
  expect(report.html).toMatch(/<option value="language" selected/)
})

test('who came from a list with words and filters goes back to it, from a service and from side by side', async () => {
  const back = async (path: string, from: string | null) => {
    const headers: Record<string, string> = from ? { referer: `http://localhost${from}` } : {}
    const answer = await app.program.app.fetch(new Request(`http://localhost${path}`, { headers }))
    return /class="[^"]*ww-back[^"]*"[^>]*href="([^"]*)"|href="([^"]*)"[^>]*class="[^"]*ww-back/
      .exec(await answer.text())
      ?.slice(1)
      .find(Boolean)
  }
  const site = '/regio/veluwe-stedendriehoek/diensten'
  expect(await back(`${site}/${ids.lassen}`, `${site}?zoek=lassen&taal=ar`)).toBe(`${site}?zoek=lassen&amp;taal=ar`)
  expect(await back(`${site}/${ids.lassen}`, '/elders?zoek=x')).toBe(site)
  expect(await back(`/en${site}/${ids.lassen}`, `/en${site}?zoek=lassen`)).toBe(`/en${site}?zoek=lassen`)
  const both = `${site}/vergelijken?plaats=Zutphen&id=${ids.lassen}&id=${ids.geld}`
  expect(await back(both, `${site}?plaats=Zutphen`)).toBe(`${site}?plaats=Zutphen`)
  const page = await app.as(null).get(both)
  expect(page.html).toContain(`href="${site}/vergelijken?plaats=Zutphen&amp;id=${ids.geld}"`)
})

test('for whom something is in particular can be chosen, from the words a provider chose', async () => {
  await enter('jong', { name: 'Werken en leren', aim: 'Jong aan het werk', terms: [{ taxonomy: 'target-groups', code: 'ED01' }] })
  expect((await app.as(null).get('/diensten')).text).toContain('Jongeren tot 27 jaar (1)')
  expect(await list('?doelgroep=ed01')).toEqual(['Werken en leren'])
})

test('pages go on past midnight in the order they began in', async () => {
  for (let number = 0; number < 30; number++) await enter(`reeks-${number}`, { name: `Reeks nummer ${number}`, aim: 'Een reeks' })
  const first = await app.as(null).get('/diensten?zoek=reeks')
  const next = /href="([^"]*vanaf=[^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&')
  const names = (html: string) => [...html.matchAll(/>(Reeks nummer \d+)</g)].map((match) => match[1]!)
  app.clock.setAhead(1)
  const second = await app.as(null).get(next)
  expect(second.text).not.toContain('U ziet weer het begin')
  expect(new Set([...names(first.html), ...names(second.html)]).size).toBe(30)
  app.clock.setAhead(2)
  expect((await app.as(null).get(next)).text).toContain('U ziet weer het begin')
  app.clock.setAhead(0)
})
