import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fieldsOf, testApp, type Answer, type Browser, type TestApp } from '../../../testing/app.ts'
import { arrive } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { governBy } from '../../../testing/profile.ts'

const SITE = '/regio/veluwe-stedendriehoek'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

/** Answers from the entrance on; gives the last page and the path of the journey. */
async function answer(browser: Browser, site: string, entrance: string, codes: string[]): Promise<{ page: Answer; journey: string }> {
  let path = `${site}/vragen/begin/${entrance}`
  for (const code of codes) {
    const { status, location, text } = await browser.post(path, { answer: code })
    if (status !== 303) throw new Error(`${path} answered ${status}: ${text.slice(0, 400)}`)
    path = location!
  }
  return { page: await browser.get(path), journey: path.replace(/\/(stap\/\d|uitkomst)$/, '') }
}

describe('a visitor', () => {
  test('sees the five entrances on the front pages and by themselves, and links of before lead there', async () => {
    for (const path of ['/', '/vragen', SITE, `${SITE}/vragen`, '/en/vragen']) {
      const page = await app.as(null).get(path)
      for (const entrance of ['work', 'career-step', 'schooling', 'staff', 'job-loss'])
        expect(page.html).toContain(`${path.startsWith(SITE) ? SITE : ''}/vragen/begin/${entrance}"`)
    }
    expect((await app.as(null).get(`${SITE}/vraag?soort=work`)).location).toBe(`${SITE}/vragen/begin/work`)
    expect((await app.as(null).get('/en/vraag?soort=money')).location).toBe('/en/vragen')
  })

  test('is asked one thing at a time, and sees why the end is what it is, who helps and by when', async () => {
    const visitor = app.as(null)
    const first = await visitor.get(`${SITE}/vragen/begin/work`)
    expect(first.text).toContain('Vraag 1 van hoogstens 5')
    expect(first.text).toContain('Waarom vragen wij dit?')
    expect(first.html).toContain(`${SITE}/dringend`)
    const { page } = await answer(visitor, SITE, 'work', ['no', 'what'])
    expect(page.text).toContain('Omdat u zei dat … u nu geen werk heeft')
    expect(page.text).toContain('u nog niet weet welk werk bij u past')
    expect(page.text).toContain('Een gids van Werkcentrum Veluwe Stedendriehoek')
    expect(page.text).toContain('vanaf dinsdag 7 juli 2026')
    expect(page.html).toContain('/diensten?soort=career-advice')
  })

  test('goes back with the answers kept, and changes one of them', async () => {
    const visitor = app.as(null)
    const { journey } = await answer(visitor, SITE, 'work', ['no', 'hindered', 'money'])
    const second = await visitor.get(`${journey}/stap/2`)
    expect(second.html).toMatch(/value="hindered" checked/)
    expect((await visitor.submit(`${journey}/stap/2`, { answer: 'hindered' })).html).toMatch(/value="money" checked/)
    const end = await visitor.submit(`${journey}/stap/2`, { answer: 'find' })
    expect(end.text).toContain('Samen zoeken naar werk')
    expect(end.text).not.toContain('geld of schulden')
    expect((await visitor.get(`${journey}/stap/3`)).location).toBe(`${journey}/uitkomst`)
  })

  test('is told when nothing was chosen, and a link that is gone says so', async () => {
    const empty = await app.as(null).post(`${SITE}/vragen/begin/staff`, {})
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Kies een van de antwoorden.')
    const gone = await app.as(null).get(`${SITE}/vragen/${'x'.repeat(22)}/uitkomst`)
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('Begin opnieuw')
  })

  test('chooses the region at the end on the national site, and the answers come along', async () => {
    const visitor = app.as(null)
    const { page, journey } = await answer(visitor, '', 'job-loss', ['told', 'rights'])
    expect(page.text).toContain('In welke gemeente woont of werkt u?')
    expect(page.text).not.toContain('Maak een afspraak')
    const found = await visitor.get(`${journey}/uitkomst?zoek=Zutphen`)
    expect(found.html).toContain(`href="${SITE}${journey}/uitkomst"`)
    const there = await visitor.get(`${SITE}${journey}/uitkomst`)
    expect(there.text).toContain('Het Juridisch Loket')
    expect(there.text).toContain('uw werkgever zei dat uw werk stopt')
  })

  test('outside the narrow target group is told where else, with a name, and can still ask', async () => {
    const steps = ['yes', 'yes', 'other']
    expect((await answer(app.as(null), SITE, 'career-step', steps)).page.text).toContain('Maak een afspraak')
    await governBy(app, cast.region, 'werkhuis-optie-a')
    const { page } = await answer(app.as(null), SITE, 'career-step', steps)
    expect(page.text).toMatch(/alles om zelf verder te gaan.*Noloc/)
    expect(page.text).toContain('Laat uw vraag achter')
    expect(page.text).not.toContain('Maak een afspraak')
    expect((await answer(app.as(null), SITE, 'career-step', ['yes', 'heavy'])).page.text).toContain('Maak een afspraak')
    await governBy(app, cast.region, 'werkcentrum-2026')
  })
})

