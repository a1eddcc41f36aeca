import { expect } from 'vitest'
import { localPath, type PageLanguage } from '../platform/languages.ts'
import { fieldsOf, type Answer, type Browser, type TestApp } from './app.ts'
import type { Cast } from './people.ts'

const SITE = '/regio/veluwe-stedendriehoek'
const CLOSED = '/regio/groot-amsterdam'
const PRACTISES = '/regio/zeeland'

interface Seen {
  route: string
  answer: Answer
}

/** Who and what the walk meets. */
export interface Met {
  app: TestApp
  cast: Cast
  language: PageLanguage
  /** Where this visitor comes from: posts are counted per address. */
  address: string
  /** A person with a file, signed in. */
  person: string
  /** A worker of a sender without a public task. */
  sender: string
}

/** A visitor who notes every page they see, right and wrong. */
function walker(visitor: Browser) {
  const seen: Seen[] = []
  const see = async (method: 'get' | 'post', path: string, fields?: Record<string, string>) => {
    const given = method === 'get' ? await visitor.get(path) : await visitor.post(path, fields)
    const answer = given.status === 303 ? await visitor.get(given.location!) : given
    if (given.status === 303) seen.push({ route: given.location!, answer })
    seen.push({ route: path, answer })
    return answer
  }
  return { seen, see }
}

/** The address in a page that looks like this. */
const leads = (answer: Answer, pattern: RegExp) =>
  pattern.exec(answer.html)?.[0].replaceAll('&amp;', '&') ?? expect.fail(`no ${String(pattern)}`)
const idIn = (answer: Answer) => /name="id" value="([^"]+)"/.exec(answer.html)![1]!

