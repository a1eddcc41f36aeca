import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openSmtpServer, type SmtpServer } from '../../../platform/testing/smtp-server.ts'
import { smtp } from '../../../integrations/mail/index.ts'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { insertService, serviceChanged, type ServiceGiven } from '../index.ts'

let app: TestApp
let cast: Cast
let server: SmtpServer
let days = 0
beforeAll(async () => {
  server = await openSmtpServer()
  app = await testApp({ postOffice: smtp(server.url, 'no-reply@werkcentrum.example') })
  cast = await enterCast(app)
  await enter('Lassen voor beginners')
})
// All come from one address here: the limit is of each test alone.
beforeEach(() => app.database.owner.query('delete from access.rate_limit'))
afterAll(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
  await server.close()
})

const SITE = '/regio/veluwe-stedendriehoek/diensten'
const visitor = () => app.as(null)

async function enter(name: string, given: Partial<ServiceGiven> = {}): Promise<string> {
  return app.system(async (tx, actor) => {
    const id = await insertService(tx, actor, {
      organisationId: cast.uwv,
      name,
      kind: 'training',
      aim: 'Leren lassen',
      status: 'public',
      confirmedOn: actor.today,
      newSince: '2020-01-01',
      regions: [cast.region],
      ...given,
    })
    await serviceChanged(tx, actor, id)
    return id
  })
}

interface Taken {
  subject: string
  headers: string
  body: string
}
/** Mails to an address as they went over the line, oldest first. */
async function mailsTo(address: string): Promise<Taken[]> {
  await app.program.settle()
  return server.taken
    .filter((mail) => mail.to.includes(address))
    .map(({ message }) => {
      const [headers = '', ...body] = message.split(/\r?\n\r?\n/)
      const unfolded = headers.replaceAll(/\r?\n[ \t]/g, ' ')
      return {
        headers: unfolded,
        subject: /^Subject: (.*)$/m.exec(unfolded)![1]!,
        body: body
          .join('\n\n')
          .replaceAll(/=\r?\n/g, '')
          .replaceAll('=3D', '='),
      }
    })
}
const linkIn = (mail: Taken | undefined) => /http:\/\/localhost((?:\/en)?\/zoekvraag\/[\w-]{22})/.exec(mail!.body)![1]!
async function moveDays(more: number): Promise<void> {
  app.clock.setAhead((days += more))
  await app.program.settle()
}

async function save(email: string, query = '?zoek=lassen', given: Record<string, string> = {}, base = SITE) {
  const form = fieldsOf(await visitor().get(`${base}/bewaren${query}`), `${base}/bewaren`)
  return visitor().post(`${base}/bewaren`, { ...form, email, rhythm: 'daily', ...given })
}
async function saved(email: string, query?: string, given?: Record<string, string>): Promise<string> {
  await save(email, query, given)
  const link = linkIn((await mailsTo(email)).at(-1))
  await visitor().submit(`${link}/bevestiging`)
  return link
}
const kept = async (email: string) =>
  (await app.database.owner.query('select from catalogue.saved_search_text where email = $1', [email])).rowCount

