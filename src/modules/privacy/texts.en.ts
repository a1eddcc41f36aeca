import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  fields: {
    kind: {
      label: 'What would you like?',
      options: { access: { label: 'See all you have about me', hint: 'You also see where it comes from.' }, correction: 'Have something corrected', erasure: 'Have data erased', objection: 'Object to the use', portability: 'A copy to take along' },
    },
    asked: { label: 'What should we know?', hint: 'For example what is not right.' },
    decision: { label: 'Decision', options: { granted: 'Yes, we do this', partly: 'In part', refused: 'No' } },
    answer: { label: 'Answer to the person', hint: 'Explain why, and how somebody can object.' },
    personId: { label: 'File' }, logId: { label: 'Reading' },
    reason: { label: 'Why may the person not see this reading yet?', options: { 'criminal-investigation': 'Investigation of a crime', 'safety-of-somebody-else': 'The safety of somebody else' } },
    untilOn: { label: 'Until which day?' },
    months: { label: 'Months after closing' },
  },
  errors: { untilPast: 'Choose a day that is still to come.' },
  refusals: { alreadyDecided: 'This was decided already.', secondOfficer: 'Another officer must agree.' },
  log: {
    title: 'Who saw my data?', lead: 'You see per day which organisation looked at or changed your data, for what, and what kind of data it was.',
    empty: 'Nobody has looked at your data yet.', read: 'looked at', changed: 'looked at or changed', times: (n: number) => (n === 1 ? 'once' : `${n} times`), self: 'Yourself', program: 'The program, automatically', link: 'You, with a link', visitor: 'Yourself, without signing in', employer: 'An employer', outside: 'outside involvement',
    reasons: { 'at-the-desk': 'you were at the counter', 'on-the-phone': 'you called', 'colleague-absent': 'your contact was absent', 'wrong-door': 'you knocked at another organisation' },
    older: 'Older', question: 'Is something not right? Ask us.', purpose: 'What for', who: 'Who', what: 'What',
    kinds: {
      contact: 'name and contact', conversation: 'conversations', appointment: 'appointments', handover: 'handover', question: 'your question', plan: 'plan', step: 'steps', referral: 'referral', task: 'task', placement: 'job', outcome: 'how it goes',
      'life-domains': 'where help runs', message: 'messages', account: 'account', 'claim-code': 'code', sight: 'who may look', shielding: 'shielding', joining: 'joining', representation: 'representation', agreement: 'agreement', 'safe-contact': 'how we reach you',
      request: 'your request', 'processing-log': 'this overview', erasure: 'erasure', skill: 'what you can do', visit: 'visit', skills: 'what you can do', export: 'copy of your data',
    },
    roles: { guide: 'worker of the Werkcentrum', partner: 'worker of a partner', host: 'reception', provider: 'provider', coordinator: 'coordinator', 'privacy-officer': 'privacy officer', api: 'computer system', administrator: 'administrator', mediator: 'mediator', auditor: 'auditor', representative: 'your representative', person: 'yourself' },
  },
  requests: {
    title: 'Your rights on your data', lead: 'You may see what we have about you, have it corrected or erased, and object. You get an answer within a month.', submit: 'Send my request', mine: 'Your requests', none: 'You have not asked anything yet.',
    by: (date: string) => `answer by ${date}`, decided: { granted: 'granted', partly: 'granted in part', refused: 'refused' }, download: 'Download all we have about you', downloadText: 'One file with all your data, to keep or take along.',
    objection: 'You disagree with the answer? You can complain to the Autoriteit Persoonsgegevens.',
  },
  officer: {
    title: 'Privacy', toAnswer: 'Requests to answer', none: 'There are no open requests.', decide: 'Record the decision', request: 'Request', withholdings: 'Readings a person does not see yet', noWithholdings: 'Nothing is withheld.', agree: 'Agree', waits: 'waits for a second officer', holds: (date: string) => `until ${date}`,
    ask: 'Withhold a reading', askSubmit: 'Ask for this', retention: 'How long data stays', retentionLead: 'Months after a file is closed, per purpose and kind of organisation. Without a term a real environment does not open.', missing: 'not filled in', save: 'Save', erasesAtOnce: 'When you grant a request for erasure, the data is erased at once. That cannot be undone.',
  },
}