/** Questions, booking, being called back and leaving a question, as a visitor. */
async function walkQuestions({ app, address, language }: Met): Promise<Seen[]> {
  const visitor = app.as(null, address)
  const { seen, see } = walker(visitor)
  const at = localPath(language, '/').replace(/\/$/, '')
  for (const path of [
    '',
    '/regios',
    '/regios?zoek=Zutphen',
    '/regios?zoek=7201',
    '/regios?zoek=Qqqqq',
    '/dringend',
    '/dringend?zoek=Zutphen',
    '/vragen/terug',
  ])
    await see('get', at + path)
  for (const path of ['', '/dringend', '/vragen', '/afspraak', '/hulp']) await see('get', `${at}${SITE}${path}`)
  for (const base of ['', SITE])
    for (const entrance of ['work', 'career-step', 'schooling', 'staff', 'job-loss'])
      await see('get', `${at}${base}/vragen/begin/${entrance}`)
  await see('post', `${at}/vragen/terug`, { code: 'AAAA' })
  await see('post', `${at}${SITE}/vragen/begin/work`, {})
  const step = await visitor.post(`${at}${SITE}/vragen/begin/work`, { answer: 'no' })
  const journey = step.location!.replace(/\/stap\/\d$/, '')
  await see('get', step.location!)
  await see('get', `${journey}/stap/1`)
  await see('post', step.location!, { answer: 'hindered' })
  const end = await see('post', `${journey}/stap/3`, { answer: 'money' })
  expect(end.html.includes(`${journey}/afspraak`)).toBe(true)
  await see('get', journey.replace(SITE, '') + '/uitkomst')
  await see('post', `${journey}/bewaring`)
  const slots = await see('get', `${journey}/afspraak`)
  await see('get', `${journey}/terugbellen`)
  const slot = new URL(leads(slots, /[^"]*moment=[^"]*/), 'http://x').searchParams
  const moment = { location: slot.get('locatie')!, moment: slot.get('moment')! }
  const form = await see('get', `${journey}/afspraak?locatie=${moment.location}&moment=${moment.moment}`)
  await see('get', `${at}${SITE}/afspraak?locatie=${moment.location}&moment=${moment.moment}`)
  const id = idIn(form)
  await see('post', `${journey}/afspraak`, { id, ...moment })
  const given = { id, ...moment, firstName: 'Kees', channel: 'counter', questionKind: 'work', goAlong: 'yes' }
  await see('post', `${journey}/afspraak`, given)
  const booked = await see('post', `${journey}/afspraak`, { ...given, phone: '06 11 22 33 44' })
  const cancel = leads(booked, /[^"]*\/annulering/)
  const own = cancel.replace(/\/annulering$/, '')
  const moves = await see('get', `${own}/wijziging`)
  const to = new URL(leads(moves, /[^"]*moment=[^"]*/), 'http://x').searchParams
  await see('get', `${own}/wijziging?${to.toString()}`)
  await see('get', `${own}/kaart`)
  await see('get', `${own}/agenda.ics`)
  await see('post', `${own}/wijziging`, { location: to.get('locatie')!, moment: to.get('moment')!, channel: 'phone' })
  await see('post', cancel, {})
  await see('post', cancel, { reason: 'other-time' })
  const ask = await see('get', `${at}${SITE}/bel-mij-terug`)
  const asked = { id: idIn(ask), near: moment.location, wanted: 'any', firstName: 'Kees' }
  await see('post', `${at}${SITE}/bel-mij-terug`, asked)
  const calls = await see('post', `${at}${SITE}/bel-mij-terug`, { ...asked, callNumber: '06 11 22 33 44' })
  await see('post', leads(calls, /[^"]*\/terugbellen\/[^"]*\/einde/))
  const leave = await see('get', `${journey}/vraag`)
  await see('post', `${journey}/vraag`, {})
  const left = { id: idIn(leave), firstName: 'Kees', goAlong: 'no', ownMunicipality: 'GM0301' }
  await see('post', `${journey}/vraag`, left)
  const followed = await see('post', `${journey}/vraag`, { ...left, phone: '06 11 22 33 44' })
  await see('get', leads(followed, /[^"]*\/koppelen\/[^"]*/))
  return seen
}

/** A group with one place: joined, full, waited for, offered; and by video. */
async function walkGroups({ app, address, cast, language }: Met): Promise<Seen[]> {
  const { seen, see } = walker(app.as(null, address))
  const site = localPath(language, SITE)
  await see('get', `${site}/bijeenkomsten`)
  const fatma = app.as(cast.fatma)
  const group = async (more: Record<string, string>) => {
    const form = fieldsOf(await fatma.get('/werk/bijeenkomsten/nieuw'), '/werk/bijeenkomsten')
    const said = { title: 'Samen oefenen', about: 'Een middag.', forWhom: 'Iedereen', onDate: '2026-08-20', atTime: '10:00', minutes: '90' }
    await fatma.submit('/werk/bijeenkomsten', { ...form, ...said, place: cast.location, capacity: '1', ...more })
    return `${site}/bijeenkomsten/${form.id!}`
  }
  const path = await group({ bring: 'Een pen' })
  const form = await see('get', path)
  await see('post', path, { id: idIn(form) })
  const joined = await see('post', path, { id: idIn(form), firstName: 'Olga', email: `olga-${language}@post.example`, reminder: 'mail' })
  const full = await see('get', path)
  const waits = await see('post', path, { id: idIn(full), firstName: 'Emma', email: `emma-${language}@post.example`, reminder: 'mail' })
  const waiting = leads(waits, /(\/\w\w)?\/wachtlijst\/[^"/]*/)
  await see('get', `${leads(joined, /[^"]*\/annulering/).replace(/\/annulering$/, '')}/kaart`)
  await app.program.settle()
  await see('post', leads(joined, /[^"]*\/annulering/), { reason: 'not-possible' })
  await app.program.settle()
  await see('get', waiting)
  const offer = await linkMailed(app, `emma-${language}@post.example`, localPath(language, '/afspraak'))
  await see('get', offer)
  await see('post', `${offer}/bevestiging`)
  await see('post', `${waiting}/einde`)
  const online = await group({ groupChannel: 'video', videoUrl: 'https://bellen.example/x', capacity: '3' })
  const again = await see('get', online)
  await see('post', online, { id: idIn(again), firstName: 'Olga', email: 'olga@post.example' })
  await see('get', `${site}/bijeenkomsten`)
  return seen
}

/** The newest link in the mail to this address: it must lead to a page in the language of the reader. */
async function linkMailed(app: TestApp, address: string, path: string): Promise<string> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string }>(
    'select body from platform.caught_mail where to_address = $1 order by at desc, id desc limit 1',
    [address],
  )
  return new RegExp(`(${path}/\\S+)`).exec(rows[0]?.body ?? '')?.[1] ?? expect.fail(`no ${path} in ${rows[0]?.body}`)
}

/** What is read: the pages of editors, on paper and at the counter, the search, the question desk, a new link. */
async function walkReading({ app, address, language }: Met): Promise<Seen[]> {
  const { seen, see } = walker(app.as(null, address))
  const at = localPath(language, '/').replace(/\/$/, '')
  for (const base of ['', SITE]) {
    for (const path of ['/info', '/info/rechten', '/info/rechten/folder', '/info/rechten/folder?formaat=a4', '/vraagbaak', '/zoeken'])
      await see('get', at + base + path)
    for (const words of ['rechten', 'prijs', 'wsp', 'lassen', 'rechtne', 'Qqqqq']) await see('get', `${at}${base}/zoeken?zoek=${words}`)
    for (const helped of ['yes', 'no']) {
      await see('post', `${at}${base}/geholpen`, { page: 'rechten', helped })
      await see('post', `${at}${base}/geholpen`, { page: 'zoeken', helped, query: 'rechten' })
    }
    await see('get', `${at}${base}/vraagbaak?zoek=Qqqqq`)
  }
  for (const path of ['', '/info/rechten', '/contact', '/dringend']) await see('get', `${at}${SITE}/balie${path}`)
  const ask = await see('get', `${at}${SITE}/vraagbaak/nieuw`)
  const asked = { id: idIn(ask), askerKind: 'employer', deskQuestion: 'Welke regeling is er voor mijn bedrijf?', askerName: 'Wim' }
  await see('post', `${at}${SITE}/vraagbaak`, { id: idIn(ask) })
  await see('post', `${at}${SITE}/vraagbaak`, {
    ...asked,
    askerOrganisation: 'De Boer BV',
    deskQuestion: 'Mijn nummer is 111222333, helpt u mij?',
  })
  await see('post', `${at}${SITE}/vraagbaak`, { ...asked, askerOrganisation: 'De Boer BV' })
  const whole = { ...asked, askerOrganisation: 'De Boer BV', askerEmail: `wim-${language}@bedrijf.example` }
  await see('post', `${at}${SITE}/vraagbaak`, whole)
  await see('post', `${at}${SITE}/vraagbaak`, whole)
  await see('get', await linkMailed(app, `wim-${language}@bedrijf.example`, localPath(language, '/vraagbaak/volg')))
  await see('get', `${at}/vraagbaak/volg/06.AAAAAAAAAAAAAAAAAAAAAA`)
  await see('get', `${at}/nieuwe-link`)
  await see('post', `${at}/nieuwe-link`, {})
  await see('post', `${at}/nieuwe-link`, { who: 'niemand@post.example' })
  return seen
}

/** Regions that are not open: one that is closed and one that practises. */
async function walkOtherRegions({ app, address, language }: Met): Promise<Seen[]> {
  const { seen, see } = walker(app.as(null, address))
  for (const site of [CLOSED, PRACTISES])
    for (const path of [
      '',
      '/hulp',
      '/dringend',
      '/vragen',
      '/vragen/begin/work',
      '/afspraak',
      '/bel-mij-terug',
      '/bijeenkomsten',
      '/zoeken',
      '/info',
      '/balie',
    ])
      await see('get', localPath(language, site + path))
  const ask = await see('get', localPath(language, `${CLOSED}/vraagbaak/nieuw`))
  const asked = { id: idIn(ask), deskQuestion: 'Ik zoek hulp bij werk.', askerName: 'Olga', askerPhone: '06 11 22 33 44' }
  await see('post', localPath(language, `${CLOSED}/vraagbaak`), { ...asked, askerKind: 'employer' })
  await see('post', localPath(language, `${CLOSED}/vraagbaak`), { ...asked, askerKind: 'person' })
  return seen
}

/** A private sender asks: the mail and the yes behind it. */
async function walkYes({ app, address, language, sender }: Met): Promise<Seen[]> {
  const { seen, see } = walker(app.as(null, address))
  for (const answer of ['yes', 'no']) {
    const tess = app.as(sender)
    const form = fieldsOf(await tess.get('/werk/overdrachten/nieuw'), '/werk/overdrachten')
    const email = `${answer}-${language}@post.example`
    const said = {
      firstName: 'Jan',
      lastName: 'de Boer',
      email,
      language,
      municipality: 'GM0301',
      questionKind: 'work',
      reason: 'other-expertise',
    }
    await tess.submit('/werk/overdrachten', { ...form, ...said, agreed: 'yes' })
    const link = await linkMailed(app, email, localPath(language, '/volg'))
    await see('get', link)
    await see('post', `${link}/antwoord`, {})
    await see('post', `${link}/antwoord`, { answer })
    await see('post', `${link}/antwoord`, { answer })
  }
  return seen
}

/** Somebody with a file, signed in: books, moves and cancels on it, and joins a group. */
async function walkSignedIn({ app, person, language }: Met): Promise<Seen[]> {
  const { seen, see } = walker(app.as(person))
  const site = localPath(language, SITE)
  await see('get', site)
  const slots = await see('get', `${site}/afspraak`)
  const to = new URL(leads(slots, /[^"]*moment=[^"]*/), 'http://x').searchParams
  const moment = { location: to.get('locatie')!, moment: to.get('moment')! }
  const form = await see('get', `${site}/afspraak?locatie=${moment.location}&moment=${moment.moment}`)
  await see('post', `${site}/afspraak/eigen`, { id: idIn(form), ...moment })
  const own = await see('post', `${site}/afspraak/eigen`, { id: idIn(form), ...moment, channel: 'counter' })
  const move = leads(own, /[^"]*\/wijziging/)
  await see('get', move)
  await see('get', move.replace(/wijziging$/, 'agenda.ics'))
  await see('post', move.replace(/\/wijziging$/, '/annulering'), {})
  await see('post', move.replace(/\/wijziging$/, '/annulering'), { reason: 'other-time' })
  return seen
}

/** Walks the front door in one language, right and wrong, and gives every page it saw. */
export async function walkFront(met: Met): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const walk of [walkQuestions, walkGroups, walkReading, walkOtherRegions, walkYes, walkSignedIn]) seen.push(...(await walk(met)))
  return seen
}
