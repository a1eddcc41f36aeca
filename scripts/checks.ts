import { existsSync } from 'node:fs'
import { rowSecurity } from './rules/database/row-security.ts'
import { tableKinds } from './rules/database/table-kinds.ts'
import { clock } from './rules/house/clock.ts'
import { fileShape, sizeGuide } from './rules/house/file-shape.ts'
import { distributePaper, policyPaper, registerPaper, schemaPaper, staleIn, statePapers, tablesPaper } from './generated.ts'
import { askMigrated, type Migrated } from './migrated.ts'
import { loadProgram, type Program } from './program.ts'
import { importOrder } from './rules/boundaries/import-order.ts'
import { markup } from './rules/house/markup.ts'
import { moduleFiles } from './rules/house/module-files.ts'
import { ownSql } from './rules/boundaries/own-sql.ts'
import { regionNames } from './rules/house/region-names.ts'
import { statedRoutes } from './rules/boundaries/routes.ts'
import { dependencies, REASONS } from './rules/papers/dependencies.ts'
import { landedMigrations } from './rules/papers/landed-migrations.ts'
import { licences } from './rules/papers/licences.ts'
import { questionTree, TREE } from './rules/papers/question-tree.ts'
import { policyMarks } from './rules/papers/policy-marks.ts'
import { readme } from './rules/papers/readme.ts'
import { links } from './rules/words/links.ts'
import { looseEnds } from './rules/words/loose-ends.ts'
import { secrets } from './rules/words/secrets.ts'
import { readTree, type Finding, type SourceFile } from './tree.ts'

/** One check: a program that is run, or a rule of our own; `keeps` says what stays true by it. */
export interface Check {
  name: string
  keeps: string
  command?: string[]
  rule?: () => Finding[] | Promise<Finding[]>
}

let tree: SourceFile[] | undefined
const files = () => (tree ??= readTree('.'))
let program: Promise<Program> | undefined
const loaded = () => (program ??= loadProgram(files()))
let asked: Promise<Migrated> | undefined
const migrated = () => (asked ??= askMigrated(files()))
const textOf = (path: string) => files().find((file) => file.path === path)?.text ?? ''

export const checks: Check[] = [
  { name: 'types', keeps: 'TypeScript finds no mistake', command: ['tsc', '--noEmit', '-p', '.'] },
  {
    name: 'lint',
    keeps: 'oxlint finds no mistake, also none that needs types',
    command: ['oxlint', '--type-aware', '--quiet', '--format=unix'],
  },
  { name: 'format', keeps: 'one way of writing', command: ['oxfmt', '--list-different', '.'] },
  { name: 'dead-code', keeps: 'nothing exported or installed that nobody uses', command: ['knip', '--no-progress'] },
  { name: 'import-order', keeps: 'modules import only modules above, through index.ts', rule: () => importOrder(files()) },
  { name: 'own-sql', keeps: "SQL on the own schema, or on others' _shared views", rule: () => ownSql(files()) },
  {
    name: 'routes',
    keeps: 'every route says who may, why, and reads its parameters by a schema',
    rule: async () => {
      const { modules, roles, purposes } = await loaded()
      return statedRoutes(modules, roles, purposes)
    },
  },
  { name: 'clock', keeps: 'the time of the subject comes from the actor', rule: () => clock(files()) },
  { name: 'markup', keeps: 'no inline style or script, logical CSS only', rule: () => markup(files()) },
  { name: 'file-shape', keeps: 'files one can read at a sitting, with names that say what', rule: () => fileShape(files()) },
  { name: 'module-files', keeps: 'each module has its door, README and words in two languages', rule: () => moduleFiles(files()) },
  { name: 'region-names', keeps: 'no region is written into the code', rule: () => regionNames(files()) },
  {
    name: 'table-kinds',
    keeps: 'regional, national and local tables have the keys that fit',
    rule: async () => tableKinds((await migrated()).catalogue),
  },
  { name: 'row-security', keeps: 'policies judge every table about persons', rule: async () => rowSecurity((await migrated()).catalogue) },
  {
    name: 'tables',
    keeps: 'the types of tables are those of the migrations',
    rule: async () => staleIn(files(), [tablesPaper(await migrated())], 'npm run types'),
  },
  {
    name: 'schema',
    keeps: 'db/schema.sql is what the migrations make',
    rule: async () => staleIn(files(), [schemaPaper(await migrated())], 'npm run schema'),
  },
  {
    name: 'distribute',
    keeps: 'db/distribute.sql lists the tables by their kind',
    rule: async () => staleIn(files(), [distributePaper(await migrated())], 'npm run schema'),
  },
  {
    name: 'register',
    keeps: 'the register of processing says what tables and routes say',
    rule: async () => staleIn(files(), [registerPaper(await loaded(), await migrated())], 'npm run docs'),
  },
  {
    name: 'questions',
    keeps: 'every way through the questions ends with a human in six steps',
    rule: async () => questionTree(textOf(TREE), (await loaded()).checkQuestions),
  },
  { name: 'migrations', keeps: 'migrations that have landed are never edited', rule: () => landedMigrations(files()) },
  {
    name: 'policy',
    keeps: 'marks cite requirements that exist, and the list of places is right',
    rule: () => [...policyMarks(files()), ...staleIn(files(), [policyPaper(files())], 'npm run docs')],
  },
  {
    name: 'states',
    keeps: 'pictures of states show what the code allows',
    rule: async () => staleIn(files(), statePapers(await loaded()), 'npm run docs', 'docs/states/'),
  },
  { name: 'secrets', keeps: 'no secrets and no numbers of real people', rule: () => secrets(files()) },
  { name: 'loose-ends', keeps: 'no promises, stubs, left-out tests or paths of one machine', rule: () => looseEnds(files()) },
  { name: 'licences', keeps: 'every package may be used under the EUPL', rule: () => licences(textOf('package-lock.json')) },
  { name: 'dependencies', keeps: 'every dependency has its reason', rule: () => dependencies(textOf('package.json'), textOf(REASONS)) },
  { name: 'papers', keeps: 'the papers are there and the README is short', rule: () => readme(files()) },
  { name: 'links', keeps: 'links between papers lead somewhere', rule: () => links(files(), existsSync) },
]

/** Sizes, for whoever wants to know; they fail nothing. */
export function guide(): string[] {
  return sizeGuide(files())
}
