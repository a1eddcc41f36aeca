import { expect, test } from 'vitest'
import type { Table } from './catalogue.ts'
import { distributeText } from './distribute-text.ts'

const table = (name: string, comment: string, targets: string[] = []) =>
  ({
    schema: name.split('.')[0],
    name: name.split('.')[1],
    comment,
    foreignKeys: targets.map((target) => ({ target })),
  }) as unknown as Table
const calls = (...tables: Table[]) =>
  distributeText({ tables })
    .split('\n')
    .filter((line) => line.startsWith('select') || /^-- [a-z]+\.[a-z_]+$/.test(line))

test('each table by its kind, referred ones first', () => {
  expect(
    calls(
      table('intake.pass', 'regional: x', ['intake.handover']),
      table('intake.handover', 'regional: x', ['people.person', 'regions.organisation']),
      table('regions.location', 'national: x', ['regions.organisation']),
      table('people.person', 'regional: x', ['regions.region']),
      table('regions.organisation', 'national: x'),
      table('regions.region', 'national: x'),
      table('platform.outbox', 'local: x'),
    ),
  ).toEqual([
    "select create_reference_table('regions.organisation');",
    "select create_reference_table('regions.location');",
    "select create_reference_table('regions.region');",
    "select create_distributed_table('people.person', 'region_code');",
    "select create_distributed_table('intake.handover', 'region_code', colocate_with => 'people.person');",
    "select create_distributed_table('intake.pass', 'region_code', colocate_with => 'people.person');",
    '-- platform.outbox',
  ])
})

test('a table without a kind is in no list', () => {
  expect(calls(table('people.person', 'persons'))).toEqual([])
})
