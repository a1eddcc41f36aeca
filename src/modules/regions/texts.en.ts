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
  sites: {
    back: 'Management',
    title: 'Sites of regions',
    lead: 'Choose a region. You can change the photo on its front page.',
    none: 'You keep no site of a region.',
    photo: (region: string) => `Photo of ${region}`,
    noPhoto: 'There is no photo on the front page yet.',
    save: 'Place photo',
    removeTitle: 'No photo any more',
    remove: 'Take photo away',
  },
  fields: {
    photo: { label: 'Photo', hint: 'A PNG or JPEG of at most 5 MB. We take out where and when it was made.' },
    alt: {
      label: 'What does it show?',
      hint: 'For who does not see the photo. For example: the entrance of the Werkcentrum on the square.',
    },
  },
  errors: {
    noPhoto: 'Choose a photo.',
    notAnImage: 'This file is not a whole PNG or JPEG. Choose another photo.',
    beforeKnown: 'We do not know how regions were before 1 January 2021.',
    unknownRegion: 'There is no such region. A region code looks like this: AM27.',
  },
}
