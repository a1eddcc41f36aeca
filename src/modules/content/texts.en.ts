import type { Translation } from '../../platform/texts.ts'
import { en as editing } from './editing/texts.en.ts'
import { en as names } from './names/texts.en.ts'
import { en as site } from './site/texts.en.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  site,
  editing,
  ...names,
  reminder: {
    sender: 'Werkcentrum, editors',
    subject: (count) => (count === 1 ? 'A page to check' : `${count} pages to check`),
    lead: 'Your organisation owns these pages. The day to check them is here:',
    line: (title, date, url) => `- ${title} (${date}): ${url}`,
    closing: 'Is a page still right? Say so on the page itself, with a new date. Then you get no more reminders.',
  },
  fields: {
    titleNl: { label: 'Title' },
    leadNl: { label: 'First sentence', hint: 'What the page is about. Lists show it too.' },
    bodyNl: { label: 'Text' },
    afterNl: { label: 'Text behind the national text' },
    titleEn: { label: 'Title in English' },
    leadEn: { label: 'First sentence in English' },
    bodyEn: { label: 'Text in English' },
    afterEn: { label: 'English text behind the national text' },
    slug: {
      label: 'Address',
      hint: 'Small letters, digits and dashes. Leave empty and it follows from the title. The address never changes again.',
    },
    ownerId: { label: 'Owner', hint: 'The organisation that sees to it that the page is right.' },
    source: { label: 'Source', hint: 'What the text rests on. For example a law or a brochure.' },
    reviewOn: { label: 'Check on', hint: 'Then the owner gets a message.' },
    inFooter: { label: 'At the foot of every page of the site' },
    because: { label: 'What did you change, and why?', hint: 'Stands in the history.' },
    publishOn: { label: 'Appears on', hint: 'Leave empty to publish now.' },
    publishAt: { label: 'At what time', hint: 'Without a time: at 6.00.' },
    base: { label: 'Version' },
    basedOn: { label: 'National version' },
    manner: {
      label: 'What do you do with the page?',
      options: {
        override: { label: 'Replace', hint: 'You begin with a copy of the national text. When that changes later, you are told.' },
        extend: { label: 'Add to it', hint: 'The national text stays and follows changes. You write before and after it.' },
        hide: { label: 'Leave out', hint: 'The page is not on the site of your region.' },
      },
    },
    picture: { label: 'Picture', hint: 'A PNG or JPEG of at most 5 MB. We take out where and when it was made.' },
    alt: { label: 'What can be seen?', hint: 'For who does not see the picture.' },
    name: { label: 'Old name', hint: 'For example WSP' },
    nowCalled: { label: 'Is now called', hint: 'For example: help for employers of the Werkcentrum' },
    leadsTo: { label: 'Leads to' },
    untilOn: { label: 'End date', hint: 'From this day the name leads nowhere.' },
    words: { label: 'Words that mean the same', hint: 'With commas between. For example: cv, curriculum vitae' },
    query: { label: 'Searched' },
    page: { label: 'Page' },
    helped: { label: 'Did this help?', options: { yes: 'Yes', no: 'No' } },
    choice: { label: 'What do you want?', options: { keep: 'Keep our text', 'take-over': 'Take over the national text' } },
  },
  errors: {
    changedMeanwhile: 'Somebody else has just saved this page. Your text is still here: compare and save again.',
    noTitle: 'Give the English text a title.',
    noAlt: 'Write with every picture, between [ and ], what can be seen.',
    noBody: 'Write a text before you publish.',
    notAnOwner: 'Choose an organisation from the list.',
    noSlug: 'We cannot make an address of this. Use letters or digits.',
    slugTaken: 'There is a page at this address already. Choose another address.',
    noVersion: 'This version is not there.',
    reviewAhead: 'Choose a day after today.',
    noPicture: 'Choose a picture.',
    notAnImage: 'This file is not a whole PNG or JPEG. Choose another picture.',
    nameTaken: 'This name is there already. Change the end date in the list.',
    twoWords: 'Write at least two words, with a comma between.',
  },
  refusals: {
    alreadyAdapted: 'Your region has adapted this page already. Go back to the list and open it there.',
    nameEnded: 'We no longer use this name. Search below for what you need, or go to the home page.',
  },
}
