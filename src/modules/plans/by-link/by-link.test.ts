import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertOrganisation } from '../../regions/index.ts'
import { giveOrganisationRole } from '../../policy/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { arrive, referTo } from '../../../testing/arrive.ts'
import { enterCast, enterCoordinator, type Cast } from '../../../testing/people.ts'
import { enterProviders, enterService, type Providers } from '../../../testing/providers.ts'

const MAIL = 'tom@houtwerk.example'
const HERE = '/beheer/aanbieders-zonder-account'
let app: TestApp
let cast: Cast
let others: Providers
let workshop: string
let service: string
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
  workshop = await small('Houtwerk')
  service = await app.system((tx, actor) => enterService(tx, actor, cast.region, workshop, 'Leren timmeren', 'training'))
  await register(workshop, MAIL, '06 10 20 30 40')
})
afterAll(() => app.close())

/** A provider where nobody has an account. */
function small(name: string): Promise<string> {
  return app.system(async (tx, actor) => {
    const id = await insertOrganisation(tx, actor, { name, types: ['school'], phone: '0575 111 222', validFrom: '2021-01-01' } as never)
    await giveOrganisationRole(tx, actor, { organisationId: id, regionCode: cast.region, role: 'provider', validFrom: '2021-01-01' })
    return id
  })
}

async function register(organisationId: string, colleagueMail: string, colleaguePhone: string, how = 'called-back', language = 'nl') {
  const coen = app.as(cast.coordinator)
  const { id } = fieldsOf(await coen.get(HERE), HERE)
  await coen.submit(HERE, {
    id: id!,
    organisationId,
    colleagueName: 'Tom Hout',
    colleagueMail,
    colleaguePhone,
    colleagueLanguage: language,
  })
  if (how) await coen.submit(`${HERE}/${id}/bevestiging`, { confirmedHow: how })
  return id!
}

async function caught(to: string): Promise<string | undefined> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string; subject: string }>(
    'select body, subject from platform.caught_mail where to_address = $1 order by at desc, id desc limit 1',
    [to],
  )
  return rows[0] && `${rows[0].subject}\n${rows[0].body}`
}

/** Jan is referred to the workshop; the path of the link that came by mail. */
async function asked(fields: Record<string, string> = {}) {
  const arrived = await arrive(app, cast)
  const { id } = await referTo(arrived.fatma, arrived.file, service, fields)
  const mail = await caught(MAIL)
  return { ...arrived, id: id!, mail, door: /http:\/\/localhost((?:\/en)?\/aanvraag\/\S+)/.exec(mail ?? '')?.[1] ?? '' }
}

/** A browser that gave the right code. */
async function inside(door: string, phone = '06 10 20 30 40') {
  const tom = cookies(app)
  await tom.post(`${door}/code`)
  const code = /\d{6}/.exec((await caught(phone))!)![0]
  expect((await tom.post(door, { linkCode: code })).status).toBe(303)
  return tom
}

/** A browser without an account that keeps its cookie. */
function cookies({ program }: TestApp) {
  let cookie = ''
  const send = async (path: string, init: RequestInit) => {
    const headers = { origin: 'http://localhost', cookie, 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await program.app.fetch(new Request(`http://localhost${path}`, { ...init, headers, redirect: 'manual' }))
    cookie = /aanvraag=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? cookie
    return { status: answer.status, text: (await answer.text()).replaceAll(/<[^>]+>/g, ' ').replace(/pagina:\s+\w+/, '') }
  }
  return {
    get: (path: string) => send(path, { method: 'GET' }),
    post: (path: string, fields: Record<string, string> = {}) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields).toString() }),
  }
}

async function sightsOf(id: string) {
  const { rows } = await app.database.owner.query('select until_on from people.sight where record = $1', [id])
  return rows
}

