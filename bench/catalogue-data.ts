import { parse } from 'csv-parse/sync'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../src/modules/catalogue/find/testing/made-up.ts'

const ESCO = join(process.cwd(), '..', 'shared', 'data', 'esco-nl-1.2.0', 'occupations_nl.csv')

/** Texts about occupations: of ESCO where its files are at hand, else sentences of our own. */
export async function sourcesOf(): Promise<{ sources: Source[] | null; from: string }> {
  if (!existsSync(ESCO)) return { sources: null, from: 'own sentences' }
  const lines = parse(readFileSync(ESCO), { columns: true }) as Record<string, string>[]
  const sources = lines
    .filter((line) => line.preferredLabel && line.description)
    .map((line) => ({ name: line.preferredLabel!, text: line.description!.replaceAll(/\s+/g, ' ') }))
  return { sources, from: `ESCO 1.2.0, ${sources.length} occupations` }
}
