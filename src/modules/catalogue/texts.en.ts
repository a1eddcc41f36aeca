import { countedGroups } from './offer/counted-groups.en.ts'
import { plural } from '../../platform/languages.ts'
import { en as funding } from './funding/texts.en.ts'
import { en as copies } from './copies/texts.en.ts'
import { en as admission } from './admission/texts.en.ts'
import { errors as alertErrors, en as alerts, refusals as alertRefusals } from './alerts/texts.en.ts'
import { en as confidential } from './confidential/texts.en.ts'
import { en as instruments } from './instruments/texts.en.ts'
import { en as bundles } from './bundles/texts.en.ts'
import { en as corrections } from './corrections/texts.en.ts'
import { en as notices } from './notices/texts.en.ts'
import { en as missing } from './missing/texts.en.ts'
import { en as check } from './check/texts.en.ts'
import { en as feeds } from './feeds/texts.en.ts'
import { en as embed } from './embed/texts.en.ts'
import { en as find } from './find/texts.en.ts'
import { terms } from './offer/term-texts.en.ts'
import { fields } from './portal/field-texts.en.ts'
import { errors, en as portal, refusals } from './portal/texts.en.ts'
import { people } from './portal/people-texts.en.ts'
import { en as region } from './region/texts.en.ts'
import { errors as locationErrors, fields as locationFields, en as locations, refusals as locationRefusals } from './locations/texts.en.ts'
import { en as schemes } from './schemes/texts.en.ts'
import { en as shownIn } from './shown-in/texts.en.ts'
import { en as sheets } from './sheets/texts.en.ts'
import { en as twins } from './twins/texts.en.ts'
import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

const kinds = {
  training: 'Training or course',
  reintegration: 'Guidance to work',
  'career-advice': 'Career advice',
  'debt-help': 'Help with money',
  language: 'Language',
  'temp-agency': 'Temp agency',
  'work-experience': 'Work experience',
  instrument: 'Facility of UWV or municipality',
  volunteering: 'Volunteering',
  other: 'Something else',
}