test('a mail without a person, a code by SMS, a request without a name; after a yes the name, and the log says who looked', async () => {
  const { id, door, mail, personId, fatma, file } = await asked()
  expect(mail).toContain('Er is een aanvraag voor u')
  for (const word of ['Jan', 'Boer', 'werkvoorbereider', 'timmeren']) expect(mail).not.toContain(word)
  const stranger = cookies(app)
  const outside = await stranger.get(door)
  expect(outside.text).toContain('Een aanvraag voor Houtwerk')
  expect(outside.text).toContain('…40')
  for (const word of ['Jan', 'timmeren', 'Zutphen']) expect(outside.text).not.toContain(word)
  // Whoever has the link alone does nothing with it.
  const pushed = await stranger.post(`${door}/${id}/aanvaarding`)
  expect([pushed.status, pushed.text.includes('Stuur mij een code')]).toEqual([200, true])

  await fatma.submit(`${file}/doorverwijzingen/${id}/link/wens`, { wishHours: '16', wishDays: 'monday' })
  const tom = await inside(door)
  const request = await tom.get(door)
  for (const word of ['Leren timmeren', 'Zutphen', 'maandag', '16', 'Past bij het doel']) expect(request.text).toContain(word)
  for (const word of ['Jan', '06 12 34 56 78', 'werkvoorbereider']) expect(request.text).not.toContain(word)
  expect(await sightsOf(id)).toEqual([])
  await tom.post(`${door}/${id}/kennismaking`, { intakeOn: '2026-07-20', intakeAt: '10:00', intakePlace: 'Loods 2' })
  expect((await tom.get(door)).text).toContain('20 juli 2026')
  expect((await tom.post(`${door}/${id}/aanvaarding`)).status).toBe(303)
  const full = await tom.get(`${door}/${id}`)
  for (const word of ['Jan de Boer', '06 12 34 56 78', 'Wil werkvoorbereider worden']) expect(full.text).toContain(word)
  const { rows } = await app.database.owner.query(
    "select distinct organisation_id, role from platform.processing_log where actor_kind = 'link' and $1 = any (persons)",
    [personId],
  )
  expect(rows).toEqual([{ organisation_id: workshop, role: 'provider' }])
  // A second browser with the link has no name either.
  expect((await cookies(app).get(`${door}/${id}`)).text).not.toContain('Jan')
})

test('begin, stand still, propose and end go behind the link, and afterwards nothing opens when sight has ended', async () => {
  const { id, door, fatma, file } = await asked()
  const tom = await inside(door)
  const act = (path: string, fields?: Record<string, string>) => tom.post(`${door}/${id}/${path}`, fields)
  for (const [path, fields] of [
    ['aanvaarding'],
    ['start'],
    ['stilstand', { holdReason: 'person-cannot-now', holdUntil: '2026-08-17' }],
    ['hervatting'],
    ['voorstel', { id: crypto.randomUUID(), proposalKind: 'extend', newEndOn: '2026-12-01', why: 'Er is meer tijd nodig' }],
  ] as const)
    expect([path, (await act(path, fields)).status]).toEqual([path, 303])
  const page = await fatma.get(`${file}/doorverwijzingen/${id}`)
  expect(page.text).toContain('Er is meer tijd nodig')
  const decide = /\/voorstellen\/[0-9a-f-]{36}/.exec(page.html)![0]
  await fatma.submit(`${file}/doorverwijzingen/${id}${decide}`, { decision: 'approve' })
  expect((await tom.get(door)).text).toContain('1 december 2026')
  expect(await caught(MAIL)).toMatch(/^Er is een antwoord op uw voorstel\n[^]*bij aanvraag \S+\./)
  expect((await act('afronding', { outcome: 'achieved', report: 'Kan timmeren' })).status).toBe(303)
  await app.database.owner.query("update people.sight set until_on = '2026-07-06' where record = $1", [id])
  expect((await tom.get(door)).status).toBe(404)
})

