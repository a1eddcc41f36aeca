import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  regionsPage: {
    title: 'Regions',
    heading: 'A Werkcentrum near you',
    lead: 'There are 35 regions. Each region has a Werkcentrum, a place for questions about work. Find yours with your municipality or postcode.',
    search: 'Your municipality or postcode',
    searchHint: 'For example Zutphen, or 7201',
    choose: 'In which municipality do you live?',
    nearPostcode: (postcode: string) => `These municipalities are closest to postcode ${postcode}. The closest is at the top.`,
    nearPlace: (place: string) => `This postcode lies in ${place}. These municipalities are the closest. The closest is at the top.`,
    nearNamed: (place: string) => `${place} is not a municipality. These municipalities are the closest. The closest is at the top.`,
    likeName: 'These municipalities are most like what you searched for.',
    notThere: 'Is your municipality not here? Search for its name, or choose your region below.',
    nothing: (typed: string) => `We found no municipality for “${typed}”.`,
    nothingHint: 'Check the spelling, or choose your region below.',
    belongsTo: (counter: string) => `Belongs to ${counter}`,
    formerly: (name: string) => `formerly ${name}`,
    all: 'All 35 regions',
    source: 'Source: areas of Statistics Netherlands (CBS), 2026. In alphabetical order.',
  },
  errors: {
    beforeKnown: 'We do not know how regions were before 1 January 2021.',
    unknownRegion: 'There is no such region. A region code looks like this: AM27.',
  },
}
