/** Words of a move to another region, in English. */
export const move = {
  title: 'Moves to another region',
  lead: 'In one go: a new file opens there, the one here closes. Only what the person wants to take along goes.',
  item: { goal: 'The goal', step: 'A step', agreed: 'Agreed in the last conversation' },
  nothing: 'There is nothing to take along. Only name and contact go.',
  openKind: { referral: 'Referral', appointment: 'Appointment' },
  how: { ends: 'Ends now', 'goes-on': 'Goes on until its end' },
  decideHint: 'Choose for each what happens. Who does it is told.',
  thenTitle: 'What happens then?',
  then: 'The counter there gets the question, with a day to answer by. The person hears who that is. After today you only see that the file is closed.',
  submit: 'Move the file',
  brought: 'Taken along from another region',
  broughtLead: 'This is what the person wanted to take along. The rest of the old file is not here.',
  link: 'Moves to another region',
}
export const moveFields = {
  toMunicipality: { label: 'In which municipality will this person live?' },
  questionKind: { label: 'What is the question about?' },
  take: {
    label: 'What does the person want to take along?',
    hint: 'Let them read it, and tick only what may go. Name, phone and mail always go.',
  },
  decide: { label: 'What happens with what is still running?' },
  forWorker: { label: 'Which worker there gets this?', hint: 'This address is secret: call first, and name the worker.' },
  moveAgreed: { label: 'Does the person agree?', options: { yes: 'Yes', no: 'No' } },
}
export const moveErrors = {
  otherRegion: 'Choose a municipality in another region.',
  decideEach: 'Choose for each whether it ends or goes on.',
}
