import { expect, test } from 'vitest'
import { clock } from './clock.ts'

const found = (path: string, text: string) => clock([{ path, text }]).map(({ line, says }) => `${line} ${says}`)

test('the database clock is not asked in a module, neither in SQL of code nor in a migration', () => {
  expect(found('src/modules/intake/queries.ts', 'const a = 1\nsql`select 1 where at < now()`')).toEqual([
    "2 uses now() in SQL: pass the actor's now or today",
  ])
  expect(found('db/migrations/0110_intake.sql', 'create table intake.x (at timestamptz default current_timestamp)')).toHaveLength(1)
})

test('nor is the clock of the machine', () => {
  expect(found('src/modules/intake/rules.ts', 'const at = Temporal.Now.instant()')).toHaveLength(1)
  expect(found('src/desk/today.ts', 'const at = new Date()')).toHaveLength(1)
})

test('a comment, a given date, platform and tests may speak of it', () => {
  expect(found('src/modules/intake/rules.ts', '// never now()\nnew Date(actor.today)')).toEqual([])
  expect(found('db/migrations/0110_intake.sql', '-- no now() here')).toEqual([])
  expect(found('db/migrations/0001_platform.sql', 'select now()')).toEqual([])
  expect(found('src/platform/session.ts', 'sql`select now()`')).toEqual([])
})
