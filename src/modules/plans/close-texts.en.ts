/** Words of closing a file, in English. */
export const close = {
  title: 'Close the file',
  lead: 'From tomorrow nobody sees this file any more, except the person. Then the time we keep it begins. Who comes back has an open file again.',
  open: 'This is still open',
  first: 'Finish this first. Then you can close the file.',
  aftercare: 'Aftercare ends early only when the person wants that.',
  kinds: {
    step: 'A step of the plan',
    referral: 'A referral',
    handover: 'A handover nobody took up yet',
    visit: 'Waits at the counter today',
    appointment: 'An appointment',
    aftercare: 'Aftercare after the start of work',
  },
  because: { label: 'Why do you close this file?' },
  reasons: {
    'found-work': 'Found work',
    helped: 'Question answered',
    'no-contact': 'No contact any more',
    moved: 'Moved to another region',
    'other-organisation': 'Another organisation helps further',
    'asked-by-person': 'The person wants to stop',
  },
  submit: 'Close the file',
  closed: (date: string, reason: string) => `This file was closed on ${date} (${reason.toLowerCase()}).`,
  means:
    'From the day after nobody sees it any more, except the person. Who comes back, for example with a new appointment, has an open file again.',
  own: {
    title: 'Stop and close my file',
    lead: 'You can always stop. Then nobody with us sees your file, except you.',
    free: 'Stopping has no consequences here. Are you obliged by somebody? That is with that organisation, not with us. You can come back later.',
    submit: 'I want to stop',
    first: 'Your contact finishes this with you first.',
    asked: (date: string) => `You asked to stop. Your contact finishes what still runs, on ${date} at the latest.`,
    closed: (date: string) => `Your file was closed on ${date}. Do you have a question again? Make an appointment, then it is open again.`,
    link: 'Stop and close my file',
  },
}