describe('who can not go back to the own work', () => {
  const steps = ['employer', 'year']
  afterEach(() => governBy(app, cast.region, 'werkcentrum-2026'))

  // policy: A6, B2, E6
  test('is asked no cause, and comes to a guide with employer and insurer where the profile has it', async () => {
    const visitor = app.as(null)
    const asked = await visitor.get(`${SITE}/vragen/begin/work`)
    expect(asked.text).toContain('Ik heb een werkgever, maar kan niet terug naar mijn werk')
    const { page: next } = await answer(visitor, SITE, 'work', ['employer'])
    expect(next.text).toContain('Wij vragen niet waarom u niet terug kunt')
    expect(next.text).not.toMatch(/ziek|klacht|gezond/i)
    for (const profile of ['werkcentrum-na-een-jaar', 'werkhuis-optie-a'] as const) {
      await governBy(app, cast.region, profile)
      const { page, journey } = await answer(app.as(null), SITE, 'career-step', steps)
      expect(page.text).toContain('noemt de gids uw werkgever en de verzekeraar in uw plan')
      for (const said of [`${journey}/afspraak`, 'https://www.rijksoverheid.nl/', 'tel:0888989294']) expect(page.html).toContain(said)
      expect(page.text).toContain('artikel 7:658a')
    }
  })

  test('is told who does help where the counter does not, and has a guide to talk to all the same', async () => {
    const { page } = await answer(app.as(null), SITE, 'work', steps)
    expect(page.text).toMatch(
      /In deze regio regelt het loket dit niet.*Uw werkgever.*De verzekeraar.*UWV.*Het Juridisch Loket.*Maak een afspraak/,
    )
    expect(page.text).not.toContain('noemt de gids uw werkgever')
    expect((await answer(app.as(null), SITE, 'work', ['employer', 'first-year'])).page.text).toContain('Uw werkgever helpt u als eerste')
    expect((await answer(app.as(null), SITE, 'job-loss', ['own-work', 'ended'])).page.text).toContain('UWV helpt u, of uw oude werkgever')
    expect((await answer(app.as(null), SITE, 'job-loss', ['own-work', 'at-work'])).page.text).toContain('Wat wilt u als eerste weten?')
  })

  test('reads the same at a phone in Arabic: nothing is left in another language', async () => {
    const { page } = await answer(app.as(null), `/ar${SITE}`, 'work', steps)
    expect(page.text).toContain('صاحب عملكم يبحث معكم عن عمل آخر')
    expect(page.html).not.toMatch(/lang="(nl|en)"[^>]*>[^<]*(werkgever|employer)/)
  })
})