export const en: Translation<typeof nl> = {
  fields: {
    name: { label: 'Name of the service' },
    aim: { label: 'Aim', hint: 'What does somebody get out of it?' },
    method: { label: 'Method', hint: 'What happens, in which steps?' },
    afterwards: { label: 'What can somebody do afterwards?' },
    forWhom: { label: 'For whom' },
    howToApply: { label: 'How to apply' },
    durationWeeks: { label: 'How many weeks?' },
    hoursPerWeek: { label: 'How many hours a week?' },
    waitingWeeks: { label: 'Waiting time in weeks', hint: '0 when somebody can start at once.' },
    kind: { label: 'Kind' },
    vat: { label: 'VAT', options: { '0': 'No VAT', '900': '9%', '2100': '21%' } },
    validFrom: { label: 'Holds from' },
    source: { label: 'Source', hint: 'Who gave this certificate or judgement?' },
    onDate: { label: 'Date' },
    note: { label: 'Explanation' },
    ...fields,
    ...locationFields,
  },
  errors: { ...locationErrors, ...errors, ...alertErrors, ...sheets.errors, ...feeds.errors, ...twins.errors },
  refusals: { ...locationRefusals, ...refusals, ...alertRefusals, ...sheets.refusals, ...feeds.refusals, ...twins.refusals },
  admission,
  copies,
  funding,
  alerts,
  bundles,
  confidential,
  instruments,
  corrections,
  missing,
  locations,
  notices,
  schemes,
  portal,
  people,
  region,
  check,
  embed,
  feeds,
  sheets,
  shownIn,
  twins,
  kinds,
  list: {
    title: 'Courses and help',
    lead: 'All there is, with price, quality and content. Everybody sees what the workers see.',
    next: 'Next',
    compare: 'Put side by side',
  },
  acceptance: {
    title: 'How often a referral is accepted',
    said: (accepted: number, decided: number, from: string, until: string) =>
      `${accepted} of ${decided} referrals accepted, from ${from} up to and including ${until}.`,
    late: (n: number) => plural('en', n, { one: '1 of them was not answered in time.', other: `${n} of them were not answered in time.` }),
    counted:
      'Counted from our own referrals, from 10 on. A no because it does not suit or because somebody could not be reached does not count, nor does who stops later. Without an answer in time it counts as not accepted. Only guides and the provider itself see this. Nothing is sorted by it.',
  },
  response: {
    title: 'How soon the provider answers',
    said: (answered: number, asked: number, from: string, until: string) =>
      `${answered} of ${asked} referrals got an answer in time, from ${from} to ${until}.`,
    half: (days: number) => plural('en', days, { one: 'Half of them within 1 day.', other: `Half of them within ${days} days.` }),
    counted: 'Counted from our own referrals, from 10 on. A no is an answer too. Nothing is ordered by it.',
  },
  find,
  terms,
  one: {
    by: 'Offered by',
    atAGlance: 'In short',
    contentConfirmed: (date: string) => `The provider confirmed the content on ${date}.`,
    groupSize: (least, most) =>
      least === null ? `at most ${most} people` : most === null ? `at least ${least} people` : `${least} to ${most} people`,
    applyWays: 'How you apply',
    leadsTo: 'Leads to these occupations',
    teaches: 'What you learn',
    concept: (one) => one.nameEn ?? one.name,
    steps: 'Steps',
    rules: 'Conditions',
    rulesLead: 'Not sure whether it fits? Talk to a worker.',
    alternateName: 'Also known as',
    placesFree: (n) => plural('en', n, { one: '1 place free', other: `${n} places free` }),
    area: 'For who lives in',
    workers: 'For which work or income',
    workersLead: 'This also says who can pay. It is no reason to refuse somebody.',
    weekdays: { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' },
    dayRange: (from, until) => `${from} to ${until}`,
    rhythm: (freq, every) =>
      freq === 'MONTHLY' ? (every === 1 ? 'every month' : `every ${every} months`) : every === 1 ? '' : `every ${every} weeks`,
    openFromTo: (from, until) => `from ${from} to ${until}`,
    fromDay: (date) => `from ${date}`,
    locations: 'Where',
    starts: 'Start moments',
    documents: 'Bring',
    topics: 'What it belongs to',
    languages: 'In which languages',
    needs: 'For what',
    delivery: 'Form',
    groups: 'For whom in particular',
    accessibility: 'Accessibility',
    payers: 'Who can pay this',
    interval: (share: string, low: string, high: string) => `${share}, in truth probably between ${low} and ${high}`,
    countedGroups,
    forGroup: (group: string) => `for ${group}`,
    reply: (words: string, date: string) => `Reply of the provider on ${date}: ${words}`,
    preview: 'Visitors see it like this once it is public. Now only your organisation sees it.',
    warned: 'The provider has not confirmed for too long that this is still right.',
    price: 'Price',
    person: 'You pay',
    payer: 'The payer pays',
    quality: 'Quality',
    content: 'Content',
    aim: 'Aim',
    method: 'Method',
    afterwards: 'Afterwards you can',
    forWhom: 'For whom',
    apply: 'How to apply',
    duration: 'Duration',
    hours: 'Per week',
    waiting: 'Waiting time',
    weeks: (n: number) => plural('en', n, { one: '1 week', other: `${n} weeks` }),
    hoursPerWeek: (n: number) => `${n} hours a week`,
    noWaiting: 'none',
    confirmed: (date: string) => `confirmed on ${date}`,
    since: (date: string) => `since ${date}`,
    total: (amount: string) => `about ${amount} in total, with VAT`,
    fromStart: (date: string) => `starting on ${date}`,
    untilDay: (date: string) => `until ${date}`,
    priceToCome: 'New price',
    coming: (date: string, who: string, price: string) => `From ${date}: ${who.toLowerCase()} ${price}`,
    closures: 'When it is closed',
    closuresLead: 'Nobody pays a price per week or month for these days.',
    afterMonths: (months: number) => `after ${months} months`,
    outcomeMeans: (months: number) =>
      `People who went to work after this service and said ${months} months later: it goes well, I still work. Of everybody who answered`,
    outcomeGroup: 'for everybody who came through the Werkcentrum',
    severalGoals: (n: number, of: number) => `${n} of these ${of} started with more than one goal`,
    fewCases: 'these are few people, it does not say much yet',
    tooOld: 'this is too old to count any more',
    seeEvidence: 'See the evidence',
    certifications: 'Certificates of the organisation',
    certification: (name: string, until: string, seen: string | null) =>
      `${name}, until ${until}${seen ? `, seen by the region on ${seen}` : ''}`,
    confidential: (who: string, until: string) => `confidential under a contract with ${who}, until ${until}`,
    range: (least: string, most: string) => `${least} to ${most}`,
    free: 'Free',
    nothingToPay: 'Nothing',
    unknown: 'Not known',
    lacksTitle: 'Not complete yet',
    lacksLead: 'We refer nobody to this yet. This lacks:',
    lacks: {
      'not-public': 'the service is not public',
      price: 'a price that holds now',
      quality: 'evidence of quality',
      content: 'the content is not filled in completely',
      'content-not-dated': 'a date for the content',
      'not-in-region': 'this region does not show this offer',
      certificate: 'a valid certificate of the organisation, which this region requires',
    },
    ownFigures: 'Referrals of the Werkcentrum',
    qualityKinds: {
      certificate: 'Certificate',
      inspection: 'Inspection',
      satisfaction: 'Satisfaction',
      outcome: 'Outcome',
      'none-yet': 'No figures yet',
    },
    noneYet: (date) => `No figures yet, new since ${date}`,
    cases: (cases: number, of: number) => `${cases} of ${of}`,
    source: 'Source',
    noQuality: 'There is no evidence of quality yet.',
    phone: 'Phone',
    email: 'E-mail',
    contact: 'Contact',
    back: 'Courses and help',
    selfRefer: 'I sign up myself',
    alone: 'You can also arrange it yourself, without our help. Then get in touch yourself:',
    appointment: 'Discuss this with a worker',
    priceKinds: {
      free: 'free',
      fixed: 'fixed amount',
      'per-hour': 'per hour',
      'per-session': 'per session',
      'per-week': 'per week',
      'per-month': 'per month',
      'per-place-used': 'per place used',
      'per-place-agreed': 'per place agreed',
      'per-result': 'per result',
    },
    organisationIsDiscreet: 'This help is confidential.',
  },
  history: {
    title: (name: string) => `${name}: how it was before`,
    lead: 'Choose a day. You see what it said then. Who was referred then keeps the price of that day.',
    day: 'Day',
    choose: 'Show',
    asOn: (date: string) => `As it was on ${date}`,
    notThen: 'On this day it was not public.',
    changedOn: 'Days on which something changed',
  },
  compare: { title: 'Side by side' },
  own: {
    title: 'My services',
    none: 'Your organisation has no services yet. Begin with the first.',
    complete: 'Complete',
    state: 'State',
    lacks: 'Lacks',
    view: 'See it as visitors do',
  },
}
