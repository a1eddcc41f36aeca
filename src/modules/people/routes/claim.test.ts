import { afterAll, beforeAll, expect, test } from 'vitest'
import { putAccount } from '../../access/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { handedOver, numberOf } from '../../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { canBeBorn, isOldEnough } from '../rules.ts'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
})
afterAll(() => app.close())

const someone = async (subject: string) => (await app.system((tx) => putAccount(tx, { audience: 'person', issuer: 'test', subject }))).id

/** Somebody walks in at Fatma's place; the code on paper and the file. */
async function walkIn(firstName: string): Promise<{ code: string; id: string }> {
  const fatma = app.as(cast.fatma)
  const { id } = fieldsOf(await fatma.get('/werk/inloop/nieuw'), '/werk/inloop')
  await fatma.submit('/werk/inloop', { id: id!, firstName, questionKind: 'work', spoken: 'nl', location: cast.location })
  await fatma.post(`/werk/inloop/${id}/oproep`)
  const made = await fatma.post(`/werk/inloop/${id}/dossier`, { then: 'file' })
  return { code: /AM06-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{5}/.exec(made.text)![0], id: id! }
}

async function ties(personId: string) {
  const { rows } = await app.database.owner.query<{ account_id: string; how: string; document_seen: boolean; ended: boolean }>(
    'select account_id, how, document_seen, ended_at is not null as ended from people.file_account where person_id = $1 order by since',
    [personId],
  )
  return rows
}

async function linkTo(address: string, kind: string): Promise<string> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<{ body: string }>(
    'select body from platform.caught_mail where to_address = $1 order by at desc',
    [address],
  )
  return rows.map((row) => new RegExp(`/${kind}/(\\S+)`).exec(row.body)?.[1]).find((token) => token !== undefined)!
}

