import { findingsOf, lineAt, type Finding, type SourceFile } from '../../tree.ts'

export const REQUIREMENTS = 'docs/policy/requirements.json'
export const ROWS = 'docs/policy/rows.md'

/** The requirements, in groups of rows; our own words for what the counter is asked to do. */
export type Requirements = Record<string, { title: string; rows: Record<string, string> }>

const MARK = /\bpolicy:\s*((?:[A-Z]\d{1,2}|§\d\.\d)(?:\s*(?:,|and|en)\s*(?:[A-Z]\d{1,2}|§\d\.\d))*)/g
const SOURCE = /^(src|db\/migrations|e2e|bin)\/.*\.(ts|tsx|sql|mjs)$/

interface Mark {
  row: string
  path: string
  line: number
}

/** Every mark in code, SQL and tests cites a row that exists. */
export function policyMarks(files: SourceFile[]): Finding[] {
  const known = new Set(Object.values(requirementsIn(files)).flatMap((group) => Object.keys(group.rows)))
  const strange = marksIn(files)
    .filter((mark) => !known.has(mark.row))
    .map(({ row, path, line }) => ({ path, line, says: `cites ${row}, which is no row of ${REQUIREMENTS}` }))
  const empty = files
    .filter(isSource)
    .flatMap((file) =>
      findingsOf(file, file.text, /(?:\/\/|\*|--).*\bpolicy:(?!\s*([A-Z]\d|§\d))/g, () => 'has a policy mark without a row'),
    )
  return [...strange, ...empty]
}

/** docs/policy/rows.md: each row with the places that realise it and the tests that prove it. */
export function policyRows(files: SourceFile[]): string {
  const marks = marksIn(files)
  const groups = Object.values(requirementsIn(files)).map(({ title, rows }) => [
    `## ${title}`,
    '',
    '| Row | What is asked | Realised in | Proved by |',
    '|---|---|---|---|',
    ...Object.entries(rows).map(([row, asked]) => rowLine(row, asked, marks)),
  ])
  return [
    '# Requirements and where they are realised',
    '',
    'Written by `npm run docs` from the `policy:` marks in code and tests; a check compares. A row without a place is not realised yet.',
    '',
    ...groups.flatMap((lines) => [...lines, '']),
  ].join('\n')
}

function rowLine(row: string, asked: string, marks: Mark[]): string {
  const places = [...new Set(marks.filter((mark) => mark.row === row).map((mark) => mark.path))].sort()
  const tests = places.filter((path) => /\.test\.tsx?$|^e2e\//.test(path))
  const code = places.filter((path) => !tests.includes(path))
  return `| ${row} | ${asked} | ${linked(code)} | ${linked(tests)} |`
}

function linked(paths: string[]): string {
  return paths.map((path) => `[${path.replace(/^src\/(modules\/)?/, '')}](../../${path})`).join(', ') || '—'
}

function marksIn(files: SourceFile[]): Mark[] {
  return files
    .filter(isSource)
    .flatMap((file) =>
      [...file.text.matchAll(MARK)].flatMap((match) =>
        match[1]!.split(/\s*(?:,|and|en)\s*/).map((row) => ({ row, path: file.path, line: lineAt(file.text, match.index) })),
      ),
    )
}

function isSource(file: SourceFile): boolean {
  return SOURCE.test(file.path)
}

function requirementsIn(files: SourceFile[]): Requirements {
  return JSON.parse(files.find((file) => file.path === REQUIREMENTS)?.text ?? '{}') as Requirements
}
