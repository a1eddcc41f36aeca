import type { Language } from '../../../platform/languages.ts'
import { mayOfferInstruments } from '../offer/instrument.ts'
import type { Service } from '../offer/queries.ts'
import { texts } from '../texts.ts'
import { folded } from '../../../platform/sheets/cells.ts'
import { type SheetRow } from './columns.ts'
import { findingAt, findingInHead, type Finding } from './finding.ts'
import type { Judged } from './judge.ts'
import { lacksTimes, partsOf, pricesOf } from './parts.ts'
import type { Whose } from './whose.ts'

export type RowState = 'new' | 'changed' | 'same' | 'wrong'
export interface PreviewRow {
  row: number
  name: string
  state: RowState
  values: (SheetRow & { organisation: string }) | null
}

/** More work than this is not done in one go. */
const MOST_ACTS = 100

/**
 * Holds judged rows against what is there: whose number it is, whose offer it becomes, and what would happen. A row without a number
 * and with the name of an offer of the same organisation is that offer, so that a mended sheet can be sent again.
 */
export function holdAgainst(
  judged: Judged,
  services: readonly Service[],
  whose: Whose,
  today: string,
  language: Language,
): { rows: PreviewRow[]; findings: Finding[] } {
  const t = texts({ language })
  const findings = [...judged.findings]
  const byId = new Map(services.map((service) => [service.id, service]))
  const byName = new Map(services.map((service) => [`${service.organisationId} ${folded(service.name)}`, service]))
  const rows = judged.rows.map(({ row, name, values }): PreviewRow => {
    if (values === null) return { row, name, state: 'wrong', values }
    const wrong = (key: keyof SheetRow, says: string): PreviewRow => {
      findings.push(findingAt(judged.sheet, row, key, says))
      return { row, name, state: 'wrong', values: null }
    }
    const numbered = values.id === undefined ? undefined : byId.get(values.id)
    if (values.id !== undefined && !numbered)
      return wrong('id', whose.regionCode === null ? t.sheets.findings.notYours : t.sheets.findings.notHere)
    if (numbered && values.organisation && values.organisation !== numbered.organisationId)
      return wrong('organisation', t.sheets.findings.otherOrganisation(numbered.organisation))
    const organisation =
      numbered?.organisationId ?? values.organisation ?? (whose.regionCode === null ? whose.organisations[0]?.id : undefined)
    if (organisation === undefined) return wrong('organisation', t.sheets.findings.organisationNeeded)
    const service = numbered ?? byName.get(`${organisation} ${folded(name)}`)
    const types = whose.organisations.find(({ id }) => id === organisation)?.types ?? []
    if (values.kind === 'instrument' && service?.kind !== 'instrument' && !mayOfferInstruments(types))
      return wrong('kind', t.errors.onlyPublicBodies)
    const known = { ...values, id: service?.id, organisation }
    const parts = service ? partsOf(known, service, today) : pricesOf(known, today)
    if (lacksTimes(parts)) return wrong('payerLeast', t.sheets.findings.quantityNeeded)
    const state = service ? (parts.length > 0 ? 'changed' : 'same') : 'new'
    return { row, name, state, values: known }
  })
  const acts = rows.filter(({ state }) => state === 'new' || state === 'changed').length
  if (acts > MOST_ACTS) return { rows: [], findings: [findingInHead(t.sheets.findings.tooMuch(MOST_ACTS))] }
  return { rows, findings: findings.toSorted((a, b) => a.row - b.row) }
}
