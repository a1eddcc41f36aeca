import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor, visitor, type Actor } from '../../platform/actor.ts'
import { makeClock } from '../../platform/clock.ts'
import { inContext, type Tx } from '../../platform/db/context.ts'
import { newId } from '../../platform/ids.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { insertOrganisation } from '../regions/index.ts'
import * as skills from './index.ts'

const at = { now: makeClock().now(), today: '2026-11-23', requestId: newId() }
const program = systemActor(at)
const anne = { regionCode: 'AM05', personId: newId() }
const anneHerself: Actor = {
  ...visitor({ ...at, language: 'nl' }),
  kind: 'person',
  accountId: newId(),
  roles: ['person'],
  regions: ['AM05'],
  persons: [anne],
}
const stranger: Actor = {
  ...visitor({ ...at, language: 'nl' }),
  kind: 'staff',
  accountId: newId(),
  organisationId: newId(),
  roles: ['guide'],
  regions: ['AM05'],
}
let database: TestDatabase
const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => inContext(database.db, actor, 'none', work)
const conceptOf = (typed: string) => as(program, async (tx) => (await skills.findConcepts(tx, typed, 'skill'))[0]!.id)
const known = (actor: Actor) => as(actor, (tx) => skills.skillsOf(tx, anne.regionCode, anne.personId))

beforeAll(async () => {
  database = await createTestDatabase()
  const uwv = await as(program, (tx) => insertOrganisation(tx, program, { name: 'UWV', types: ['uwv'], validFrom: '2026-01-01' }))
  await database.owner.query(
    "insert into people.person (region_code, id, reference, registered_at, registered_by, door) values ($1, $2, 'ANNE', '2026-11-23T09:00Z', $3, 'walk-in')",
    [anne.regionCode, anne.personId, uwv],
  )
})
afterAll(() => database.drop())

// policy: C3
test('Anne has what she learnt in the household and as a volunteer noted as skills', async () => {
  const household = await conceptOf('huishouden organiseren')
  const volunteers = await conceptOf('vrijwilligerswerk coördineren')
  await as(program, (tx) => skills.noteSkill(tx, program, anne, { conceptId: household, howKnown: 'household' }))
  await as(anneHerself, (tx) => skills.noteSkill(tx, anneHerself, anne, { conceptId: volunteers, howKnown: 'volunteering' }))
  expect(await known(anneHerself)).toMatchObject([
    { label: 'huishouden organiseren', howKnown: 'household', informal: true },
    { label: 'vrijwilligerswerk coördineren', howKnown: 'volunteering', informal: true },
  ])
})

test('noted again, the latest way of knowing stands, once', async () => {
  const planning = await conceptOf('plannen')
  await as(program, (tx) => skills.noteSkill(tx, program, anne, { conceptId: planning, howKnown: 'household' }))
  await as(program, (tx) => skills.noteSkill(tx, program, anne, { conceptId: planning, howKnown: 'work' }))
  expect((await known(program)).filter(({ label }) => label === 'plannen')).toMatchObject([{ howKnown: 'work' }])
})

test('a stranger sees nothing, takes nothing away, and notes nothing of what is not there', async () => {
  expect(await known(stranger)).toEqual([])
  const [first] = await known(program)
  await as(stranger, (tx) => skills.removeSkill(tx, stranger, anne, first!.id))
  expect(await known(program)).toHaveLength(3)
  await expect(as(program, (tx) => skills.noteSkill(tx, program, anne, { conceptId: newId(), howKnown: 'work' }))).rejects.toThrow(
    'skills.unknownConcept',
  )
})

// policy: C16
test('Anne takes a skill off her own profile', async () => {
  const [first] = await known(anneHerself)
  await as(anneHerself, (tx) => skills.removeSkill(tx, anneHerself, anne, first!.id))
  expect((await known(anneHerself)).map(({ id }) => id)).not.toContain(first!.id)
})

test('her skills are hers to take along, and gone after erasure', async () => {
  const held = await as(program, (tx) => skills.personalData.export(tx, anne.regionCode, anne.personId))
  expect(held).toMatchObject({ skills: [{ label: 'vrijwilligerswerk coördineren', howKnown: 'volunteering' }, { label: 'plannen' }] })
  await as(program, (tx) => skills.personalData.erase(tx, anne.regionCode, anne.personId))
  const { rows } = await database.owner.query('select * from skills.person_skill where person_id = $1', [anne.personId])
  expect(rows).toEqual([])
})
