import type { z } from '@hono/zod-openapi'
import { invalid } from '../../../platform/errors.ts'
import { FREE_HELP_KINDS } from '../offer/completeness.ts'
import type { Service } from '../offer/queries.ts'
import type {
  AddClosure,
  AddPlace,
  AddRule,
  AddStart,
  AreaPart,
  CapacityPart,
  ContactPart,
  ContentPart,
  QualityPart,
  TermsPart,
} from './part-schema.ts'
import type { Body } from './part-bodies.ts'

type FormValues = Record<string, string | string[] | number | boolean | null | undefined>

/** The content as the form shows it: languages with commas, documents one per line. */
export function contentForm(service: Service): FormValues {
  return {
    ...plain(service),
    freeHelp: service.freeHelp ? 'on' : '',
    languages: service.languages.join(', '),
    documents: service.documents.join('\n'),
  }
}

function plain({
  name,
  alternateName,
  kind,
  sensitivity,
  aim,
  forWhom,
  method,
  afterwards,
  delivery,
  needs,
  ...rest
}: Service): FormValues {
  const { groupMin, groupMax, durationWeeks, hoursPerWeek, intensity } = rest
  const words = { name, alternateName, kind, sensitivity, aim, forWhom, method, afterwards, delivery, needs }
  return { ...words, groupMin, groupMax, durationWeeks, hoursPerWeek, intensity }
}

