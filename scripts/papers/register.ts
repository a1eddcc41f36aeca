import type { Module } from '../../src/platform/module.ts'
import type { Catalogue, Table } from '../database/catalogue.ts'
import { isAboutPersons } from '../rules/database/row-security.ts'

export const REGISTER = 'docs/policy/register-of-processing.md'

export interface Purpose {
  code: string
  titleEn: string
  titleNl: string
  explanationEn: string
}
export interface Basis {
  purpose: string
  organisationTypes: string[]
  lawNl: string
  validFrom: string
  validUntil?: string
}

/** The register of processing (AVG art. 30), from the purposes, their laws, the routes that name them and the tables themselves. policy: L2 */
export function registerText(
  purposes: Purpose[],
  bases: Basis[],
  modules: Pick<Module, 'name' | 'routes'>[],
  { tables }: Pick<Catalogue, 'tables'>,
): string {
  const personal = tables.filter((table) => isAboutPersons(table) || table.name.endsWith('_text'))
  return [
    '# Register of processing',
    '',
    'Written by `npm run docs` from the reference data, the routes and the migrated database; a check compares. The counter is never the controller: for each record that is the organisation that is responsible for it. How long data is kept is set per purpose and responsible organisation, by that organisation.',
    '',
    '## For which purposes, on which law',
    '',
    ...purposes.flatMap((purpose) => purposeLines(purpose, bases, modules)),
    '## What is kept of persons',
    '',
    'Free text and contact data stand in tables whose name ends in `_text`; erasure empties those and keeps the fact that something happened.',
    '',
    ...tableLines(personal),
  ].join('\n')
}

function purposeLines(purpose: Purpose, bases: Basis[], modules: Pick<Module, 'name' | 'routes'>[]): string[] {
  const own = bases.filter((basis) => basis.purpose === purpose.code)
  const users = modules
    .map(({ name, routes }) => ({ name, count: routes.filter((route) => route.purpose === purpose.code).length }))
    .filter(({ count }) => count > 0)
  return [
    `### ${purpose.titleEn} (\`${purpose.code}\`)`,
    '',
    `${purpose.explanationEn} On the page: “${purpose.titleNl}”.`,
    '',
    ...own.map(
      (basis) =>
        `- ${basis.lawNl}; for ${basis.organisationTypes.map(forWhom).join(', ')}; from ${basis.validFrom}${basis.validUntil ? ` until ${basis.validUntil}` : ''}`,
    ),
    ...(own.length === 0 ? ['- No legal basis: every request for this purpose is refused.'] : []),
    '',
    users.length > 0 ? `Routes: ${users.map(({ name, count }) => `${name} ${count}`).join(', ')}.` : 'No route names it; jobs may.',
    '',
  ]
}

function forWhom(type: string): string {
  return { '*': 'every organisation', person: 'the person', system: 'the program', link: 'whoever holds a link' }[type] ?? type
}

function tableLines(tables: Table[]): string[] {
  const schemas = [...new Set(tables.map((table) => table.schema))]
  return schemas.flatMap((schema) => [
    `### ${schema}`,
    '',
    '| Table | What it is | Columns |',
    '|---|---|---|',
    ...tables
      .filter((table) => table.schema === schema)
      .map(
        (table) =>
          `| \`${table.name}\` | ${table.comment.replace(/^\w+: /, '')} | ${table.columns.map((column) => column.name).join(', ')} |`,
      ),
    '',
  ])
}
