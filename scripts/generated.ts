import { readFileSync } from 'node:fs'
import { SCHEMA, schemaText } from './database/schema-text.ts'
import { DISTRIBUTE, distributeText } from './database/distribute-text.ts'
import { TABLES } from './database/tables-text.ts'
import type { Migrated } from './migrated.ts'
import { REGISTER, registerText, type Basis, type Purpose } from './papers/register.ts'
import { statesText } from './papers/states.ts'
import type { Program } from './program.ts'
import { policyRows, ROWS } from './rules/papers/policy-marks.ts'
import type { Finding, SourceFile } from './tree.ts'

/** The papers that a program writes: from code alone, from the running program's tables, and from the migrated database. */
export function policyPaper(files: SourceFile[]): SourceFile {
  return { path: ROWS, text: policyRows(files) }
}

export function statePapers({ transitions }: Program): SourceFile[] {
  return transitions.map(({ name, table }) => ({ path: `docs/states/${name}.md`, text: statesText(name, table) }))
}

export function registerPaper({ modules }: Program, { catalogue }: Migrated): SourceFile {
  const read = (name: string): unknown => JSON.parse(readFileSync(`db/reference/people/${name}.json`, 'utf8'))
  return { path: REGISTER, text: registerText(read('purposes') as Purpose[], read('legal-bases') as Basis[], modules, catalogue) }
}

export function schemaPaper({ catalogue }: Migrated): SourceFile {
  return { path: SCHEMA, text: schemaText(catalogue) }
}

export function distributePaper({ catalogue }: Migrated): SourceFile {
  return { path: DISTRIBUTE, text: distributeText(catalogue) }
}

export function tablesPaper({ tables }: Migrated): SourceFile {
  return { path: TABLES, text: tables }
}

/** What is written must be what would be written now; and nothing generated stays behind whose source is gone. */
export function staleIn(files: SourceFile[], papers: SourceFile[], command: string, folder?: string): Finding[] {
  const wanted = new Set(papers.map((paper) => paper.path))
  const left = files.filter((file) => folder && file.path.startsWith(folder) && !file.path.endsWith('README.md') && !wanted.has(file.path))
  return [
    ...papers
      .filter((paper) => files.find((file) => file.path === paper.path)?.text !== paper.text)
      .map((paper) => ({ path: paper.path, says: `is not what the code says now: run \`${command}\`` })),
    ...left.map((file) => ({ path: file.path, says: 'has no source any more: remove it' })),
  ]
}
