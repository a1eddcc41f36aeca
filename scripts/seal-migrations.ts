import { writeFileSync } from 'node:fs'
import { hashesOf, landedMigrations, SEALS } from './rules/papers/landed-migrations.ts'
import { readTree } from './tree.ts'

// Run when a release goes out: from then on these files are history. New ones are added, landed ones must be unchanged.
const files = readTree('.')
const broken = landedMigrations(files)
if (broken.length > 0) {
  for (const { path, says } of broken) console.error(`${path}: ${says}`)
  process.exit(1)
}
writeFileSync(SEALS, `${JSON.stringify(hashesOf(files), null, 2)}\n`)
console.log(`sealed ${Object.keys(hashesOf(files)).length} migrations in ${SEALS}`)
