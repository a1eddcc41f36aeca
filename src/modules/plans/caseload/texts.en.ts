import { plural } from '../../../platform/languages.ts'
import type { caseload as Nl } from './texts.nl.ts'

/** Words of the files somebody has in hand, in English. */
export const caseload: typeof Nl = {
  title: 'My files',
  lead: 'Everybody whose regular contact you are, or for whom you cover. What is due first stands on top.',
  all: 'All',
  filters: {
    late: 'Late',
    still: 'Lies still',
    me: 'Waits on me',
    person: 'Waits on the person',
    provider: 'Waits on a provider',
    organisation: 'Waits on an organisation',
    nothing: 'Nothing planned',
  },
  none: 'Nobody stands here now.',
  person: 'Person',
  next: 'First',
  waits: 'Waits on',
  last: 'Last something happened',
  waitsOn: { me: 'you', person: 'the person', provider: 'a provider', organisation: 'an organisation', nothing: 'nobody' },
  covered: (name) => `cover for ${name}`,
  nothingNext: 'nothing planned',
  answerNext: 'answer to a referral',
  courseNext: 'help or a course runs',
  find: {
    title: 'Find by name',
    submit: 'Find',
    none: 'Nobody found in your files. Try part of the name, or search outside your own files.',
    found: (n: number) => plural('en', n, { one: '1 file found.', other: `${n} files found.` }),
  },
  more: 'More with these files',
  by: 'By',
  handOver: {
    title: 'Hand over files to a colleague',
    done: (files) =>
      plural('en', files, {
        one: '1 file was handed over. The person is told.',
        other: `${files} files were handed over. Each person is told.`,
      }),
    lead: 'Choose which files, and write what the colleague needs to know. The regular contact changes, and each person is told. Does the colleague need to know more about one file? Ask them to take that one over by itself, at the plan.',
  },
  work: {
    title: 'Who has how many files',
    lead: 'How many files each has. You see counts, no persons.',
    none: 'There are no plans in this region yet.',
    who: 'Who',
    organisation: 'Organisation',
    plans: 'Files',
    late: 'With something late',
    still: 'Lies still for 30 days',
    covers: 'Who covers',
    noCovers: 'Nobody covers now.',
    coverLine: (of, by, until) => `${by} for ${of}, until ${until}`,
    end: 'End the cover',
    cover: 'Have a colleague cover',
    coverLead: 'The colleague sees the files until that day. The regular contact stays the same.',
    coverDo: 'Have them cover',
    reassign: 'Hand over all files',
    reassignLead: 'The regular contact changes, and each person is told. This is for good.',
    reassignDo: 'Hand over',
    moved: (files) => plural('en', files, { one: '1 file goes along.', other: `${files} files go along.` }),
    left: (files) =>
      plural('en', files, {
        one: '1 file stays: it is shielded or not for this colleague. Arrange that one by itself.',
        other: `${files} files stay: they are shielded or not for this colleague. Arrange those by themselves.`,
      }),
    back: 'Manage',
  },
}

export const caseloadFields = {
  personName: { label: 'Name', hint: 'A part is enough, and a typing error is fine.' },
  handNote: {
    label: 'What does the colleague need to know?',
    hint: 'It stands with each of these files. Do not write about one person. The persons can read it.',
  },
  coverNote: {
    label: 'What does the colleague need to know?',
    hint: 'About the work, not about a person. It stands with each file until the cover ends.',
  },
  files: { label: 'Which files?' },
  ofAccount: { label: 'Who is away?' },
  byAccount: { label: 'Who covers?' },
  untilOn: { label: 'Until which day?', hint: 'The first day it is no longer needed.' },
  fromAccount: { label: 'From whom?' },
  toAccount: { label: 'To whom?' },
}
