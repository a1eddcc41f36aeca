import { expect, test } from 'vitest'
import { ownSql } from './own-sql.ts'

// The imports stand in another order than the list: the list counts.
const order = {
  path: 'src/modules.ts',
  text: `import * as intake from './modules/intake/index.ts'
import { people } from './modules/people/index.ts'
import * as regions from './modules/regions/index.ts'
export const modules: readonly Module[] = [
  { name: 'regions', routes: regions.routes },
  people,
  { name: 'intake', routes: intake.routes },
]`,
}
const inFile = (path: string, text: string) => ownSql([order, { path, text }]).map((finding) => finding.says)

test('own tables, platform and shared views may be read', () => {
  const text =
    "tx.selectFrom('intake.handover as h').innerJoin('people.person_shared as p', 'p.id', 'h.personId')\nsql`select from platform.outbox o join regions.region_shared r on true`"
  expect(inFile('src/modules/intake/queries.ts', text)).toEqual([])
  expect(inFile('src/modules/intake/queries.ts', "tx.selectFrom('people.personShared')")).toEqual([])
})

test('a table of another module may not, whichever way it is written', () => {
  expect(inFile('src/modules/intake/queries.ts', "tx.selectFrom('people.person')")).toHaveLength(1)
  expect(inFile('src/modules/intake/queries.ts', "tx.selectFrom(['intake.handover', 'people.person as p'])")).toHaveLength(1)
  expect(inFile('src/modules/intake/queries.ts', 'sql<{ id: string }>`select id from people.person where id = ${id}`')).toHaveLength(1)
  expect(inFile('src/modules/intake/queries.ts', "tx.selectFrom('people.personText')")).toHaveLength(1)
  expect(inFile('src/modules/intake/queries.ts', "q.leftJoin('people.person as p', (join) => join)")).toHaveLength(1)
})

test('keys of events, refusals and audit are not tables', () => {
  expect(inFile('src/modules/intake/commands.ts', "refuse('people.notYours'); audit(tx, actor, { what: 'people.changed' })")).toEqual([])
})

test('desk reads shared views alone', () => {
  expect(inFile('src/desk/queries.ts', "tx.selectFrom('intake.handover_shared')")).toEqual([])
  expect(inFile('src/desk/queries.ts', "tx.selectFrom('intake.handover')")).toHaveLength(1)
})

test('a foreign key points up the list only', () => {
  const create = (table: string) => `create table people.person (id uuid references ${table});`
  expect(inFile('db/migrations/0040_people.sql', create('regions.region'))).toEqual([])
  expect(inFile('db/migrations/0040_people.sql', create('intake.handover'))).toEqual([
    'has a foreign key to intake.handover: intake does not stand above people',
  ])
})

test('a migration leaves the tables of others alone, but may ask who sees a person', () => {
  expect(inFile('db/migrations/0110_intake.sql', 'alter table people.person add column x text;')).toHaveLength(1)
  expect(inFile('db/migrations/0110_intake.sql', 'create policy see on intake.x using (people.sees(region_code, person_id));')).toEqual([])
  expect(
    inFile('db/migrations/0110_intake.sql', "-- people.person is asked elsewhere\nselect platform.protect('intake.x', 'person_id');"),
  ).toEqual([])
})
