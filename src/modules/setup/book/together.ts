import type { Language } from '../../../platform/languages.ts'
import { mayBe, type Profile } from '../../policy/index.ts'
import type { OrganisationRole } from '../../regions/index.ts'
import { texts } from '../texts.ts'
import { keyOf, type Row, type SheetKey } from './columns.ts'
import type { Finding, Judged, JudgedRow } from './judge.ts'
import type { Present } from './present.ts'

interface Known {
  present: Present
  profile: Profile
  /** Organisations of the whole country that are called so or have that number. */
  like: readonly { id: string; name: string; kvkNumber: string | null }[]
  /** Which organisation acts for a municipality today. */
  acting: ReadonlyMap<string, string>
  today: string
}

type Wrong = [column: string, says: string] | null

/** What only fits together with other rows, other sheets or the region: a row that does not is taken out, with what is wrong. */
export function fitTogether(rows: Judged, known: Known, language: Language): Finding[] {
  const findings: Finding[] = []
  const t = texts({ language }).book
  const check = (sheet: SheetKey, judge: (row: Row) => Wrong) => {
    for (const one of rows[sheet] ?? []) {
      const wrong = one.values && judge(one.values)
      if (!wrong) continue
      const [column, says] = wrong
      const label = (t.columns as Record<string, { label: string }>)[`${sheet}.${column}`]!.label
      findings.push({ sheet, row: one.row, cell: '', column: label, typed: one.values![column] ?? '', says })
      one.values = null
    }
  }
  const f = t.findings
  check('region', () => ((rows.region?.length ?? 0) > 1 ? ['phone', f.oneRow] : null))
  check('organisations', (row) => organisationProblem(row, known, f))
  const organisations = namesIn(rows.organisations, known.present.rows.organisations, 'name')
  check('places', (row) => (organisations.has(keyed(row.organisation)) ? null : ['organisation', f.noOrganisation]))
  const places = namesIn(rows.places, known.present.rows.places, 'name')
  check('hours', (row) => placeProblem(row, places, f) ?? (row.opens! < row.closes! ? null : ['closes', f.closesFirst]))
  check('exceptions', (row) => placeProblem(row, places, f) ?? exceptionProblem(row, known.today, f))
  check('moments', (row) => placeProblem(row, places, f) ?? momentProblem(row, known.present, f))
  check('names', (row) => (row.untilOn! > known.today ? null : ['untilOn', f.pastDay]))
  check('workers', (row) => workerProblem(row, organisations, rows.organisations ?? [], known, f))
  return findings
}

type Says = ReturnType<typeof texts>['book']['findings']

function placeProblem(row: Row, places: ReadonlySet<string>, f: Says): Wrong {
  return places.has(keyed(row.place)) ? null : ['place', f.noPlace]
}

function exceptionProblem(row: Row, today: string, f: Says): Wrong {
  if ((row.opens === undefined) !== (row.closes === undefined)) return [row.opens === undefined ? 'opens' : 'closes', f.bothOrNone]
  if (row.opens !== undefined && row.opens >= row.closes!) return ['closes', f.closesFirst]
  return row.onDate! < today ? ['onDate', f.pastDay] : null
}

/** What is there already is changed where moments are kept, because people may have booked it. */
function momentProblem(row: Row, { rows }: Present, f: Says): Wrong {
  if (row.opens! >= row.closes!) return ['closes', f.closesFirst]
  const known = rows.moments.find((one) => keyOf('moments', one) === keyOf('moments', row))
  const other = ['closes', 'minutes', 'capacity'].find((column) => known && known[column] !== row[column])
  return other ? [other, f.momentsFixed] : null
}

function organisationProblem(row: Row, { present, profile, like, acting }: Known, f: Says): Wrong {
  const types = row.types!.split(', ')
  const refused = row.roles!.split(', ').find((role) => !mayBe(profile, types, role as OrganisationRole).ok)
  if (refused) return ['roles', f.roleRefused]
  const own = present.organisations.find((one) => keyed(one.name) === keyed(row.name))
  const same = like.filter((one) => keyed(one.name) === keyed(row.name) || (row.kvkNumber !== undefined && one.kvkNumber === row.kvkNumber))
  if (!own && same.length > 1) return ['name', f.severalSuch]
  if (!own && same[0] && keyed(same[0].name) !== keyed(row.name)) return ['kvkNumber', f.otherName(same[0].name)]
  const id = own?.id ?? same[0]?.id
  const taken = (row.municipalities?.split(', ') ?? []).find((code) => acting.has(code) && acting.get(code) !== id)
  if (taken) return ['municipalities', f.actsAlready]
  if (own && own.types.toSorted().join(', ') !== row.types) return ['types', f.typesFixed]
  if (own?.elsewhere) {
    const before = present.rows.organisations.find((one) => keyOf('organisations', one) === keyOf('organisations', row))
    const fact = ['kvkNumber', 'phone', 'email', 'website'].find((column) => before?.[column] !== row[column])
    if (fact) return [fact, f.knownElsewhere]
  }
  return null
}

/** Who guides works for an organisation that may have guides. policy: C2 */
function workerProblem(row: Row, organisations: ReadonlySet<string>, given: readonly JudgedRow[], { present }: Known, f: Says): Wrong {
  if (!organisations.has(keyed(row.organisation))) return ['organisation', f.noOrganisation]
  if (row.role !== 'guide') return null
  const all = [...given.flatMap(({ values }) => (values ? [values] : [])), ...present.rows.organisations]
  const employer = all.find((one) => keyed(one.name) === keyed(row.organisation))
  return employer?.roles?.split(', ').includes('guide-employer') ? null : ['organisation', f.noGuides]
}

function namesIn(rows: readonly JudgedRow[] | undefined, present: readonly Row[], column: string): Set<string> {
  const given = (rows ?? []).flatMap(({ values }) => (values ? [values] : []))
  return new Set([...given, ...present].map((row) => keyed(row[column])))
}

function keyed(text: string | undefined): string {
  return (text ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
