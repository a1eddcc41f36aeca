import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { monthsAfter } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/context.ts'
import { readReference } from '../../../platform/reference-file.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { staffCounts } from '../../access/index.ts'
import { purposesOn } from '../../people/index.ts'
import { policyOn } from '../../policy/index.ts'
import { retention } from '../../privacy/index.ts'
import { counterName, municipalitiesOn, organisationsOf, type Region } from '../../regions/index.ts'
import { nl } from '../texts.nl.ts'

export interface PaperTable {
  columns: string[]
  rows: string[][]
}
export interface PaperFacts {
  words: Record<string, string>
  tables: Record<string, PaperTable>
}

/** Tables whose words are the same in every region. */
const FIXED = ['maatregelen', 'verwerkerspunten', 'bio2', 'uitvoer'] as const
const p = nl.papers

/** What the program knows of a region, for its papers; papers are in Dutch, like the law they follow. policy: L2, A4 */
export async function paperFacts(tx: Tx, actor: Actor, region: Region): Promise<PaperFacts> {
  const f = formatIn('nl')
  const organisations = await organisationsOf(tx, region.code, actor.today)
  const purposes = await purposesOn(tx, actor.today)
  const municipalities = await municipalitiesOn(tx, actor.today, region.code)
  const staff = await staffCounts(tx, region.code, actor.today)
  const profile = await policyOn(tx, region.code, actor.today)
  const titles = new Map(purposes.map(({ code, titleNl }) => [code, titleNl]))
  const types = nl.book.choices['organisations.types'] as Record<string, string>
  return {
    words: {
      regio: counterName(region),
      datum: f.date(actor.today),
      stelsel: profile.nameNl,
      contactpunt: [region.phone, region.email].filter(Boolean).join(' of ') || p.unknown,
      gidsen: String(staff.get('guide') ?? 0),
      functionarissen: String(staff.get('privacy-officer') ?? 0),
      'partijen-aantal': String(organisations.length),
      'gemeenten-aantal': String(municipalities.length),
      'doelen-aantal': String(purposes.length),
    },
    tables: {
      partijen: {
        columns: p.parties,
        rows: organisations.map((one) => [
          one.name,
          one.types.map((type) => types[type] ?? type).join(', '),
          one.roles.map((role) => p.roles[role]).join(', '),
          [one.phone, one.email].filter(Boolean).join(', ') || p.unknown,
        ]),
      },
      doelen: { columns: p.purposes, rows: purposes.map((one) => [one.titleNl, one.explanationNl, one.laws.join('; ')]) },
      termijnen: {
        columns: p.terms,
        rows: (await retention(tx)).map(({ purpose, organisationType, months }) => [
          titles.get(purpose) ?? purpose,
          organisationType === '*' ? p.everyone : (types[organisationType] ?? organisationType),
          months === null ? p.unknown : p.months(months),
        ]),
      },
      rollen: {
        columns: p.staff,
        rows: [...staff].map(([role, people]) => [p.workers[role as keyof typeof p.workers] ?? role, String(people)]),
      },
      aantallen: { columns: p.amounts, rows: await amountsOf(tx, region.code) },
      logboek: { columns: p.readings, rows: await readingsOf(tx, actor, region.code, titles) },
      ...(await fixedTables()),
    },
  }
}

/** Rows by subject; a few are never said exactly. */
async function amountsOf(tx: Tx, regionCode: string): Promise<string[][]> {
  const { rows } = await sql<{ subject: string; amount: string }>`
    select subject, sum(amount) as amount from setup.row_counts(${regionCode}) group by subject order by subject`.execute(tx)
  return rows.map(({ subject, amount }) => [p.subjects[subject as keyof typeof p.subjects] ?? subject, atLeastTen(Number(amount))])
}

async function readingsOf(tx: Tx, actor: Actor, regionCode: string, titles: ReadonlyMap<string, string>): Promise<string[][]> {
  const since = `${monthsAfter(actor.today, -12)}T00:00:00Z`
  const { rows } = await sql<{ purpose: string; amount: string }>`
    select purpose, amount from setup.readings(${regionCode}, ${since}::timestamptz) order by purpose`.execute(tx)
  return rows.map(({ purpose, amount }) => [titles.get(purpose) ?? purpose, atLeastTen(Number(amount))])
}

function atLeastTen(amount: number): string {
  return amount === 0 ? '0' : amount < 10 ? p.few : formatIn('nl').number(amount)
}

async function fixedTables(): Promise<Record<string, PaperTable>> {
  const tables = await Promise.all(
    FIXED.map(async (name) => {
      const lines = await readReference(`setup/${name}.csv`)
      return [
        name,
        { columns: Object.keys(lines[0] ?? {}), rows: lines.map((line) => Object.values(line).map((cell) => cell ?? '')) },
      ] as const
    }),
  )
  return Object.fromEntries(tables)
}
