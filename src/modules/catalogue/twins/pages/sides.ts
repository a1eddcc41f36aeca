import { sentences } from '../../offer/sentences.ts'
import type { Format } from '../../../../platform/ui/index.ts'
import type { Organisation } from '../../../regions/index.ts'
import { priceText } from '../../offer/price-text.ts'
import type { Service } from '../../offer/queries.ts'
import { factsOf as shownFacts, rulesOf } from '../../offer/service-parts.tsx'
import { ruleText, valueText } from '../../offer/shown.tsx'
import type { ChangePart } from '../../portal/part-bodies.ts'
import type { nl } from '../../texts.nl.ts'
import { fieldOf } from '../choice.ts'
import { factsOf, SERVICE_PARTS, type ServicePart } from '../merge/parts.ts'

type Text = typeof nl

/** One part of two entries beside each other: its facts in words, and how the choice is called in the form. */
export interface PartView {
  part: ServicePart
  field: string
  facts: { label: string; values: [string, string] }[]
  differs: boolean
}

export interface Around {
  t: Text
  f: Format
  today: string
  /** Names of regions and municipalities by code. */
  areas: ReadonlyMap<string, string>
}

/** All parts of two services beside each other, in the same order. */
export function serviceParts(around: Around, one: Service, other: Service): PartView[] {
  return SERVICE_PARTS.map((part) => partView(part, rowsOf(around, one, part), rowsOf(around, other, part)))
}

/** Name and contact of two organisations beside each other. Their number is who they are: nobody chooses it. */
export function organisationParts({ t }: Pick<Around, 't'>, one: Organisation, other: Organisation): PartView[] {
  const number = (organisation: Organisation): Row[] => [[t.region.admitFields.kvkNumber.label, organisation.kvkNumber ?? '']]
  const contact = ({ phone, email, website }: Organisation): Row[] => [
    [t.portal.changed.contactPhone!, phone ?? ''],
    [t.portal.changed.contactEmail!, email ?? ''],
    [t.portal.changed.url!, website ?? ''],
  ]
  const name = (organisation: Organisation): Row[] => [[t.region.admitFields.name.label, organisation.name], ...number(organisation)]
  return [
    { ...partView('name', name(one), name(other)), differs: one.name !== other.name },
    partView('contact', contact(one), contact(other)),
  ]
}

type Row = [label: string, text: string]

function partView(part: ServicePart, one: Row[], other: Row[]): PartView {
  const labels = [...new Set([...one, ...other].map(([label]) => label))]
  const text = (rows: Row[], label: string) => rows.find(([own]) => own === label)?.[1] ?? ''
  const facts = labels
    .map((label) => ({ label, values: [text(one, label), text(other, label)] as [string, string] }))
    .filter(({ values }) => values.some((value) => value !== ''))
  const differs = facts.some(({ values: [left, right] }) => left !== right)
  return { part, field: fieldOf(part), facts, differs }
}

function rowsOf({ t, f, today, areas }: Around, service: Service, part: ServicePart): Row[] {
  const body = factsOf(service, part, today)
  if (part === 'price')
    return [
      [t.one.person, priceText(t, f, service, 'person')],
      [t.one.payer, priceText(t, f, service, 'payer')],
    ]
  if (part === 'quality') return [[t.one.quality, shownFacts(t, f, service).find(({ label }) => label === t.one.quality)?.value ?? '']]
  if (part === 'area') {
    const named = service.areas.map((code) => areas.get(code) ?? code).toSorted((a, b) => a.localeCompare(b, 'nl'))
    return [[t.twins.parts.area, service.national ? t.portal.changed.national! : f.list(named)]]
  }
  return Object.entries(body).flatMap(([field, value]): Row[] => {
    const label = t.portal.changed[field]
    if (!label || value === null || value === false || (Array.isArray(value) && value.length === 0)) return []
    if (field === 'kind') return [[label, t.kinds[service.kind] ?? service.kind]]
    if (field === 'rules') return [[label, sentences(rulesOf(service).map((rule) => ruleText(t, rule)))]]
    return [[label, valueText(t, f, { part: LISTED[field] ?? 'content', field }, value)]]
  })
}

/** The lists whose lines have a form of words of their own. */
const LISTED: Record<string, ChangePart> = { steps: 'steps', terms: 'terms', starts: 'starts', closures: 'closures', locations: 'places' }
