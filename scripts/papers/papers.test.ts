import { expect, test } from 'vitest'
import type { Route } from '../../src/platform/route.ts'
import type { Table } from '../database/catalogue.ts'
import { schemaText } from '../database/schema-text.ts'
import { registerText } from './register.ts'
import { statesText } from './states.ts'

const table: Table = {
  schema: 'people',
  name: 'person_text',
  comment: 'regional: name and contact data of a person, emptied by erasure',
  columns: [
    { name: 'region_code', type: 'text', notNull: true, identity: false, default: '', comment: '' },
    { name: 'person_id', type: 'uuid', notNull: true, identity: false, default: '', comment: '' },
  ],
  primaryKey: ['region_code', 'person_id'],
  uniques: [],
  foreignKeys: [
    {
      columns: ['region_code'],
      target: 'regions.region',
      targetColumns: ['code'],
      definition: 'FOREIGN KEY (region_code) REFERENCES regions.region(code)',
    },
  ],
  checks: ["CHECK (region_code <> 'NOT ON')"],
  indexes: ['CREATE INDEX person_text_idx ON people.person_text USING btree (region_code)'],
  triggers: [],
  partitioned: '',
  secured: true,
  forced: false,
  policies: [{ name: 'see', command: 'select', using: 'people.knows(region_code, person_id)', check: '' }],
}

test('the shape of the database reads like a migration', () => {
  expect(schemaText({ schemas: [{ name: 'people', comment: '' }], tables: [table], views: [], routines: [] })).toContain(`
-- regional: name and contact data of a person, emptied by erasure
create table people.person_text (
  region_code text not null,
  person_id uuid not null,
  primary key (region_code, person_id),
  check (region_code <> 'NOT ON'),
  foreign key (region_code) references regions.region(code)
);
create index on people.person_text using btree (region_code);
alter table people.person_text enable row level security;
create policy see on people.person_text for select using (people.knows(region_code, person_id));
`)
})

test('the register names purpose, law, users and what is kept; a purpose without a law says so', () => {
  const purposes = [
    { code: 'handover', titleEn: 'Handover', titleNl: 'Overdracht', explanationEn: 'Somebody is passed on.' },
    { code: 'fishing', titleEn: 'Fishing', titleNl: 'Vissen', explanationEn: 'Nobody may.' },
  ]
  const bases = [{ purpose: 'handover', organisationTypes: ['uwv', 'person'], lawNl: 'Art. 62 Wet SUWI', validFrom: '2021-01-01' }]
  const routes = [{ purpose: 'handover' }, { purpose: null }] as Route[]
  const page = registerText(purposes, bases, [{ name: 'intake', routes }], { tables: [table] })
  expect(page).toContain('- Art. 62 Wet SUWI; for uwv, the person; from 2021-01-01\n\nRoutes: intake 1.')
  expect(page).toContain('- No legal basis: every request for this purpose is refused.')
  expect(page).toContain('| `person_text` | name and contact data of a person, emptied by erasure | region_code, person_id |')
})

test('a table of transitions draws itself', () => {
  const page = statesText('handover', [
    { from: '', to: 'waits' },
    { from: 'waits', to: 'sent-back', act: 'return', by: ['guide'] },
  ])
  expect(page).toContain('  [*] --> waits\n  waits --> sent_back: return (guide)\n  sent_back --> [*]')
  expect(page).not.toContain('| From |')
  const clocked = statesText('referral', [{ from: 'sent', to: 'expired', by: ['system'], reasons: ['late', 'gone'], within: 'five days' }])
  expect(clocked).toContain('| sent | expired | system | late, gone | five days |')
})
