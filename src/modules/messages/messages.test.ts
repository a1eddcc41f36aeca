import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { FRONT_LANGUAGES } from '../../platform/languages.ts'
import { putAccount } from '../access/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../testing/app.ts'
import { handedOver, tiedAtDesk } from '../../testing/people-acts.ts'
import { enterCast, type Cast } from '../../testing/people.ts'
import { KINDS } from './rules.ts'
import { tell } from './tell.ts'
import { texts } from './texts.ts'

let app: TestApp
let cast: Cast
/** What went by SMS. */
const sms: string[] = []
beforeAll(async () => {
  app = await testApp({ smsOffice: async ({ to, text }) => void sms.push(`${to} ${text}`) })
  cast = await enterCast(app)
})
afterAll(() => app.close())

interface Caught {
  sender: string
  subject: string
  body: string
}
async function mailsTo(address: string): Promise<Caught[]> {
  await app.program.settle()
  const { rows } = await app.database.owner.query<Caught>(
    'select sender, subject, body from platform.caught_mail where to_address = $1 order by at, id',
    [address],
  )
  return rows
}

/** Somebody with an account and a file, who chose how to be reached. */
async function reached(name: string, contact: Record<string, string>) {
  const id = await handedOver(app, cast, { firstName: name, email: `${name.toLowerCase()}@post.example` })
  const account = (await app.system((tx) => putAccount(tx, { audience: 'person', issuer: 'test', subject: name }))).id
  await tiedAtDesk(app, cast, id, account)
  const before = (await mailsTo(`${name.toLowerCase()}@post.example`)).length
  await app.as(account).submit('/mijn/contact', contact)
  return { id, account, address: `${name.toLowerCase()}@post.example`, before }
}

async function book(account: string, day = '2026-07-08') {
  const path = '/regio/veluwe-stedendriehoek/afspraak'
  const form = fieldsOf(await app.as(account).get(`${path}?moment=${day}T09:00`), `${path}/eigen`)
  await app.as(account).submit(`${path}/eigen`, { ...form, channel: 'counter' })
  return form.id!
}

test('a mail says what it is about, unless neutral was chosen: then sender, subject and text say only that it is there', async () => {
  const open = await reached('Olga', { channel: 'mail', voicemail: 'on' })
  await book(open.account)
  expect((await mailsTo(open.address)).at(-1)).toMatchObject({ sender: 'Werkcentrum', subject: 'Uw afspraak staat' })
  const quiet = await reached('Nina', { channel: 'mail', neutral: 'on' })
  await book(quiet.account, '2026-07-09')
  const [mail] = (await mailsTo(quiet.address)).slice(quiet.before)
  expect(mail).toMatchObject({ sender: 'Berichten', subject: 'Er staat een bericht voor u klaar' })
  for (const word of ['afspraak staat', 'Werkcentrum', 'Zutphen', 'UWV', 'Nina'])
    expect(`${mail!.subject} ${mail!.body}`).not.toContain(word)
})

test('outside the hours somebody chose nothing is mailed; it goes when they begin', async () => {
  const early = await reached('Emma', { channel: 'mail', fromTime: '13:00', untilTime: '15:00' })
  await book(early.account, '2026-07-10')
  expect((await mailsTo(early.address)).length).toBe(early.before)
  await app.database.owner.query(`update messages.message set not_before = not_before - interval '4 hours' where not_before is not null`)
  expect((await mailsTo(early.address)).at(-1)?.subject).toBe('Uw afspraak staat')
})

