import { z } from '@hono/zod-openapi'
import { MOST_PER_PAGE, PAGE_SIZE } from '../../../platform/cursor.ts'
import { RegionCode } from '../../regions/index.ts'
import { SCORED } from '../offer/score.ts'
import { KINDS, PRICE_KINDS, QUALITY_KINDS } from '../schema.ts'
import { WHERE } from './engine/entry.ts'
import { CHOICES, KILOMETRES } from './query.ts'

/** What the open API is asked: the filters of the page, by their English names. policy: D1 */
export const ServiceQuery = z.object({
  region: RegionCode.optional(),
  q: z.string().max(100).optional(),
  place: z.string().trim().min(2).max(60).optional(),
  km: z.enum(KILOMETRES.map(String)).optional(),
  ...CHOICES,
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_PER_PAGE).default(PAGE_SIZE),
})

const LineShown = z.object({
  kind: z.enum(PRICE_KINDS),
  amountCents: z.int().nullable(),
  vatBasisPoints: z.int(),
  quantityMin: z.int().nullable(),
  quantityMax: z.int().nullable(),
  milestone: z.string().nullable(),
  payers: z.array(z.string()),
  confidential: z.object({ organisation: z.string(), until: z.iso.date() }).nullable(),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
})
const PriceShown = z.object({
  lines: z.array(LineShown),
  /** Whether anybody says what it costs: help that is free has no lines either. */
  known: z.boolean(),
  /** What is expected to be asked in all with VAT, from the next start on and without closures; null when unknown or confidential. */
  leastCents: z.int().nullable(),
  mostCents: z.int().nullable(),
})
const QualityShown = z.object({
  kind: z.enum(QUALITY_KINDS),
  source: z.string(),
  onDate: z.iso.date(),
  valueBasisPoints: z.int().nullable(),
  cases: z.int().nullable(),
  denominator: z.int().nullable(),
  note: z.string().nullable(),
  number: z.string().nullable(),
  evidenceUrl: z.string().nullable(),
  validUntil: z.iso.date().nullable(),
  /** From this day on it is too old to count. */
  goodUntil: z.iso.date().nullable(),
  forWhom: z.string().nullable(),
  /** Of an outcome: months after the start of work, and how many of them began with several goals. */
  months: z.int().nullable(),
  severalGoals: z.int().nullable(),
  reply: z.string().nullable(),
  replyOn: z.iso.date().nullable(),
  /** Share of the cases with the range it may well have in truth (Wilson, 95%); null without numbers. */
  interval: z.object({ shareBasisPoints: z.int(), lowBasisPoints: z.int(), highBasisPoints: z.int() }).nullable(),
})
const Schedule = z.object({
  words: z.string().nullable(),
  startsOn: z.iso.date().nullable(),
  untilOn: z.iso.date().nullable(),
  freq: z.string().nullable(),
  every: z.int(),
  byday: z.array(z.string()),
  opens: z.string().nullable(),
  closes: z.string().nullable(),
})
const Place = z.object({
  name: z.string().nullable(),
  street: z.string().nullable(),
  houseNumber: z.string().nullable(),
  postcode: z.string().nullable(),
  place: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  schedules: z.array(Schedule),
})
const Rule = z.object({ kind: z.string(), value: z.string().nullable(), hard: z.boolean(), words: z.string().nullable() })

/** What stands on the page of a service. How often referrals are accepted is for guides and the provider, and is not here. policy: D1, B6 */
export const ServiceAnswer = z
  .object({
    id: z.uuid(),
    name: z.string(),
    alternateName: z.string().nullable(),
    kind: z.enum(KINDS),
    organisation: z.string(),
    /** Nobody pays for it, and it is of a kind that has a short form. */
    freeHelp: z.boolean(),
    aim: z.string().nullable(),
    method: z.string().nullable(),
    afterwards: z.string().nullable(),
    forWhom: z.string().nullable(),
    steps: z.array(z.object({ title: z.string(), words: z.string().nullable() })),
    rules: z.array(Rule),
    documents: z.array(z.string()),
    languages: z.array(z.string()),
    needs: z.array(z.string()),
    targetGroups: z.array(z.string()),
    accessibility: z.array(z.string()),
    terms: z.array(z.object({ taxonomy: z.string(), code: z.string(), name: z.string() })),
    /** Names of occupations it leads to and skills it teaches. */
    occupations: z.array(z.string()),
    skills: z.array(z.string()),
    delivery: z.string(),
    where: z.array(z.enum(WHERE)),
    national: z.boolean(),
    /** Codes of regions (AM..) and municipalities (GM....) it is offered in. */
    areas: z.array(z.string()),
    places: z.array(Place),
    /** Kilometres from the place that was asked for; null where none was, or nobody knows. */
    km: z.number().nullable(),
    durationWeeks: z.int().nullable(),
    hoursPerWeek: z.int().nullable(),
    intensity: z.string().nullable(),
    groupMin: z.int().nullable(),
    groupMax: z.int().nullable(),
    capacity: z.object({ places: z.int().nullable(), placesFree: z.int().nullable() }),
    waitingWeeks: z.int().nullable(),
    waitingConfirmedOn: z.iso.date().nullable(),
    starts: z.array(z.object({ startsOn: z.iso.date().nullable(), places: z.int().nullable(), placesFree: z.int().nullable() })),
    nextStart: z.iso.date().nullable(),
    closures: z.array(z.object({ closedFrom: z.iso.date(), closedUntil: z.iso.date(), words: z.string().nullable() })),
    apply: z.object({ how: z.string().nullable(), ways: z.array(z.string()) }),
    contact: z.object({
      name: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      url: z.string().nullable(),
    }),
    price: z.object({
      person: PriceShown,
      payer: PriceShown,
      coming: z.array(z.object({ part: z.enum(['person', 'payer']), from: z.iso.date(), lines: z.array(LineShown) })),
    }),
    quality: z.array(QualityShown),
    certificates: z.array(
      z.object({
        scheme: z.string(),
        number: z.string().nullable(),
        validUntil: z.iso.date(),
        evidenceUrl: z.string().nullable(),
        checkedOn: z.iso.date().nullable(),
      }),
    ),
    /** When each part was last said to be right, and when that is due again. */
    confirmed: z.record(z.string(), z.object({ on: z.iso.date(), dueOn: z.iso.date() })),
    /** How complete and fresh it is, of 100, by terms that add up. It says nothing of how good the help is. */
    score: z.object({ total: z.int(), terms: z.array(z.object({ key: z.enum(SCORED), points: z.int(), of: z.int() })) }),
    referable: z.boolean(),
    lacks: z.array(z.string()),
  })
  .openapi('Service')
export const ServiceList = z
  .object({ items: z.array(ServiceAnswer), next: z.string().nullable(), notice: z.string().nullable(), total: z.int() })
  .openapi('ServiceList')
