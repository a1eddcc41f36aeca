import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { distributePaper, policyPaper, registerPaper, schemaPaper, statePapers, tablesPaper } from './generated.ts'
import { askMigrated } from './migrated.ts'
import { loadProgram } from './program.ts'
import { readTree, type SourceFile } from './tree.ts'

// Writes what code writes: `types` and `schema` alone after a migration, everything without a word.
const [wish] = process.argv.slice(2)
const files = readTree('.')
const migrated = await askMigrated(files)

for (const { path, text } of await papers()) {
  if (files.find((file) => file.path === path)?.text === text) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`wrote ${path}`)
}

async function papers(): Promise<SourceFile[]> {
  if (wish === 'types') return [tablesPaper(migrated)]
  if (wish === 'schema') return [schemaPaper(migrated), distributePaper(migrated)]
  const program = await loadProgram(files)
  return [policyPaper(files), ...statePapers(program), registerPaper(program, migrated), schemaPaper(migrated), distributePaper(migrated)]
}