test('what goes by phone is on the list of who knows the person, with number, hours, voicemail and how much to say', async () => {
  const caller = await reached('Willem', { channel: 'phone', fromTime: '10:00', untilTime: '12:00', neutral: 'on' })
  await book(caller.account, '2026-07-13')
  expect((await mailsTo(caller.address)).length).toBe(caller.before)
  const day = await app.as(cast.fatma).get('/werk')
  for (const words of [
    'Willem de Boer',
    '06 12 34 56 78',
    'Bel tussen 10:00 en 12:00',
    'Spreek de voicemail niet in',
    'Zeg niet waar het over gaat',
  ])
    expect(day.text).toContain(words)
  expect((await app.as(cast.gids2).get('/werk')).text).not.toContain('Willem')
  const action = /\/werk\/berichten\/[0-9a-f-]+\/doorgegeven/.exec(day.html)![0]
  expect((await app.as(cast.gids2).post(action)).status).toBe(404)
  expect((await app.as(cast.fatma).submit(action)).text).not.toContain('Bel tussen 10:00')
})

test('a letter and the account alone are no mail either', async () => {
  const post = await reached('Lies', { channel: 'letter' })
  await book(post.account, '2026-07-14')
  await app.program.settle()
  expect((await app.as(cast.fatma).get('/werk')).text).toContain('Per brief')
  const inside = await reached('Ank', { channel: 'account' })
  await book(inside.account, '2026-07-15')
  expect((await mailsTo(post.address)).length + (await mailsTo(inside.address)).length).toBe(post.before + inside.before)
  expect((await app.as(inside.account).get('/mijn/berichten')).text).toContain('Uw afspraak staat')
})

test('messages of a shielded person are neutral, and the page behind the link names no place', async () => {
  const hidden = await reached('Mila', { channel: 'mail' })
  await app.as(cast.fatma).submit(`/werk/personen/${hidden.id}/beheer/afscherming`, { shielded: 'yes' })
  await book(hidden.account, '2026-07-16')
  const mail = (await mailsTo(hidden.address)).at(-1)!
  expect(mail).toMatchObject({ sender: 'Berichten', subject: 'Er staat een bericht voor u klaar' })
  expect(mail.body).not.toContain('Zutphen')
  const page = await app.as(null).get(/(\/afspraak\/\S+)/.exec(mail.body)![1]!)
  expect(page.text).toContain('16 juli 2026')
  for (const place of ['Zutphen', 'Stationsplein', '0575 000 000']) expect(page.text).not.toContain(place)
  expect(app.bugs).toEqual([])
})

test('a message of the plan is in the language of the front door its reader has, and says that the page behind it is in English', async () => {
  const reader = await reached('Olena', { channel: 'mail' })
  for (const language of FRONT_LANGUAGES) {
    await app.database.owner.query('update people.person set language = $2 where id = $1', [reader.id, language])
    const news = { regionCode: cast.region, personId: reader.id, kind: 'referral-accepted', record: newId() }
    await app.system((tx, actor) => tell(tx, actor, news))
    const mail = (await mailsTo(reader.address)).at(-1)!
    const t = texts.of(language)
    const { subject, news: said } = texts.front[language].kinds['referral-accepted']
    expect(mail.subject).toBe(subject)
    for (const words of [t.greeting, said, t.linkLine('http://localhost/en/mijn/plan'), t.inEnglish]) expect(mail.body).toContain(words)
    expect(Object.keys(texts.front[language].kinds).toSorted()).toEqual(Object.keys(KINDS).toSorted())
  }
})

test('a new link goes by SMS where somebody asks for that, three a day at most, and never past another agreed way', async () => {
  const phone = '06 12 12 12 12'
  await handedOver(app, cast, { firstName: 'Sanne', email: 'sanne@post.example', phone })
  await app.program.settle()
  const ask = async (who: string) => {
    await app.as(null).post('/nieuwe-link', { who, bySms: 'on' })
    await app.program.settle()
  }
  const before = (await mailsTo('sanne@post.example')).length
  for (let times = 0; times < 4; times++) await ask('sanne@post.example')
  expect(sms.length).toBe(3)
  expect(sms[0]).toMatch(/^06 12 12 12 12 .*\/volg\/06\./)
  expect((await mailsTo('sanne@post.example')).length).toBe(before + 1)
  const quiet = await reached('Lena', { channel: 'letter' })
  await ask(quiet.address)
  expect(sms.length).toBe(3)
})
