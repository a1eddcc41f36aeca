import type { Translation } from '../../../platform/texts.ts'
import type { life as nlLife } from './life-texts.nl.ts'

/** Words of pausing, ending, throwing away and beginning again. */
export const life: Translation<typeof nlLife> = {
  paused: (until, because) => (because === null ? `Paused until ${until}.` : `Paused until ${until}, because ${because}.`),
  pausedBecause: {
    holiday: 'of a holiday',
    full: 'it is full',
    staff: 'there are too few counsellors',
    moving: 'the place moves or is rebuilt',
    renewal: 'the service is being renewed',
  },
  pauseLead:
    'The service leaves the list. On the day you choose it is back in it, if it is still complete. A week before, you get a mail. Visitors and guides read why and until when.',
  pauseFields: {
    because: {
      label: 'Why?',
      options: {
        holiday: 'Holiday',
        full: 'It is full',
        staff: 'Too few counsellors',
        moving: 'Moving or rebuilding',
        renewal: 'The service is being renewed',
        other: 'Something else, in own words',
      },
    },
    pauseWords: { label: 'In own words', hint: 'Everybody reads this. Needed when you choose something else.' },
    untilOn: { label: 'Open again on', hint: 'At most a year ahead.' },
  },
  pauseNow: 'Pause this service',
  changePause: 'Change the pause',
  savePause: 'Save the pause',
  discard: 'Throw this draft away',
  discardLead:
    'Nobody saw this draft but your organisation and the region. When you throw it away, all that stands in it goes and does not come back:',
  discardWhat: [
    'all texts, steps, conditions, places and first days',
    'the price, the certificates and the figures',
    'earlier proposals to the region about this draft',
  ],
  discardNow: 'Throw away',
  endedSince: (moment, by) => (by === null ? `Ended on ${moment}.` : `Ended on ${moment} by ${by}.`),
  again: 'Begin again with a draft',
  againLead: 'You get a new draft with the same content and price. What ended stays as it was.',
  statuses: {
    public: 'Opened again',
    paused: 'Paused',
    ended: 'Ended for good',
  },
}
