import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One text file of the project; `path` from the root, with forward slashes. */
export interface SourceFile {
  path: string
  text: string
}

/** What a rule found: where, and a sentence that says what is wrong and what to do. */
export interface Finding {
  path: string
  line?: number
  says: string
}

/** A house rule: reads files, judges, changes nothing. */
export type Rule = (files: SourceFile[]) => Finding[]

const SKIPPED = new Set(['node_modules', '.git', 'dist', '.data', '.tmp', 'coverage', 'test-results'])
const TEXT = /\.(ts|tsx|mjs|js|sql|css|md|json|yml|yaml|csv|txt|svg|html|sh)$|(^|\/)(Dockerfile|LICENSE|run|\.gitignore|\.env\.example)$/

/** Every text file below `root`, in a fixed order; what is installed, built or stored is left out. */
export function readTree(root: string): SourceFile[] {
  const paths: string[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (SKIPPED.has(entry.name)) continue
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) walk(path)
      else if (TEXT.test(path)) paths.push(path)
    }
  }
  walk('')
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The number of the line on which this place in the text stands. */
export function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** True for files that only run in tests: beside what they test, or the test bench itself. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /^src\/(.*\/)?testing\//.test(path) || path.startsWith('e2e/')
}

/** A finding for every match of `pattern`, at its line. */
export function findingsOf(file: SourceFile, text: string, pattern: RegExp, says: (match: RegExpMatchArray) => string | null): Finding[] {
  const findings: Finding[] = []
  for (const match of text.matchAll(pattern)) {
    const sentence = says(match)
    if (sentence) findings.push({ path: file.path, line: lineAt(text, match.index), says: sentence })
  }
  return findings
}
