import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { policyPaper, registerPaper, schemaPaper, statePapers } from './generated.ts'
import { migratedCatalogue } from './migrated.ts'
import { loadProgram } from './program.ts'
import { readTree, type SourceFile } from './tree.ts'

// Writes every paper that code writes; `schema` alone is quick to ask for after a migration.
const files = readTree('.')
const catalogue = await migratedCatalogue(files)
const papers = process.argv.includes('schema') ? [schemaPaper(catalogue)] : await all()

for (const { path, text } of papers) {
  if (files.find((file) => file.path === path)?.text === text) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`wrote ${path}`)
}

async function all(): Promise<SourceFile[]> {
  const program = await loadProgram(files)
  return [policyPaper(files), ...statePapers(program), registerPaper(program, catalogue), schemaPaper(catalogue)]
}