export function contentBody(input: z.output<typeof ContentPart>): Body {
  requireFreeKind(input)
  if (input.groupMin && input.groupMax && input.groupMax < input.groupMin) invalid('groupMax', 'lessThanLeast')
  const languages = [
    ...new Set(
      input.languages
        .toLowerCase()
        .split(/[,\s]+/)
        .filter(Boolean),
    ),
  ]
  if (languages.some((language) => !/^[a-z]{2,3}$/.test(language))) invalid('languages', 'languageCodes')
  const documents = (input.documents ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
  if (documents.length > 12) invalid('documents', 'tooMany')
  return {
    name: input.name,
    alternateName: input.alternateName ?? null,
    kind: input.kind,
    freeHelp: input.freeHelp ?? false,
    sensitivity: input.sensitivity,
    aim: input.aim ?? null,
    forWhom: input.forWhom ?? null,
    method: input.method ?? null,
    afterwards: input.afterwards ?? null,
    delivery: input.delivery,
    groupMin: input.groupMin ?? null,
    groupMax: input.groupMax ?? null,
    durationWeeks: input.durationWeeks ?? null,
    hoursPerWeek: input.hoursPerWeek ?? null,
    intensity: input.intensity ?? null,
    languages,
    documents,
    needs: input.needs,
  }
}

/** Only some kinds of free help have a short form. policy: D1 */
export function requireFreeKind({ freeHelp, kind }: { freeHelp?: boolean | undefined; kind: string }): void {
  if (freeHelp && !FREE_HELP_KINDS.includes(kind)) invalid('freeHelp', 'notFreeHelp')
}

export function contactBody(input: z.output<typeof ContactPart>): Body {
  const { howToApply = null, applyWays, contactName = null, contactPhone = null, contactEmail = null, url = null, accessibility } = input
  return { howToApply, applyWays, contactName, contactPhone, contactEmail, url, accessibility }
}

export function capacityBody({ waitingWeeks, places, placesFree }: z.output<typeof CapacityPart>): Body {
  if (placesFree !== undefined && places !== undefined && placesFree > places) invalid('placesFree', 'moreThanThereAre')
  return { waitingWeeks: waitingWeeks ?? null, places: places ?? null, placesFree: placesFree ?? null }
}

export function areaBody({ national, regions, municipalities }: z.output<typeof AreaPart>, known: ReadonlyMap<string, string>): Body {
  if (regions.some((code) => !known.has(code))) invalid('regions', 'unknownArea')
  if (municipalities.some((code) => !known.has(code))) invalid('municipalities', 'unknownArea')
  if (!national && regions.length === 0 && municipalities.length === 0) invalid('regions', 'someArea')
  return { national: national ?? false, regions: regions.toSorted(), municipalities: municipalities.toSorted() }
}

const VALUE: Partial<Record<string, RegExp>> = {
  'lives-in': /^(AM\d\d|GM\d{4})$/,
  'benefit-from': /^(uwv|municipality)$/,
  'language-level': /^[ABC][12]$/,
  'education-max': /^(basisonderwijs|vmbo|mbo-[1-4]|havo|vwo|hbo|wo)$/,
}

export function ruleOf({ kind, value, words, hard }: z.output<typeof AddRule>) {
  const needsValue = !['works', 'no-work', 'driving-licence', 'other'].includes(kind)
  if (needsValue && !value) invalid('value', 'valueNeeded')
  if (kind.startsWith('age') && !/^\d{1,3}$/.test(value ?? '')) invalid('value', 'ageInYears')
  const form = VALUE[kind]
  if (form && !form.test(value ?? '')) invalid('value', 'valueOfKind')
  if (kind === 'lives-in' && !words) invalid('words', 'placeInWords')
  if (kind === 'other' && !words) invalid('words', 'wordsNeeded')
  return { kind, value: value ?? (kind === 'driving-licence' ? 'B' : null), hard: hard === 'yes', words: words ?? null }
}

export function startOf({ startsOn, places, placesFree }: z.output<typeof AddStart>) {
  if (placesFree !== undefined && (places === undefined || placesFree > places)) invalid('placesFree', 'moreThanThereAre')
  return { startsOn: startsOn ?? null, places: places ?? null, placesFree: placesFree ?? null }
}

export function closureOf({ closedFrom, closedUntil, words }: z.output<typeof AddClosure>) {
  if (closedUntil <= closedFrom) invalid('closedUntil', 'endsBeforeStart')
  return { closedFrom, closedUntil, words: words ?? null }
}

/** The lists of which a form offers the words, by its fields. */
export const TERM_FIELDS = {
  characteristics: 'characteristics',
  targetGroups: 'target-groups',
  roadSteps: 'steps',
  implementation: 'implementation',
  instruments: 'instruments',
} as const

export function termsForm(service: Pick<Service, 'terms'>): FormValues {
  return Object.fromEntries(
    Object.entries(TERM_FIELDS).map(([field, taxonomy]) => [
      field,
      service.terms.filter((term) => term.taxonomy === taxonomy).map((term) => term.code),
    ]),
  )
}

/** Chosen words take the place of those of the same lists; words of other lists stay. */
export function termsBody(input: z.output<typeof TermsPart>, service: Pick<Service, 'terms'>, names: ReadonlyMap<string, string>): Body {
  const own = new Set<string>(Object.values(TERM_FIELDS))
  const chosen = Object.entries(TERM_FIELDS).flatMap(([field, taxonomy]) =>
    input[field as keyof typeof TERM_FIELDS].map((code) => ({
      taxonomy,
      code,
      name: names.get(`${taxonomy}:${code}`) ?? invalid(field, 'unknownWord'),
    })),
  )
  const others = service.terms.filter((term) => !own.has(term.taxonomy))
  return { terms: [...others, ...chosen].toSorted((a, b) => (a.taxonomy + a.code < b.taxonomy + b.code ? -1 : 1)) }
}

export function placeOf({ name, street, houseNumber, postcode, place, days }: z.output<typeof AddPlace>) {
  const address = { name: name ?? null, street: street ?? null, houseNumber: houseNumber ?? null, postcode: postcode ?? null, place }
  const schedule = { startsOn: null, untilOn: null, freq: null, every: 1, byday: [], opens: null, closes: null }
  return {
    ...address,
    pc4: postcode?.slice(0, 4) ?? null,
    latitude: null,
    longitude: null,
    schedules: days ? [{ words: days, ...schedule }] : [],
  }
}

export function qualityBody(input: z.output<typeof QualityPart>, today: string): Body {
  if (input.onDate > today) invalid('onDate', 'inTheFuture')
  if (input.validUntil && input.validUntil <= today) invalid('validUntil', 'inThePast')
  if (input.kind === 'certificate' && !input.validUntil) invalid('validUntil', 'untilNeeded')
  if (input.kind === 'satisfaction' && input.cases === undefined) invalid('cases', 'numbersNeeded')
  if (input.kind !== 'none-yet' && input.denominator === 0) invalid('denominator', 'numbersNeeded')
  if ((input.cases === undefined) !== (input.denominator === undefined)) invalid('denominator', 'bothNumbers')
  if (input.cases !== undefined && input.denominator !== undefined && input.cases > input.denominator) invalid('cases', 'moreThanThereAre')
  const { id, kind, source, onDate } = input
  return {
    id,
    kind,
    source,
    onDate,
    number: input.number ?? null,
    evidenceUrl: input.evidenceUrl ?? null,
    validUntil: input.validUntil ?? null,
    cases: input.cases ?? null,
    denominator: input.denominator ?? null,
    forWhom: input.forWhom ?? null,
    note: input.note ?? null,
  }
}