describe('answers', () => {
  test('are kept by a code, taken up again, and gone after thirty days', async () => {
    const { journey } = await answer(app.as(null), SITE, 'schooling', ['no', 'yes'])
    const kept = await app.as(null).post(`${journey}/bewaring`)
    const code = /[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]/.exec(kept.text)![0]
    const wrong = await app.as(null).post('/vragen/terug', { code: code.slice(0, -1) + (code.endsWith('2') ? '3' : '2') })
    expect(wrong.text).toContain('Deze code klopt niet')
    const again = await app.as(null).submit('/vragen/terug', { code: code.toLowerCase().replaceAll('-', ' ') })
    expect(again.text).toContain('Vraag 3 van hoogstens 3')
    const { rows } = await app.database.owner.query<{ all: string }>(
      "select string_agg(j::text || k::text, '') as all from intake.journey j join intake.journey_key k on k.journey_id = j.id",
    )
    expect(rows[0]!.all).not.toContain(code)
    app.clock.setAhead(31)
    await app.program.settle()
    expect((await app.as(null).post('/vragen/terug', { code })).text).toContain('Deze code kennen wij niet')
    expect((await app.database.owner.query('select from intake.journey')).rowCount).toBe(0)
    app.clock.setAhead(0)
  })

  test('go along with a booking at a yes, and the guide who takes it reads them', async () => {
    const visitor = app.as(null)
    const { journey } = await answer(visitor, SITE, 'work', ['no', 'find'])
    const path = `${journey}/afspraak`
    const choose = await visitor.get(path)
    const moment = /href="([^"]*moment=[^"]*)"/.exec(choose.html)![1]!.replaceAll('&amp;', '&')
    const details = await visitor.get(moment)
    expect(details.text).toContain('Mogen uw antwoorden op de vragen mee?')
    expect(details.text).not.toContain('Waar gaat het over?')
    const known = fieldsOf(details, path)
    expect(known.questionKind).toBe('work')
    const booked = await visitor.submit(path, { ...known, firstName: 'Jan', phone: '06 11 22 33 44', channel: 'phone', goAlong: 'yes' })
    expect(booked.text).toContain('Uw afspraak staat')
    const { rows } = await app.database.owner.query('select how, answers from intake.given_answers where person_id = $1', [known.id])
    expect(rows).toEqual([
      {
        how: 'booking',
        answers: [
          { node: 'work-now', answer: 'no' },
          { node: 'work-need', answer: 'find' },
        ],
      },
    ])
    app.clock.setAhead(1)
    const fatma = app.as(cast.fatma)
    const file = `/werk/personen/${known.id}`
    expect((await fatma.get(file)).status).toBe(404)
    await fatma.post(`/werk/afspraken/${known.id}/begin`)
    expect((await fatma.get(file)).text).toMatch(/Antwoorden van vooraf.*Heeft u nu betaald werk\? Nee.*maar ik vind het niet/)
    app.clock.setAhead(0)
  })

  test('lead to being called too: then a number is asked, and the moment is by phone', async () => {
    const visitor = app.as(null)
    const { page, journey } = await answer(visitor, SITE, 'work', ['no', 'what'])
    const path = `${journey}/terugbellen`
    expect(page.html).toContain(`href="${path}"`)
    const moment = /href="([^"]*moment=[^"]*)"/.exec((await visitor.get(path)).html)![1]!.replaceAll('&amp;', '&')
    const known = fieldsOf(await visitor.get(moment), path)
    expect(known.channel).toBe('phone')
    const typed = { ...known, firstName: 'Anne', email: 'anne@post.example', goAlong: 'no' }
    expect((await visitor.post(path, typed)).text).toContain('Wilt u gebeld worden? Vul dan uw telefoonnummer in.')
    expect((await visitor.submit(path, { ...typed, phone: '06 11 22 33 44' })).text).toContain('Uw afspraak staat')
  })

  test('do not go along at a no, and wrong input comes back with what was typed', async () => {
    const visitor = app.as(null)
    const { journey } = await answer(visitor, SITE, 'work', ['no', 'hindered', 'money'])
    const page = await visitor.get(`${journey}/vraag`)
    const known = fieldsOf(page, `${journey}/vraag`)
    const typed = { ...known, firstName: 'Anne', ownMunicipality: 'GM0301', goAlong: 'no', ownQuestion: 'Kan iemand meekijken?' }
    const wrong = await visitor.post(`${journey}/vraag`, typed)
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="Anne"')
    const follow = await visitor.submit(`${journey}/vraag`, { ...typed, phone: '0612345678' })
    expect(follow.text).toContain('U stelde deze vraag zelf op onze website')
    expect(follow.text).toContain('Gemeente Zutphen')
    const { rows } = await app.database.owner.query('select question_kind, state from intake.handover where id = $1', [known.id])
    expect(rows).toEqual([{ question_kind: 'money', state: 'waiting' }])
    expect((await app.database.owner.query('select from intake.given_answers where person_id = $1', [known.id])).rowCount).toBe(0)
  })
})

describe('a code of before somebody had a file', () => {
  test('is taken in by the person, at a yes, and at the desk by the guide who helps', async () => {
    const { personId, file, fatma } = await arrive(app, cast, { talk: false })
    const code = async (...steps: string[]) => {
      const { journey } = await answer(app.as(null), SITE, 'work', steps)
      return /[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]/.exec((await app.as(null).post(`${journey}/bewaring`)).text)![0]
    }
    const given = await code('no', 'learn')
    const refused = await fatma.post(`${file}/antwoorden`, { code: given, mayKeep: 'no' })
    expect(refused.text).toContain('Zonder “ja”')
    expect((await fatma.submit(`${file}/antwoorden`, { code: given, mayKeep: 'yes' })).text).toContain('Ik wil eerst iets leren')
    // The same answers again are the same answers.
    await fatma.submit(`${file}/antwoorden`, { code: given, mayKeep: 'yes' })
    const { rows } = await app.database.owner.query('select how from intake.given_answers where person_id = $1', [personId])
    expect(rows).toEqual([{ how: 'desk' }])
    for (const stranger of [cast.gids2, cast.gids3]) {
      expect((await app.as(stranger).get(`${file}/antwoorden`)).status).toBe(404)
      expect((await app.as(stranger).post(`${file}/antwoorden`, { code: given, mayKeep: 'yes' })).status).toBe(404)
    }
    const unknown = await fatma.post(`${file}/antwoorden`, { code: 'K7M2', mayKeep: 'yes' })
    expect(unknown.text).toContain('Deze code klopt niet')
  })
})
