import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

const kinds = { training: 'Training or course', reintegration: 'Guidance to work', 'career-advice': 'Career advice', 'debt-help': 'Help with money', language: 'Language', 'temp-agency': 'Temp agency', 'work-experience': 'Work experience', instrument: 'Facility of UWV or municipality', volunteering: 'Volunteering' }

export const en: Translation<typeof nl> = {
  fields: {
    name: { label: 'Name of the service' }, aim: { label: 'Aim', hint: 'What does somebody get out of it?' }, method: { label: 'Method', hint: 'What happens, in which steps?' }, afterwards: { label: 'What can somebody do afterwards?' }, forWhom: { label: 'For whom' }, howToApply: { label: 'How to apply' },
    durationWeeks: { label: 'How many weeks?' }, hoursPerWeek: { label: 'How many hours a week?' }, waitingWeeks: { label: 'Waiting time in weeks', hint: '0 when somebody can start at once.' },
    status: { label: 'State', options: { draft: 'Draft', public: 'Public', paused: 'Paused' } },
    part: { label: 'Whose price is this?', options: { person: 'The participant', payer: 'Who pays (municipality, UWV, employer, fund)' } },
    kind: { label: 'Kind', options: { free: 'Free', fixed: 'Fixed amount', 'per-hour': 'Per hour', 'per-session': 'Per session', 'per-week': 'Per week', 'per-result': 'Per result', certificate: 'Certificate', inspection: 'Inspection', satisfaction: 'Satisfaction', 'none-yet': 'No figures yet' } },
    euros: { label: 'Amount in euros, without VAT', hint: 'For example 1250 or 49,50' }, quantity: { label: 'How often?', hint: 'The number of hours, sessions or weeks. For a fixed amount 1.' }, vat: { label: 'VAT', options: { '0': 'No VAT', '900': '9%', '2100': '21%' } }, validFrom: { label: 'Holds from' },
    source: { label: 'Source', hint: 'Who gave this certificate or judgement?' }, onDate: { label: 'Date' }, note: { label: 'Explanation' },
  },
  errors: { freeIsZero: 'Free is € 0. Choose another kind of price or fill in 0.', priceTooEarly: 'Choose a day after the start of the price that holds now.', inTheFuture: 'This date has not been yet.' },
  kinds,
  list: {
    title: 'Courses and help', lead: 'All there is, with price, quality and content. Everybody sees what the workers see.', search: 'Search by word', kind: 'Kind', all: 'All', filter: 'Search', order: 'Order: first in your region, then the shortest waiting time, then an order that changes every day. A higher place is not for sale.',
    none: 'Nothing found. Try another word, or make an appointment. Then we look with you.', next: 'Next', compare: 'Put side by side', count: (n: number) => (n === 1 ? '1 result on this page' : `${n} results on this page`),
  },
  one: {
    by: 'Offered by', price: 'Price', person: 'You pay', payer: 'Who pays, pays', quality: 'Quality', content: 'Content', aim: 'Aim', method: 'Method', afterwards: 'Afterwards you can', forWhom: 'For whom', apply: 'How to apply', duration: 'Duration', hours: 'Per week', waiting: 'Waiting time',
    weeks: (n: number) => (n === 1 ? '1 week' : `${n} weeks`), hoursPerWeek: (n: number) => `${n} hours a week`, noWaiting: 'none', confirmed: (date: string) => `confirmed on ${date}`, since: (date: string) => `since ${date}`, total: (amount: string) => `about ${amount} in total, with VAT`, free: 'Free', unknown: 'Not known',
    lacksTitle: 'Not complete yet', lacksLead: 'We refer nobody to this yet. This lacks:', lacks: { 'not-public': 'the service is not public', price: 'a price that holds now', quality: 'evidence of quality', content: 'the content is not filled in completely', 'content-not-dated': 'a date for the content' },
    qualityKinds: { certificate: 'Certificate', inspection: 'Inspection', satisfaction: 'Satisfaction', outcome: 'Outcome', 'none-yet': 'No figures yet, new' }, cases: (cases: number, of: number) => `${cases} of ${of}`, source: 'Source', noQuality: 'There is no evidence of quality yet.', contact: 'Contact', back: 'Courses and help', appointment: 'Discuss this with a worker',
    priceKinds: { free: 'free', fixed: 'fixed amount', 'per-hour': 'per hour', 'per-session': 'per session', 'per-week': 'per week', 'per-result': 'per result' }, organisationIsDiscreet: 'This help is confidential.',
  },
  compare: { title: 'Side by side', lead: 'The same facts, in the same order.', few: 'First choose two to four services in the list.' },
  own: { title: 'My services', none: 'Your organisation has no services yet. The region sets up the first for you.', complete: 'Complete', edit: 'Content', save: 'Save and confirm', addPrice: 'New price', savePrice: 'Save this price', addQuality: 'Evidence of quality', saveQuality: 'Add', state: 'State', lacks: 'Lacks', view: 'See it as visitors do' },
}
