import type { Translation } from '../../../platform/texts.ts'
import type { errors as errorsNl, fields as fieldsNl, nl, refusals as refusalsNl } from './texts.nl.ts'

const actions: Translation<(typeof nl)['actions']> = {
  appointment: {
    title: 'Make an appointment',
    about: 'A conversation at a place or by phone. Free, you need not bring anything.',
    who: (region) => `A guide of Werkcentrum ${region}`,
    when: (day) => `You choose a day yourself, from ${day}`,
    now: 'You choose a day yourself',
  },
  call: {
    title: 'Call us',
    about: 'You get a human on the line.',
    who: (region) => `Werkcentrum ${region}`,
    when: (day) => `First reachable: ${day}`,
    now: 'On working days',
  },
  'call-back': {
    title: 'Be called',
    about: 'You choose a moment. We call you.',
    who: (region) => `A guide of Werkcentrum ${region}`,
    when: (day) => `At the moment you choose, from ${day}`,
    now: 'At the moment you choose',
  },
  'walk-in': {
    title: 'Walk in',
    about: 'Without an appointment. A first name is enough.',
    who: (region) => `The host of Werkcentrum ${region}`,
    when: (day) => `First open: ${day}`,
    now: 'During opening hours',
  },
  'leave-question': {
    title: 'Leave your question',
    about: 'We bring your question to the right organisation. You can follow where it is.',
    who: (region) => `Werkcentrum ${region}`,
    when: (day) => `You hear by ${day} at the latest who helps you`,
    now: 'Within two working days',
  },
  services: {
    title: 'See what there is',
    about: 'Training, courses and help, with price and waiting time.',
    who: () => 'You can look and choose yourself',
    when: (day) => day,
    now: 'Now, day and night',
  },
  answers: {
    title: 'Read earlier answers',
    about: 'What employers and organisations asked us before.',
    who: () => 'You can search yourself',
    when: (day) => day,
    now: 'Now, day and night',
  },
  'question-desk': {
    title: 'Ask the question desk',
    about: 'For employers, unions and organisations. A worker answers you.',
    who: (region) => `The question desk of Werkcentrum ${region}`,
    when: (day) => `Answer by ${day} at the latest`,
    now: 'Within a few working days',
  },
  'ask-nation': {
    title: 'Ask your question',
    about: 'This Werkcentrum is not open here yet. The national team answers you.',
    who: () => 'The national team of the Werkcentra',
    when: (day) => `An answer by ${day}`,
    now: 'Within a few working days',
  },
  'near-desk': {
    title: 'Talk to a guide nearby',
    about: 'A Werkcentrum nearby helps you now, though you do not live there.',
    who: (region) => region,
    when: (day) => day,
    now: 'On working days',
  },
  elsewhere: { title: 'Elsewhere', about: '', who: () => '', when: (day) => day, now: 'Now' },
}

export const en: Translation<typeof nl> = {
  urgent: 'It is urgent',
  actions,
  takers: {
    municipality: 'Your municipality',
    uwv: 'UWV',
    school: 'A school in your region',
    union: 'A trade union',
    'employers-organisation': 'An organisation of employers',
  },
  begin: {
    title: 'What is your question about?',
    lead: 'You answer at most six short questions. Then you see what you can do and who helps you. You need not give a name.',
    more: 'Or go on',
    desk: 'Question desk for employers and organisations',
    deskAbout: 'Ask a question, or read earlier answers.',
  },
  step: { anonymous: 'You do not say yet who you are. Can it not wait?' },
  end: {
    title: 'What you can do',
    because: 'Because you said that …',
    change: 'change this answer',
    back: 'Previous question',
    actions: 'What you can do now',
    who: 'Who',
    when: 'When',
    phone: 'Phone',
    where: 'In which municipality do you live or work?',
    place: 'Your municipality or postcode',
    placeHint: 'Then you see who helps you in your region. Your answers come along.',
    notFound: 'We cannot find this place. Choose your region below.',
    allRegions: 'All regions',
    urgentLead: 'Can it not wait?',
  },
  keep: {
    title: 'Go on later?',
    text: 'Keep your answers with a code. You need not give a name. After 30 days they are gone.',
    own: 'You are signed in. Put your answers in your file, or keep them with a code.',
    button: 'Keep my answers',
    toFile: 'Put my answers in my file',
  },
  kept: {
    title: 'Your answers are kept',
    lead: 'Write this code down, or take a photo. You see it only once.',
    code: 'Your code',
    until: 'Kept until',
    how: 'Do you want to go on later, or on another screen? Go to “Questions” and then “Go on with my answers”. Or give the code to a guide. If you agree, they put your answers in your file.',
    link: 'You can also keep the address of the previous page.',
    back: 'Back to what you can do',
  },
  back: {
    title: 'Go on with my answers',
    about: 'You kept your answers with a code.',
    lead: 'Type your code. Capitals and dashes do not matter.',
    submit: 'Go on',
    none: 'Lost the code? Just begin again, it is only a few questions.',
  },
  leave: {
    title: 'Leave your question',
    lead: 'A first name and one way to reach you is enough.',
    along: 'Your answers so far',
    submit: 'Send my question',
  },
  claim: {
    title: 'Answers given before',
    none: 'There are no answers yet.',
    notJudged: 'These are the own words of before. They carry no judgement.',
    submit: 'Put in the file',
    toOwn: 'My overview',
    toFile: 'File',
    own: {
      lead: 'Did you answer questions on this website? Put your answers in your file. Then you need not tell anything twice.',
      take: 'Answers with a code',
      mayKeep: 'May your answers stand in your file?',
    },
    desk: {
      lead: 'Does somebody have a code from the website? With the code the answers come into the file.',
      take: 'Code of the person',
      mayKeep: 'Does the person agree that the answers stand in the file?',
    },
  },
}

const yesNo = { yes: 'Yes', no: 'No' }
export const fields: Translation<typeof fieldsNl> = {
  answer: { label: 'Your answer' },
  code: { label: 'Code', hint: 'For example K7M2-Q4XD-H' },
  mayKeep: { label: 'May the answers stand in the file?', options: yesNo },
  goAlong: {
    label: 'May your answers to the questions go along?',
    hint: 'Then your guide reads them beforehand and you need not tell anything twice.',
    options: { yes: 'Yes, let them go along', no: 'No' },
  },
  ownMunicipality: { label: 'In which municipality do you live?' },
  ownQuestion: { label: 'What do you want to ask or tell?', hint: 'Short. Nothing about your health.' },
  token: { label: 'Link' },
}
export const errors: Translation<typeof errorsNl> = {
  answerNeeded: 'Choose one of the answers.',
  codeWrong: 'This code is not right. See whether you typed it well.',
  codeUnknown: 'We do not know this code, or the 30 days are over.',
  onlyWithYes: 'Without “yes” the answers do not come into the file.',
  ownReachNeeded: 'Fill in your phone number or your e-mail address. Else we cannot reach you.',
}
export const refusals: Translation<typeof refusalsNl> = {
  journeyGone: 'These answers are no longer there. After 30 days they are gone. Begin again at “Questions”, it takes a few minutes.',
}