test('a visitor saves a search, confirms by mail, hears what is new once, and stops in one step', async () => {
  expect((await visitor().get(`${SITE}?zoek=lassen`)).html).toContain(`href="${SITE}/bewaren?zoek=lassen"`)
  const sent = await save('lena@post.example')
  expect(sent.text).toContain('Kijk in uw mail')
  const [confirm] = await mailsTo('lena@post.example')
  expect(confirm!.body).not.toContain('lassen')
  const link = linkIn(confirm)
  const asked = await visitor().get(link)
  expect(asked.text).toContain('“lassen”, in Veluwe Stedendriehoek')
  await enter('Lassen met de hand')
  await moveDays(1)
  expect(await mailsTo('lena@post.example')).toHaveLength(1)
  expect((await visitor().submit(`${link}/bevestiging`)).text).toContain('U krijgt mail als er iets nieuws is')

  const [robot, other] = [await enter('Lassen met de robot'), await enter('Koken voor groepen', { aim: 'Leren koken' })]
  await moveDays(1)
  const mails = await mailsTo('lena@post.example')
  expect(mails).toHaveLength(2)
  expect(mails[1]!.subject).toBe('Nieuw aanbod bij uw zoekvraag')
  expect(mails[1]!.body).toContain(`http://localhost${SITE}/${robot}`)
  expect(mails[1]!.body).not.toMatch(new RegExp(`met de hand|voor beginners|${other}|utm|\\?`))
  expect(mails[1]!.headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  await moveDays(1)
  expect(await mailsTo('lena@post.example')).toHaveLength(2)

  const page = linkIn(mails[1])
  expect(mails[1]!.body).toContain(`http://localhost${page}/einde`)
  expect((await visitor().get(`${page}/einde`)).text).toContain('Stoppen met mail')
  expect(await kept('lena@post.example')).toBe(1)
  // The link of the first mail stops it as well.
  expect((await visitor().post(`${link}/einde`)).text).toContain('U krijgt geen mail meer')
  expect(await kept('lena@post.example')).toBe(0)
  expect((await visitor().get(page)).text).toContain('U krijgt geen mail meer')
  expect((await visitor().post(`${page}/ritme`, { rhythm: 'weekly' })).status).toBe(409)
  await moveDays(31)
  expect((await visitor().get(page)).status).toBe(410)
})

test('a mailbox stops it by one post without a browser, and no other form takes such a post', async () => {
  const link = await saved('bram@post.example')
  const bare = (path: string) =>
    app.program.app.fetch(
      new Request(`http://localhost${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      }),
    )
  expect((await bare(`${link}/bevestiging`)).status).toBe(403)
  expect((await bare(`${link}/einde`)).status).toBe(200)
  expect(await kept('bram@post.example')).toBe(0)
})

test('what comes to fit is told too, a week apart where somebody chose so, and what flaps is told once', async () => {
  await saved('week@post.example', '?zoek=lassen&taal=ar', { rhythm: 'weekly' })
  const arabic = await enter('Lassen in twee talen', { languages: ['nl'] })
  const speaks = (languages: string[]) =>
    app.system(async (tx, actor) => {
      await tx.updateTable('catalogue.service').set({ languages }).where('id', '=', arabic).execute()
      await serviceChanged(tx, actor, arabic)
    })
  await moveDays(6)
  await speaks(['nl', 'ar'])
  expect(await mailsTo('week@post.example')).toHaveLength(1)
  await moveDays(1)
  expect((await mailsTo('week@post.example')).at(-1)!.body).toContain('Lassen in twee talen')
  await speaks(['nl'])
  await moveDays(7)
  await speaks(['nl', 'ar'])
  await moveDays(7)
  expect(await mailsTo('week@post.example')).toHaveLength(2)
})

test('mail and page are in the language of the visitor; what is discreet is named in neither subject nor text', async () => {
  await save('ann@post.example', '?soort=debt-help', {}, `/en${SITE}`)
  const [confirm] = await mailsTo('ann@post.example')
  expect(confirm!.subject).toBe('Confirm that you want to get mail')
  expect(linkIn(confirm)).toMatch(/^\/en\//)
  await visitor().submit(`${linkIn(confirm)}/bevestiging`)
  await saved('alles@post.example', '')
  await enter('Uit de schulden', { kind: 'debt-help', sensitivity: 'discreet', aim: 'Hulp' })
  await moveDays(1)
  for (const [address, subject] of [
    ['ann@post.example', 'New services for your search'],
    ['alles@post.example', 'Nieuw aanbod bij uw zoekvraag'],
  ] as const) {
    const mail = (await mailsTo(address)).at(-1)!
    expect(mail.subject).toBe(subject)
    expect(mail.body).not.toMatch(/schuld|debt|werkcentrum/i)
    expect(mail.headers).toMatch(/^From: (Messages|Berichten) </m)
  }
})

test('no address gets more than a few mails to confirm, twice the same is one search, and the answer is the same', async () => {
  const answers = new Set<string>()
  for (const word of ['een', 'twee', 'drie', 'vier', 'vijf', 'vijf'])
    answers.add((await save('druk@post.example', `?zoek=${word}`)).text.replace(/Nummer van deze pagina.*/, ''))
  expect(answers.size).toBe(1)
  expect(await mailsTo('druk@post.example')).toHaveLength(3)
  const link = await saved('weer@post.example')
  expect((await save('Weer@post.example')).text).toContain('Kijk in uw mail')
  const again = (await mailsTo('weer@post.example')).at(-1)!
  expect(again.subject).toBe('De link van uw bewaarde zoekvraag')
  expect((await visitor().get(link)).text).toContain('U krijgt mail als')
  expect((await visitor().get(linkIn(again))).text).toContain('U krijgt mail als')
  const form = { id: newId(), search: 'zoek=lassen', email: 'dubbel@post.example', rhythm: 'daily' }
  await Promise.all([visitor().post(`${SITE}/bewaren`, form), visitor().post(`${SITE}/bewaren`, form)])
  expect(await kept('dubbel@post.example')).toBe(1)
})

test('wrong input comes back with what was typed', async () => {
  const wrong = await save('geen adres', '?zoek=lassen&soort=training')
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="geen adres"')
  expect(wrong.text).toContain('“lassen”')
  expect((await visitor().get('/zoekvraag/abcdefghijklmnopqrstuv')).status).toBe(410)
})

test('what nobody confirms is gone after a week; after twelve months it ends by itself, told two weeks before, unless it is extended', async () => {
  await save('nooit@post.example')
  const [ends, goes] = [
    await saved('eindigt@post.example', '?zoek=nietsdatbestaat'),
    await saved('door@post.example', '?zoek=nietsdatbestaat'),
  ]
  await moveDays(9)
  expect(await kept('nooit@post.example')).toBe(0)
  await moveDays(345)
  expect((await mailsTo('eindigt@post.example')).at(-1)!.subject).toBe('Uw bewaarde zoekvraag stopt bijna')
  expect((await visitor().submit(`${goes}/verlenging`)).text).toContain('U krijgt mail als')
  await moveDays(15)
  expect(await kept('eindigt@post.example')).toBe(0)
  expect((await visitor().get(ends)).text).toContain('U krijgt geen mail meer')
  expect(await kept('door@post.example')).toBe(1)
})

test('an address that does not exist ends the search; a server that is busy is tried again and nothing is lost', async () => {
  const link = await saved('bezet@post.example', '?zoek=bezetwoord')
  await saved('weg@post.example', '?zoek=wegwoord')
  await enter('Bezetwoord leren', { aim: 'Bezetwoord' })
  server.answer = '451 4.3.0 later'
  await moveDays(1)
  expect(await kept('bezet@post.example')).toBe(1)
  server.answer = null
  await app.database.owner.query('update graphile_worker._private_jobs set run_at = clock_timestamp()')
  expect((await mailsTo('bezet@post.example')).at(-1)!.body).toContain('Bezetwoord leren')
  await visitor().post(`${link}/einde`)
  await enter('Wegwoord leren', { aim: 'Wegwoord' })
  server.answer = '550 5.1.1 no such user'
  await moveDays(1)
  server.answer = null
  expect(await kept('weg@post.example')).toBe(0)
  app.bugs.splice(0)
})

test('nobody but the program reads where mail goes', async () => {
  await saved('geheim@post.example')
  expect(await kept('geheim@post.example')).toBe(1)
  expect(await app.database.db.selectFrom('catalogue.savedSearchText').select('email').execute()).toEqual([])
  expect(await app.database.db.selectFrom('catalogue.savedSearch').select('id').execute()).toEqual([])
})