test('the birth date is asked once where it is not known, and sixteen is old enough on the day itself', async () => {
  const { code, id } = await walkIn('Anne')
  const anne = app.as(cast.anne)
  const asked = await anne.post('/mijn/koppelen', { code })
  expect(asked.text).toContain('Wij weten uw geboortedatum nog niet')
  expect(fieldsOf(asked, '/mijn/koppelen').code).toBe(code)
  expect(asked.text).not.toContain('Geboortedatum (niet verplicht)')
  const empty = await anne.post('/mijn/koppelen', { ...fieldsOf(asked, '/mijn/koppelen'), birthDate: '' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Vul de geboortedatum in')
  // A slip in the code keeps the question of the birth date, and what was answered.
  const slip = await anne.post('/mijn/koppelen', { ...fieldsOf(asked, '/mijn/koppelen'), code: 'AM06-XXXX', birthDate: '2010-07-06' })
  expect(fieldsOf(slip, '/mijn/koppelen').birthDate).toBe('2010-07-06')
  expect(await ties(id)).toEqual([])
  expect((await anne.post('/mijn/koppelen', { code, birthDate: '2030-01-01' })).text).toContain('Kijk of de geboortedatum klopt')
  expect((await anne.submit('/mijn/koppelen', { code, birthDate: '2010-07-06' })).text).toContain('Dag Anne')
  expect(await ties(id)).toMatchObject([{ account_id: cast.anne, how: 'code', document_seen: false }])
  expect((await app.as(cast.jan).post('/mijn/koppelen', { code })).text).toContain('Deze code kennen wij niet')
})

test('younger than sixteen gets no account, but a name and a number to call; the walk-in stands', async () => {
  const { code, id } = await walkIn('Kim')
  const kim = app.as(await someone('kim'))
  const told = await kim.post('/mijn/koppelen', { code, birthDate: '2010-07-07' })
  expect(told.text).toContain('Een account kan vanaf 16 jaar')
  expect(told.text).toContain('Fatma Yilmaz, UWV Stedendriehoek')
  expect(told.text).toContain('0575 000 000')
  expect(await ties(id)).toEqual([])
  expect((await kim.get('/mijn')).text).toContain('U heeft nog geen dossier')
  expect((await app.as(cast.fatma).get(`/werk/personen/${id}`)).text).toContain('Kim')
  // Nothing is kept of it: who typed a wrong year types it again on the same page.
  const { rows } = await app.database.owner.query('select birth_date from people.person_text where person_id = $1', [id])
  expect(rows).toEqual([{ birth_date: null }])
  expect(told.text).toContain('Verkeerd ingevuld?')
  const again = fieldsOf(told, '/mijn/koppelen')
  expect((await kim.submit('/mijn/koppelen', { ...again, birthDate: '2000-07-07' })).text).toContain('Dag Kim')
})

test('the same by link: asked, refused under sixteen, tied from sixteen', async () => {
  const id = await handedOver(app, cast, { email: 'sam@post.example', firstName: 'Sam' })
  const token = await linkTo('sam@post.example', 'volg')
  const sam = app.as(await someone('sam'))
  expect((await sam.post(`/koppelen/${token}`)).text).toContain('Wij weten uw geboortedatum nog niet')
  expect((await sam.post(`/koppelen/${token}`, { asked: 'yes', birthDate: '' })).text).toContain('Vul de geboortedatum in')
  expect((await sam.submit(`/koppelen/${token}`, { birthDate: '1999-02-01' })).text).toContain('Dag Sam')
  expect(await ties(id)).toMatchObject([{ how: 'link' }])
  // A file with another account is not claimed, and it looks like any link that is gone.
  expect((await app.as(await someone('other')).post(`/koppelen/${token}`)).status).toBe(410)
  await handedOver(app, cast, { email: 'tess@post.example', firstName: 'Tess' })
  const tess = await linkTo('tess@post.example', 'volg')
  expect((await app.as(await someone('tess')).post(`/koppelen/${tess}`, { birthDate: '2012-01-01' })).text).toContain(
    'Een account kan vanaf 16',
  )
})

test('a link about an appointment claims nothing; nor does a wrong, expired or revoked one: all alike', async () => {
  const visitor = app.as(null)
  const book = '/regio/veluwe-stedendriehoek/afspraak'
  const form = fieldsOf(await visitor.get(`${book}?moment=2026-07-08T09:00`), book)
  const made = await visitor.post(book, {
    ...form,
    firstName: 'Kees',
    questionKind: 'work',
    channel: 'counter',
    email: 'kees@post.example',
  })
  const appointment = /\/afspraak\/(\S+)/.exec(made.location!)![1]!
  await handedOver(app, cast, { email: 'late@post.example' })
  const late = await linkTo('late@post.example', 'volg')
  await handedOver(app, cast, { email: 'gone@post.example' })
  const gone = await linkTo('gone@post.example', 'volg')
  const hash = `sha256($1::bytea)`
  await app.database.owner.query(`update platform.safe_link set expires_on = '2026-07-06' where token_hash = ${hash}`, [late])
  await app.database.owner.query(`update platform.safe_link set revoked_at = made_at where token_hash = ${hash}`, [gone])
  const stranger = app.as(await someone('stranger'))
  const seen = new Set<string>()
  for (const token of [appointment, late, gone, `06.${'x'.repeat(22)}`]) {
    const answer = await stranger.post(`/koppelen/${token}`, { birthDate: '1990-01-01' })
    expect(answer.status).toBe(410)
    seen.add(answer.text.replace(/Nummer van deze pagina.*/, ''))
  }
  expect(seen.size).toBe(1)
})

test('at the desk: a document seen, no copy; the number the person reads out ties the account', async () => {
  const { id } = await walkIn('Bo')
  const fatma = app.as(cast.fatma)
  const manage = `/werk/personen/${id}/beheer`
  const bo = await someone('bo')
  expect((await app.as(bo).get('/mijn/inlognummer')).text).toContain(await numberOf(app, bo))
  const fields = { accountReference: await numberOf(app, bo), birthDate: '1980-03-04', documentSeen: 'yes' }
  expect((await fatma.post(`${manage}/account`, { ...fields, documentSeen: '' })).status).toBe(422)
  expect((await fatma.post(`${manage}/account`, { ...fields, birthDate: '' })).text).toContain('Vul de geboortedatum in')
  expect((await fatma.post(`${manage}/account`, { ...fields, accountReference: 'K7M2' })).text).toContain('Wij kennen geen account')
  expect((await fatma.post(`${manage}/account`, { ...fields, accountReference: await numberOf(app, cast.gids3) })).status).toBe(422)
  expect((await fatma.submit(`${manage}/account`, fields)).text).toContain('Het account is gekoppeld')
  expect(await ties(id)).toMatchObject([{ account_id: bo, how: 'desk', document_seen: true, ended: false }])
  expect((await app.as(bo).get('/mijn')).text).toContain('Dag Bo')
  // Whoever stands at the desk is the person: an earlier account gives way.
  const again = await someone('bo-again')
  await fatma.submit(`${manage}/account`, { ...fields, accountReference: await numberOf(app, again) })
  expect((await ties(id)).map((tie) => tie.ended)).toEqual([true, false])
  expect((await app.as(bo).get('/mijn')).text).not.toContain('Dag Bo')
  expect((await app.as(cast.gids3).post(`${manage}/account`, fields)).status).toBe(404)
})

test('at the desk nobody under sixteen gets an account either', async () => {
  const { id } = await walkIn('Lot')
  const fields = { accountReference: await numberOf(app, await someone('lot')), birthDate: '2013-03-04', documentSeen: 'yes' }
  const action = `/werk/personen/${id}/beheer/account`
  const told = await app.as(cast.fatma).post(action, fields)
  expect(told.text).toContain('Een account kan vanaf 16 jaar')
  expect(told.text).toContain('Fatma Yilmaz, UWV Stedendriehoek')
  expect(await ties(id)).toEqual([])
  expect((await app.as(cast.fatma).submit(action, { ...fields, birthDate: '1993-03-04' })).text).toContain('Het account is gekoppeld')
  expect(app.bugs).toEqual([])
})

test('a guide who sees the file corrects name, phone, mail and birth date, and the person sees that in the log', async () => {
  const { code, id } = await walkIn('Mees')
  const fatma = app.as(cast.fatma)
  const page = `/werk/personen/${id}/beheer/gegevens`
  const known = fieldsOf(await fatma.get(page), page)
  expect(known.firstName).toBe('Mees')
  const right = { ...known, firstName: 'Maas', lastName: 'Vos', phone: '06 11 22 33 44', email: 'maas@post.example' }
  const wrong = await fatma.post(page, { ...right, birthDate: '2030-01-01' })
  expect(wrong.status).toBe(422)
  expect(fieldsOf(wrong, page).lastName).toBe('Vos')
  // Written down wrong as 2015: no account, until the desk corrects it.
  await fatma.submit(page, { ...right, birthDate: '2015-01-02' })
  const maas = app.as(await someone('maas'))
  expect((await maas.post('/mijn/koppelen', { code })).text).toContain('Deze geboortedatum staat in uw dossier')
  expect((await fatma.submit(page, { ...right, birthDate: '1995-01-02' })).text).toContain('De gegevens zijn aangepast')
  expect((await maas.submit('/mijn/koppelen', { code })).text).toContain('Dag Maas')
  expect(fieldsOf(await maas.get('/mijn/gegevens'), '/mijn/gegevens')).toMatchObject({ lastName: 'Vos', phone: '06 11 22 33 44' })
  expect((await maas.get('/mijn/inzage')).text).toContain('naam en contact: bekeken of veranderd, 6 keer')
  // With an account the birth date stays one of 16 or older; somebody else's file is not there.
  expect((await fatma.post(page, { ...right, birthDate: '2015-01-02' })).text).toContain('Dit dossier heeft een account')
  expect((await app.as(cast.gids2).get(page)).status).toBe(404)
  expect((await app.as(cast.gids2).post(page, right)).status).toBe(404)
  expect((await maas.get(page)).status).toBe(404)
})

test('the day of birth counts, and a day that cannot be is none', () => {
  expect(isOldEnough('2010-07-06', '2026-07-06')).toBe(true)
  expect(isOldEnough('2010-07-07', '2026-07-06')).toBe(false)
  expect(canBeBorn('2026-07-07', '2026-07-06')).toBe(false)
  expect(canBeBorn('1850-01-01', '2026-07-06')).toBe(false)
})
