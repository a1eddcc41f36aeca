import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldsOf, testApp, type TestApp } from '../../../testing/app.ts'
import { addStep, arrive, claimed, filled, referTo } from '../../../testing/arrive.ts'
import { enterCast, type Cast } from '../../../testing/people.ts'
import { personalData } from '../personal-data.ts'
import { enterProviders, type Providers } from '../../../testing/providers.ts'

let app: TestApp
let cast: Cast
let others: Providers
beforeAll(async () => {
  app = await testApp()
  cast = await enterCast(app)
  others = await enterProviders(app, cast)
})
afterAll(() => {
  expect(app.bugs).toEqual([])
  return app.close()
})

// policy: C16, E1
test('Jan says what he thinks of his plan, is asked again when his goal or a step of his changes and never for nothing, and steers his steps', async () => {
  const { file, personId, fatma } = await arrive(app, cast)
  const jan = await claimed(app, cast, personId)
  const brief = await addStep(fatma, file, { title: 'Schrijf een brief', kind: 'own-action', owner: 'person' })
  expect((await fatma.get(`${file}/plan`)).text).toContain('Akkoord Nog niet gevraagd')
  expect((await jan.get('/mijn/plan')).text).toContain('Bent u het eens met uw plan?')

  // Not with a part: with which and why; without a why it comes back with what was chosen.
  const first = fieldsOf(await jan.get('/mijn/plan/akkoord'), '/mijn/plan/akkoord')
  const wrong = await jan.post('/mijn/plan/akkoord', { ...first, planAnswer: 'part-not', aboutPart: brief.id! })
  expect([wrong.status, wrong.text.includes('Schrijf wat er anders moet')]).toEqual([422, true])
  await jan.submit('/mijn/plan/akkoord', {
    ...first,
    planAnswer: 'part-not',
    aboutPart: brief.id!,
    answerWords: 'Liever bellen dan schrijven',
  })
  const desk = `${file}/plan/akkoord`
  expect((await fatma.get(desk)).text).toContain('Schrijf een brief: “Liever bellen dan schrijven”')
  // Said again on paper, and kept once however often it is sent.
  const paper = await filled(fatma, desk, desk, { planAnswer: 'agreed', answeredHow: 'paper' })
  expect((await fatma.post(desk, paper)).status).toBe(303)
  expect((await fatma.get(`${file}/plan`)).text).toMatch(/Akkoord Eens met het plan, gezegd op .* \(versie 2\)/)
  expect((await jan.get('/mijn/plan')).text).not.toContain('Lees en antwoord')

  // A task of another organisation asks him nothing. A goal in other words does, and keeps the old ones.
  await addStep(fatma, file, { title: 'Betaalt de gemeente?', kind: 'decision', owner: cast.municipality })
  expect((await jan.get('/mijn/plan')).text).not.toContain('Lees en antwoord')
  const late = fieldsOf(await jan.get('/mijn/plan/akkoord'), '/mijn/plan/akkoord')
  await filled(fatma, `${file}/plan/doel`, `${file}/plan/doel`, { goal: 'Uitvoerder worden', whyGoal: 'Jan wil leiding geven' })
  await addStep(fatma, file, { title: 'Bel de school', kind: 'own-action', owner: 'person' })
  await app.program.settle()
  const mails = await app.database.owner.query("select 1 from messages.message where person_id = $1 and kind = 'plan-changed'", [personId])
  expect(mails.rows.length).toBe(1)
  expect((await jan.get('/mijn/plan')).text).toContain('Na uw antwoord veranderde uw doel of een stap van u. Bent u het daar ook mee eens?')
  // What he read before it changed is not what he answers.
  expect((await jan.post('/mijn/plan/akkoord', { ...late, planAnswer: 'agreed' })).status).toBe(409)
  const again = (await jan.get('/mijn/plan/akkoord')).text
  for (const words of [
    'het doel is veranderd. Het was: “Werkvoorbereider worden”. Waarom: Jan wil leiding geven',
    'een stap erbij: Bel de school.',
  ])
    expect(again).toContain(words)
  await filled(jan, '/mijn/plan/akkoord', '/mijn/plan/akkoord', { planAnswer: 'agreed' })
  // His own goal is his: nobody asks whether he agrees, and Fatma reads it.
  await filled(jan, '/mijn/plan/doel', '/mijn/plan/doel', { goal: 'Eigen bedrijf', whyGoal: 'Dat past beter' })
  expect((await jan.get('/mijn/plan')).text).not.toContain('Lees en antwoord')
  expect((await fatma.get(`${file}/plan/doel`)).text).toMatch(/De persoon zelf: het doel is veranderd. Het was: “Uitvoerder worden”/)
  const back = fieldsOf(await jan.get('/mijn/plan/akkoord'), '/mijn/plan/akkoord/intrekking')
  await jan.submit('/mijn/plan/akkoord/intrekking', back)
  expect((await fatma.get(`${file}/plan`)).text).toContain('Niet meer eens met het plan')
  expect((await app.as(cast.gids3).get(desk)).status).toBe(404)

  // Steps in columns: his own he moves himself, what others do is waited for, a referral is a step by itself.
  await referTo(fatma, file, others.planner)
  const columns = (await jan.get('/mijn/plan')).text
  expect(columns).toMatch(
    /Te doen \(2\).*Schrijf een brief.*Bezig of wachten \(2\).*Betaalt de gemeente\?.*Planner in de bouw Doorverwijzing/,
  )
  await jan.submit(`/mijn/plan/stappen/${brief.id}/kolom`, { column: 'busy' })
  expect((await jan.get('/mijn/plan?weergave=lijst')).text).toMatch(/Te doen \(1\).*Bezig of wachten \(3\).*Schrijf een brief/)
  expect((await fatma.get(`${file}/plan`)).text).toMatch(/Schrijf een brief.*Stand Bezig of wachten/)
  await jan.submit(`/mijn/plan/stappen/${brief.id}/kolom`, { column: 'not' })
  expect((await jan.get('/mijn/plan')).text).toMatch(/Niet doorgegaan \(1\).*Schrijf een brief.*Niet gelukt Uw contactpersoon zoekt verder/)
  await jan.submit(`/mijn/plan/stappen/${brief.id}/kolom`, { column: 'todo' })
  expect((await jan.get('/mijn/plan')).text).toMatch(/Te doen \(2\)/)
  // What is not his own, or was ended by Fatma, he does not move.
  const decision = (await app.database.owner.query("select id from plans.step where person_id = $1 and kind = 'decision'", [personId]))
    .rows[0].id
  expect((await jan.post(`/mijn/plan/stappen/${decision}/kolom`, { column: 'done' })).status).toBe(404)
  await fatma.submit(`${file}/plan/stappen/${brief.id}/afronding`, { state: 'dropped' })
  expect((await jan.post(`/mijn/plan/stappen/${brief.id}/kolom`, { column: 'todo' })).status).toBe(409)
  // The referral stands at Fatma's too, and follows what the school says.
  await app
    .as(others.school.worker)
    .submit(`/aanbieder/doorverwijzingen/${(await referralOf(personId)).id}/afwijzing`, { reason: 'no-capacity' })
  expect((await jan.get('/mijn/plan')).text).toMatch(/Niet doorgegaan \(2\)/)
  // In his copy, and gone when he is erased.
  expect((await jan.get('/mijn/kopie/lezen')).text).toMatch(/Hoe het doel eerder was Werkvoorbereider worden/)
  await app.system((tx) => personalData.erase(tx, cast.region, personId))
  const { rows } = await app.database.owner.query(
    `select words from plans.plan_answer_text where person_id = $1 and words is not null
     union all select coalesce(old_goal, why) from plans.plan_change_text where person_id = $1 and coalesce(old_goal, why) is not null`,
    [personId],
  )
  expect(rows).toEqual([])
})

async function referralOf(personId: string): Promise<{ id: string }> {
  return (await app.database.owner.query('select id from plans.referral where person_id = $1', [personId])).rows[0]
}
