import type { progressFields as nlFields } from './texts.nl.ts'

/** Words of how referrals of a region go, in plain English. */
export const progress = {
  title: 'How referrals go',
  lead: 'What waits now, and what went wrong in the past 90 days. You see numbers, no persons.',
  csv: 'Download as CSV, without persons',
  xlsx: 'Download as Excel, without persons',
  waiting: 'Waits for a provider',
  nothingWaits: 'Nothing waits for a provider now.',
  provider: 'Organisation',
  asked: 'Waits for an answer',
  planned: 'First talk planned',
  late: 'Past its day',
  oldest: 'Waits longest since',
  missed: 'Clocks that were missed',
  nothingMissed: 'Everybody answered in time.',
  noAnswer: 'Referral without an answer',
  noLead: 'No answer to being the regular contact',
  reasons: 'Why it did not go on or stopped',
  noReasons: 'Nothing stopped.',
  why: 'Reason',
  many: 'Number',
  asAgreed: { 'as-agreed': 'as agreed' } as Record<string, string>,
  sheet: 'Referrals',
  names: {
    title: 'Download with names',
    about:
      'Files, what waits, what was late and why something stopped, with the name of the person. Confidential help and whoever is shielded are not in it.',
    seen: 'Everybody in it sees that you took it along and what for. Throw the file away when you are done.',
    take: 'Download',
    file: 'with-names',
    what: 'What',
    person: 'Name',
    lead: 'Regular contact',
    organisation: 'Organisation',
    state: 'State or reason',
    on: 'Since',
    due: 'At the latest',
    late: 'Late',
    yes: 'yes',
    more: (most: number) => `There is more than these ${most} rows. What waits is on top; files are at the end.`,
    kinds: { file: 'File', waits: 'Waits for a provider' },
  },
  files: {
    name: 'my-files',
    csv: 'Download my files as CSV',
    xlsx: 'Download my files as Excel',
    lead: 'With names: for your own work only. Whoever you take along sees that in the log of who looked.',
  },
}

export const progressFields: typeof nlFields = {
  takenFor: {
    label: 'What do you need the names for?',
    options: {
      'spread-work': 'To spread work over colleagues',
      'check-waiting': 'To check who waits too long',
      'account-for': 'To check that it goes well, for whoever must control that',
      enforcement: 'Enforcement: to check whether somebody keeps to rules',
    },
  },
  sheetKind: { label: 'What kind of file?', options: { csv: 'CSV', xlsx: 'Excel' } },
}