// policy: C16, D6
test('who has a link hears, in the own language and without a person, that it was taken back; not who never had one', async () => {
  await register(workshop, MAIL, '06 10 20 30 40', 'called-back', 'en')
  const { id, fatma, file, mail, door } = await asked()
  expect(mail).toContain('There is a request for you')
  expect(door).toMatch(/^\/en\/aanvraag\//)
  await fatma.submit(`${file}/doorverwijzingen/${id}/intrekking`, { withdrawReason: 'found-other' })
  const told = (await caught(MAIL))!
  expect(told).toMatch(/^A request does not go on\nDear Tom Hout,\n\nRequest \S+ was withdrawn or stopped/)
  for (const word of ['Jan', 'Boer', 'timmeren', 'Fatma']) expect(told).not.toContain(word)
  const other = await asked()
  await fatma.submit(`${other.file}/doorverwijzingen/${other.id}/link/intrekking`)
  const before = await caught(MAIL)
  await fatma.submit(`${other.file}/doorverwijzingen/${other.id}/intrekking`, { withdrawReason: 'found-other' })
  expect(await caught(MAIL)).toBe(before)
  const coen = app.as(cast.coordinator)
  expect((await coen.get(HERE)).text).toContain('Taal van de mail Engels')
  await register(workshop, MAIL, '06 10 20 30 40')
  expect((await coen.get(HERE)).text).not.toContain('Taal van de mail Engels')
})

test('a no takes the request away, and wrong, revoked, expired and ended links look alike', async () => {
  const { id, door, fatma, file } = await asked()
  const tom = await inside(door)
  expect((await tom.post(`${door}/${id}/afwijzing`, { reason: 'no-capacity' })).text).toContain('De gids zoekt verder')
  const gone = await tom.get(door)
  expect(gone.status).toBe(410)
  expect((await app.as(null).get(door)).html).toContain('href="/aanvraag"')
  const other = await asked()
  const wrong = await tom.get(`/aanvraag/06.${'x'.repeat(22)}`)
  await other.fatma.submit(`${other.file}/doorverwijzingen/${other.id}/link/intrekking`)
  const revoked = await tom.get(other.door)
  expect([wrong.status, revoked.status, wrong.text, revoked.text]).toEqual([410, 410, gone.text, gone.text])
  // Taken back, it is not renewed by who has the number; the guide sends a new one.
  const reference = (await app.database.owner.query('select reference from plans.referral where id = $1', [other.id])).rows[0].reference
  const renew = (colleagueMail: string) => cookies(app).post('/aanvraag', { colleagueMail, reference })
  expect((await renew(MAIL)).text).toContain('Klopt dit, dan')
  expect((await caught(MAIL))!).toContain(other.door)
  await other.fatma.submit(`${other.file}/doorverwijzingen/${other.id}/link`)
  const fresh = /\/aanvraag\/\d\S+/.exec((await caught(MAIL))!)![0]
  expect(fresh).not.toBe(other.door)
  expect((await tom.get(fresh)).status).toBe(200)
  // Expired, the provider asks for a new one itself; somebody else gets the same answer and no mail.
  app.clock.setAhead(app.clock.ahead() + 3)
  await app.database.owner.query('update plans.provider_link set expires_on = $1 where referral_id = $2', [app.clock.today(), other.id])
  expect((await tom.get(fresh)).status).toBe(410)
  expect((await renew('iemand@elders.example')).text).toContain('Klopt dit, dan')
  expect((await caught(MAIL))!).toContain(fresh)
  await renew(MAIL)
  expect((await caught(MAIL))!).not.toContain(fresh)
  app.clock.setAhead(0)
  expect((await fatma.get(`${file}/doorverwijzingen/${id}`)).text).toContain('Wat kan nu wel?')
})

test('codes are counted: five wrong ones void the code, twenty end the link', async () => {
  const { door } = await asked()
  const tom = cookies(app)
  await tom.post(`${door}/code`)
  const code = /\d{6}/.exec((await caught('06 10 20 30 40'))!)![0]
  const wrong = code === '000000' ? '000001' : '000000'
  for (let tries = 0; tries < 5; tries++) expect((await tom.post(door, { linkCode: wrong })).status).toBe(422)
  expect((await tom.post(door, { linkCode: code })).status).toBe(422)
  for (let tries = 0; tries < 14; tries++) await tom.post(door, { linkCode: wrong })
  expect((await tom.get(door)).status).toBe(410)
})

test('what is special, or of a shielded person, never goes by link: the guide reads to call', async () => {
  await app.database.owner.query("update catalogue.service set sensitivity = 'special' where id = $1", [service])
  const before = await caught(MAIL)
  const { file, fatma } = await arrive(app, cast)
  const { id } = await referTo(fatma, file, service)
  expect(await caught(MAIL)).toBe(before)
  expect((await fatma.get(`${file}/doorverwijzingen/${id}`)).text).toContain('bijzonder vertrouwelijk')
  expect((await fatma.post(`${file}/doorverwijzingen/${id}/link`)).status).toBe(409)
  await app.database.owner.query("update catalogue.service set sensitivity = 'normal' where id = $1", [service])
  const unknown = await app.system(async (tx, actor) => enterService(tx, actor, cast.region, await small('Klein'), 'Lassen', 'training'))
  const other = await referTo(fatma, file, unknown)
  expect((await fatma.get(`${file}/doorverwijzingen/${other.id}`)).text).toContain('geen account en geen collega')
})

test('a number counts after a second look or a call back; the one before holds until then', async () => {
  const carla = await enterCoordinator(app, cast.municipality, cast.region)
  const provider = await small('Lasbedrijf Vonk')
  const first = await register(provider, 'els@vonk.example', '0611111111', '')
  const coen = app.as(cast.coordinator)
  expect((await coen.post(`${HERE}/${first}/bevestiging`, { confirmedHow: 'second-look' })).status).toBe(409)
  expect((await app.as(carla).submit(`${HERE}/${first}/bevestiging`, { confirmedHow: 'second-look' })).text).toContain(
    'Nagekeken door een collega',
  )
  const second = await register(provider, 'els@vonk.example', '0622222222', '')
  const stands = async () =>
    (
      await app.database.owner.query(
        'select phone, confirmed_how, ended_at is null as now from plans.link_colleague where organisation_id = $1 order by registered_at',
        [provider],
      )
    ).rows
  expect(await stands()).toEqual([
    { phone: '0611111111', confirmed_how: 'second-look', now: true },
    { phone: '0622222222', confirmed_how: null, now: true },
  ])
  await coen.submit(`${HERE}/${second}/bevestiging`, { confirmedHow: 'called-back' })
  expect((await stands()).map(({ now }) => now)).toEqual([false, true])
  expect(
    (
      await coen.post(HERE, {
        id: crypto.randomUUID(),
        organisationId: cast.uwv,
        colleagueName: 'Tom',
        colleagueMail: MAIL,
        colleaguePhone: '0612345678',
      })
    ).status,
  ).toBe(422)
})

test('link and portal act at once: one wins, the other is told what happened', async () => {
  const id = await register(others.school.id, 'school@hamer.example', '0633333333')
  const { file, fatma } = await arrive(app, cast)
  const referral = await referTo(fatma, file, others.planner)
  const door = /\/aanvraag\/\d\S+/.exec((await caught('school@hamer.example'))!)![0]
  const tom = await inside(door, '0633333333')
  expect((await tom.get(door)).text).not.toContain('Jan')
  const school = app.as(others.school.worker)
  await school.get('/aanbieder')
  const both = await Promise.all([
    tom.post(`${door}/${referral.id}/aanvaarding`),
    school.post(`/aanbieder/doorverwijzingen/${referral.id}/afwijzing`, { reason: 'no-capacity' }),
  ])
  expect(both.filter(({ status }) => status === 303)).toHaveLength(1)
  const lost = both.find(({ status }) => status !== 303)!
  expect([404, 409, 410]).toContain(lost.status)
  await app.as(cast.coordinator).submit(`${HERE}/${id}/einde`)
  expect((await tom.get(door)).status).toBe(410)
  // Whoever asks for codes without end is told to wait.
  const next = await asked()
  let last = 0
  for (let times = 0; times < 11; times++) last = (await tom.post(`${next.door}/code`)).status
  expect(last).toBe(429)
  expect(app.bugs).toEqual([])
})
