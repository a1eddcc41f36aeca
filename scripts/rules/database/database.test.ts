import { expect, test } from 'vitest'
import type { Routine, Table, View } from '../../database/catalogue.ts'
import { rowSecurity } from './row-security.ts'
import { tableKinds } from './table-kinds.ts'

const column = (name: string, more = {}) => ({ name, type: 'uuid', notNull: true, identity: false, default: '', comment: '', ...more })
const table = (given: Partial<Table>): Table => ({
  schema: 'intake',
  name: 'handover',
  comment: 'regional: a handover',
  columns: [column('region_code'), column('id'), column('person_id')],
  primaryKey: ['region_code', 'id'],
  uniques: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
  partitioned: '',
  secured: true,
  forced: false,
  policies: [
    { name: 'see', command: 'select', using: 'people.sees(region_code, person_id)', check: '' },
    { name: 'add', command: 'insert', using: '', check: 'platform.in_region(region_code)' },
  ],
  ...given,
})
const key = (target: string, columns: string[], targetColumns: string[], definition = '') => ({
  target,
  columns,
  targetColumns,
  definition,
})
const region = table({
  schema: 'regions',
  name: 'region',
  comment: 'national: regions',
  columns: [column('code')],
  primaryKey: ['code'],
  secured: false,
  forced: false,
})
const job = table({ schema: 'platform', name: 'job', comment: 'local: jobs', primaryKey: ['id'] })
const kindsOf = (given: Partial<Table>) =>
  tableKinds({ tables: [table(given), region, job, table({ name: 'question' })] }).map((finding) => finding.says)
const securityOf = (given: Partial<Table>, routines: Routine[] = [], views: View[] = []) =>
  rowSecurity({ tables: [table(given)], routines, views }).map((finding) => finding.says)

test('a regional table with the region in every key passes', () => {
  const foreignKeys = [
    key('intake.question', ['region_code', 'question_id'], ['region_code', 'id']),
    key('regions.region', ['region_code'], ['code']),
  ]
  expect(kindsOf({ uniques: [['region_code', 'reference']], foreignKeys })).toEqual([])
})

test('a table that does not say what it is does not', () => {
  expect(kindsOf({ comment: 'a handover' })).toEqual(["has no comment 'regional: …', 'national: …' or 'local: …'"])
})

test('a regional table without the region in a key, with a serial, a trigger or a key to a local table does not', () => {
  expect(kindsOf({ primaryKey: ['id'] })).toHaveLength(1)
  expect(kindsOf({ uniques: [['reference']] })).toHaveLength(1)
  expect(kindsOf({ foreignKeys: [key('intake.question', ['question_id'], ['id'])] })).toHaveLength(1)
  expect(kindsOf({ foreignKeys: [key('platform.job', ['job_id'], ['id'])] })).toHaveLength(1)
  expect(kindsOf({ columns: [column('id', { identity: true })] })).toHaveLength(1)
  expect(kindsOf({ triggers: ['touch'] })).toHaveLength(1)
})

test('a national table that leans on a regional one, sets null or writes by trigger does not', () => {
  const national = { comment: 'national: words' }
  expect(kindsOf({ ...national, foreignKeys: [key('intake.question', ['region_code', 'id'], ['region_code', 'id'])] })).toHaveLength(1)
  expect(
    kindsOf({ ...national, foreignKeys: [key('regions.region', ['code'], ['code'], 'FOREIGN KEY … ON DELETE SET NULL')] }),
  ).toHaveLength(1)
  expect(kindsOf({ ...national, triggers: ['touch'] })).toHaveLength(1)
})

test('a table about persons without row-level security, or with one that judges nothing, is found', () => {
  expect(securityOf({})).toEqual([])
  expect(securityOf({ secured: false })).toEqual(['is about persons and has no row-level security'])
  expect(securityOf({ forced: true })).toHaveLength(1)
  expect(securityOf({ policies: [] })).toEqual(['has no policy for select', 'has no policy for insert'])
  expect(securityOf({ policies: [{ name: 'all', command: 'all', using: 'true', check: '' }] })).toEqual([
    'has a policy all that lets everybody all',
  ])
})

test('a function with the rights of its owner and any search path is found', () => {
  const door: Routine = {
    schema: 'intake',
    name: 'search',
    head: '',
    definer: true,
    settings: ['search_path=""'],
    body: 'select id from intake.handover h',
  }
  expect(securityOf({}, [door])).toEqual([])
  expect(securityOf({}, [{ ...door, settings: [] }])).toEqual(['is security definer without a fixed search_path'])
})

test('a view with the rights of its owner is found', () => {
  expect(securityOf({}, [], [{ schema: 'intake', name: 'handover_shared', invoker: false, columns: [] }])).toHaveLength(1)
})
