import type { PageLanguage } from '../../../platform/languages.ts'
import { daysAfter } from '../../../platform/clock.ts'
import { handoverOrder, type Profile, type QuestionKind } from '../../policy/index.ts'
import { hoursOn, type Hours, type Location, type NationalDesk, type NearDesk } from '../../regions/index.ts'
import { workingDaysAfter } from '../../../platform/working-days.ts'
import { acceptBy } from '../rules.ts'
import { inWords, type Action, type ActionKind } from './tree.ts'

export interface Around {
  base: string
  token: string
  regionName: string
  phone: string | null
  locations: readonly Location[]
  profile: Profile
  question: QuestionKind
  today: string
  language: PageLanguage
  /** Of a region that is not open yet: the nearest desks that are, and the desk of the country. */
  elsewhere: { near: readonly NearDesk[]; nation: NationalDesk } | null
}

/** What can be done at the end, with the facts that say who does it and by when. */
export interface End {
  kind: ActionKind | 'ask-nation' | 'near-desk'
  href: string | null
  phone: string | null
  /** Elsewhere: name and what they do; of walk-in: the place. */
  name: string | null
  about: string | null
  /** A day that is promised or on which a door opens, with its hours. */
  day: string | null
  hours: Hours[]
  when: string | null
  /** Of a question left: who takes it first under the region's profile. */
  to: string | null
}

const NONE = { href: null, phone: null, name: null, about: null, day: null, hours: [], when: null, to: null }

/** The actions of an end in this region: only what is there, and never nothing that reaches a human. policy: A10 */
export function endsIn(actions: readonly Action[], around: Around): End[] {
  if (around.elsewhere) return endsElsewhere(actions, around, around.elsewhere)
  const ends = actions.flatMap((action) => endOf(action, around))
  if (ends.some((end) => end.kind !== 'services' && end.kind !== 'answers' && end.kind !== 'elsewhere')) return ends
  // A region without a number, a door or a diary here still takes a question. policy: A6
  return [...ends, ...endOf({ kind: 'leave-question' }, around)]
}

/** Not open yet: a question with a day, the nearest desk, and what needs nobody here. policy: A6, K6 */
function endsElsewhere(actions: readonly Action[], around: Around, { near, nation }: NonNullable<Around['elsewhere']>): End[] {
  const day = workingDaysAfter(around.today, around.profile.parameters.deskAnswerDays)
  const alone = actions.filter(({ kind }) => kind === 'services' || kind === 'answers' || kind === 'elsewhere')
  const [desk] = near
  return [
    { ...NONE, kind: 'ask-nation', href: `${around.base}/vraagbaak/nieuw`, day, phone: nation.phone },
    ...(desk ? [{ ...NONE, kind: 'near-desk' as const, href: `${around.base}/hulp`, name: desk.name, phone: desk.phone }] : []),
    ...alone.flatMap((action) => endOf(action, around)),
  ]
}

function endOf(action: Action, around: Around): End[] {
  const { base, token, today } = around
  const journey = `${base}/vragen/${token}`
  switch (action.kind) {
    case 'appointment':
    case 'call-back':
      if (around.locations.length === 0) return []
      return [
        {
          ...NONE,
          kind: action.kind,
          href: `${journey}/${action.kind === 'call-back' ? 'terugbellen' : 'afspraak'}`,
          day: workingDaysAfter(daysAfter(today, 1), 0),
        },
      ]
    case 'call':
      return around.phone ? [{ ...NONE, kind: 'call', phone: around.phone, ...nextOpen(around.locations, today) }] : []
    case 'walk-in':
      return around.profile.parameters.walkIn ? walkIn(around) : []
    case 'leave-question': {
      const [first] = handoverOrder(around.profile, around.question)
      return [{ ...NONE, kind: 'leave-question', href: `${journey}/vraag`, day: acceptBy(today, false), to: first ?? null }]
    }
    case 'services':
      return [{ ...NONE, kind: 'services', href: `${base}/diensten${action.query ? `?${action.query}` : ''}` }]
    case 'answers':
      return [{ ...NONE, kind: 'answers', href: `${base}/vraagbaak${action.query ? `?zoek=${encodeURIComponent(action.query)}` : ''}` }]
    case 'question-desk':
      return [
        {
          ...NONE,
          kind: 'question-desk',
          href: `${base}/vraagbaak/nieuw`,
          day: workingDaysAfter(today, around.profile.parameters.deskAnswerDays),
        },
      ]
    case 'elsewhere':
      return [elsewhere(action, around.language)]
  }
}

function elsewhere(action: Action, language: PageLanguage): End {
  return {
    ...NONE,
    kind: 'elsewhere',
    href: action.url || null,
    phone: action.phone || null,
    name: inWords(action.name, language),
    about: inWords(action.about, language),
    when: inWords(action.when, language),
  }
}

/** The door that opens first. */
function walkIn({ base, locations, today }: Around): End[] {
  const doors = locations.map((location) => ({ location, ...nextOpen([location], today) })).filter((door) => door.day !== null)
  const first = doors.sort((a, b) => a.day!.localeCompare(b.day!))[0]
  if (!first) return []
  return [{ ...NONE, kind: 'walk-in', href: `${base}#binnenlopen`, name: first.location.name, day: first.day, hours: first.hours }]
}

/** The first day of the coming two weeks on which one of these is open. */
function nextOpen(locations: readonly Location[], today: string): { day: string | null; hours: Hours[] } {
  for (let ahead = 0; ahead < 14; ahead++) {
    const day = daysAfter(today, ahead)
    const hours = locations.map((location) => hoursOn(location, day)).find((some) => some.length > 0)
    if (hours) return { day, hours }
  }
  return { day: null, hours: [] }
}
