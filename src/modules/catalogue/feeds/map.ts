import { daysAfter } from '../../../platform/clock.ts'
import { said, type Body } from '../hsds/canonical.ts'
import { FREE_HELP_KINDS } from '../offer/completeness.ts'
import { ACCESSIBILITY, APPLY_WAYS, NEEDS } from '../portal/part-schema.ts'
import { KINDS } from '../schema.ts'
import { costsOf } from './map-costs.ts'
import { ownAttributes } from './own-attributes.ts'

const text = (value: unknown, most: number): string | null => {
  const plain = typeof value === 'string' ? value.trim() : ''
  return plain === '' ? null : plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`
}
const whole = (value: unknown, least: number, most: number): number | null => {
  const number = value === null || value === undefined || value === '' ? Number.NaN : Number(value)
  return Number.isInteger(number) && number >= least && number <= most ? number : null
}
const among = <T extends string>(values: readonly string[], allowed: readonly T[]): T[] => allowed.filter((one) => values.includes(one))
const day = (value: unknown): string | null => /^\d{4}-\d\d-\d\d/.exec(said(value))?.[0] ?? null
const bodies = (value: unknown): Body[] => (Array.isArray(value) ? (value as Body[]) : [])

const STATUS: Record<string, string> = { active: 'public', 'temporarily closed': 'paused', inactive: 'unlisted', defunct: 'ended' }

export type ServiceColumns = ReturnType<typeof serviceColumns>

/**
 * A service of HSDS in our columns: only what people read in lists and on its page; the thing as it was read is kept whole beside it.
 * What is too long for a column ends in an ellipsis.
 */
export function serviceColumns(body: Body, today: string) {
  const own = ownAttributes(body)
  const fact = (code: string) => own.facts.get(code) ?? null
  const kind = KINDS.find((one) => own.codes('ww-kind').includes(one)) ?? 'other'
  const [groupMin, groupMax] = [whole(fact('group-min'), 1, 500), whole(fact('group-max'), 1, 500)]
  const [ageMin, ageMax] = [whole(body.minimum_age, 0, 120), whole(body.maximum_age, 0, 120)]
  const newSince = day(fact('new-since')) ?? today
  return {
    name: text(body.name, 120)!,
    alternateName: text(body.alternate_name, 120),
    kind,
    instrumentType: (among(own.codes('ww-instrument'), ['job-seeker', 'employer', 'mobility']) as (string | undefined)[])[0] ?? null,
    sensitivity: among(own.codes('ww-sensitivity'), ['normal', 'discreet', 'special'])[0] ?? 'normal',
    freeHelp: fact('free-help') === 'true' && FREE_HELP_KINDS.includes(kind),
    aim: text(fact('aim') ?? (own.any ? null : body.description), 600),
    method: text(fact('method') ?? (own.any ? null : costsOf(body, today).words), 1200),
    afterwards: text(fact('afterwards'), 600),
    forWhom: text(fact('for-whom') ?? (own.any ? null : body.eligibility_description), 600),
    howToApply: text(body.application_process, 600),
    applyWays: among(own.codes('ww-apply'), APPLY_WAYS) as string[],
    delivery: among(own.codes('ww-delivery'), ['group', 'individual', 'online', 'workplace'])[0] ?? 'individual',
    groupMin,
    groupMax: groupMax !== null && groupMax >= (groupMin ?? 1) ? groupMax : null,
    languages: [...new Set(bodies(body.languages).flatMap((one) => text(one.code ?? one.name, 20) ?? []))],
    accessibility: among(own.codes('ww-accessibility'), ACCESSIBILITY) as string[],
    documents: bodies(body.required_documents)
      .flatMap((one) => text(one.document, 120) ?? [])
      .slice(0, 12),
    needs: among(own.codes('ww-need'), NEEDS) as string[],
    ageMin,
    ageMax: ageMax !== null && ageMax >= (ageMin ?? 0) ? ageMax : null,
    durationWeeks: whole(fact('duration-weeks'), 1, 260),
    hoursPerWeek: whole(fact('hours-per-week'), 1, 60),
    intensity: text(fact('intensity'), 200),
    places: whole(fact('places'), 0, 10_000),
    placesFree: whole(fact('places-free'), 0, 10_000),
    waitingWeeks: whole(fact('waiting-weeks'), 0, 104),
    contactName: text(bodies(body.contacts)[0]?.name, 120),
    contactPhone: text(bodies(body.phones)[0]?.number, 30),
    contactEmail: text(body.email, 254),
    url: /^https?:/.test(said(body.url)) ? text(body.url, 500) : null,
    acceptanceDays: whole(fact('acceptance-days'), 1, 20) ?? 5,
    national: fact('national') === 'true' || bodies(body.service_areas).some((area) => area.extent === 'NL'),
    status: STATUS[said(body.status)] ?? 'unlisted',
    newSince,
  }
}

/** The day on which its source says that it is right; null where it does not say, and never a day to come. */
export function confirmedOn(body: Body, today: string): string | null {
  const said = day(body.assured_date) ?? day(body.last_modified)
  return said === null || said > today || Number.isNaN(Date.parse(said)) || said < daysAfter(today, -20_000) ? null : said
}

/** Codes of regions and municipalities among its areas, whether they exist or not. */
export function areaCodes(body: Body): string[] {
  return [...new Set(bodies(body.service_areas).flatMap((area) => /^(AM\d\d|GM\d{4})$/.exec(said(area.extent))?.[0] ?? []))]
}

/** Places where it runs, with days and hours, in our columns. */
export function placesOf(body: Body) {
  return bodies(body.service_at_locations)
    .slice(0, 200)
    .flatMap((at) => {
      const location = (at.location ?? {}) as Body
      const address = bodies(location.addresses)[0]
      const postcode = /^[1-9]\d{3} ?[A-Z]{2}$/.exec(said(address?.postal_code).toUpperCase())?.[0].replace(' ', '') ?? null
      const [latitude, longitude] = [location.latitude, location.longitude]
      const point = typeof latitude === 'number' && typeof longitude === 'number' && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
      return [
        {
          externalId: said(at.id ?? location.id),
          name: text(location.name, 120),
          street: text(address?.address_1, 120),
          postcode,
          place: text(address?.city, 80),
          pc4: postcode?.slice(0, 4) ?? null,
          latitude: point ? latitude : null,
          longitude: point ? longitude : null,
          schedules: bodies(at.schedules).map(scheduleOf),
        },
      ]
    })
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function scheduleOf(schedule: Body) {
  const time = (value: unknown) => /^([01]\d|2[0-3]):[0-5]\d/.exec(said(value))?.[0] ?? null
  const [opens, closes] = [time(schedule.opens_at), time(schedule.closes_at)]
  const startsOn = validDay(schedule.dtstart)
  const untilOn = validDay(schedule.until)
  return {
    words: text(schedule.description, 300),
    startsOn,
    untilOn: untilOn !== null && untilOn >= (startsOn ?? untilOn) ? untilOn : null,
    freq: among([said(schedule.freq)], ['WEEKLY', 'MONTHLY'])[0] ?? null,
    every: whole(schedule.interval, 1, 52) ?? 1,
    byday: said(schedule.byday)
      .split(',')
      .filter((one) => DAYS.includes(one)),
    opens,
    closes: closes !== null && closes > (opens ?? '') ? closes : null,
  }
}

function validDay(value: unknown): string | null {
  const said = day(value)
  return said !== null && !Number.isNaN(Date.parse(said)) ? said : null
}
