import type { z } from '@hono/zod-openapi'
import type { Language } from '../../../platform/languages.ts'
import { formatIn } from '../../../platform/ui/index.ts'
import { languagesIn } from '../offer/language-names.ts'
import { invalid } from '../../../platform/errors.ts'
import { FREE_HELP_KINDS, noFiguresCount } from '../offer/completeness.ts'
import { instrumentProblem } from '../offer/instrument.ts'
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
import { ruleValue, type AreaCodes } from './rule-value.ts'
import { schedulesOf } from './schedule-form.ts'

type FormValues = Record<string, string | string[] | number | boolean | null | undefined>

/** The content as the form shows it: languages by name, documents one per line. */
export function contentForm(service: Service, language: Language): FormValues {
  return {
    ...plain(service),
    freeHelp: service.freeHelp ? 'on' : '',
    languages: service.languages.map(formatIn(language).language).join(', '),
    documents: service.documents.join('\n'),
  }
}

function plain({
  name,
  alternateName,
  kind,
  instrumentType,
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
  const words = { name, alternateName, kind, instrumentType, sensitivity, aim, forWhom, method, afterwards, delivery, needs }
  return { ...words, groupMin, groupMax, durationWeeks, hoursPerWeek, intensity }
}

/** The content as it is kept; an instrument stays one, whoever keeps it. */
export function contentBody(input: z.output<typeof ContentPart>, was: Pick<Service, 'kind'>, mayOffer: boolean): Body {
  const problem = instrumentProblem(input, was.kind === 'instrument' || mayOffer)
  if (problem) invalid(problem.field, problem.code)
  requireFreeKind(input)
  if (input.groupMin && input.groupMax && input.groupMax < input.groupMin) invalid('groupMax', 'lessThanLeast')
  const languages = languagesIn(input.languages)
  if (languages.length === 0 || languages.includes(null)) invalid('languages', 'languageNames')
  const documents = (input.documents ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
  if (documents.length > 12) invalid('documents', 'tooMany')
  return {
    name: input.name,
    alternateName: input.alternateName ?? null,
    kind: input.kind,
    instrumentType: input.instrumentType ?? null,
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

/** A condition as it is kept; what is typed may be a name, what is kept is what the rules compare. */
export function ruleOf({ kind, value: typed, words, hard }: z.output<typeof AddRule>, areas: AreaCodes) {
  const read = ruleValue(kind, typed, areas)
  if ('problem' in read) invalid('value', read.problem)
  if (kind === 'other' && !words) invalid('words', 'wordsNeeded')
  const livesIn = kind === 'lives-in' ? `U woont in ${areas.get(read.value ?? '') ?? typed}` : null
  return { kind, value: read.value, hard: hard === 'yes', words: words ?? livesIn }
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
  income: 'income',
  ageGroups: 'age-groups',
  roadSteps: 'steps',
  employerSteps: 'employer-steps',
  employmentTypes: 'employment-types',
  groupForm: 'group-form',
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

/** A place as it is kept, with its days and times. */
export function placeOf({ name, street, houseNumber, postcode, place, days, ...times }: z.output<typeof AddPlace>) {
  const address = { name: name ?? null, street: street ?? null, houseNumber: houseNumber ?? null, postcode: postcode ?? null, place }
  return {
    ...address,
    pc4: postcode?.slice(0, 4) ?? null,
    latitude: null,
    longitude: null,
    schedules: schedulesOf(times, days),
  }
}

/** Evidence as it is kept; "no figures yet" only where it still counts, with what to do where it does not. policy: D1 */
export function qualityBody(input: z.output<typeof QualityPart>, today: string, { providerSince }: Pick<Service, 'providerSince'>): Body {
  if (input.kind === 'none-yet' && !noFiguresCount(input.denominator ?? null, providerSince, today))
    invalid(
      input.denominator === undefined ? 'denominator' : 'kind',
      input.denominator === undefined ? 'noFiguresHowMany' : 'noFiguresOver',
    )
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
