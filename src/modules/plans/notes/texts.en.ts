/** What people write to each other at a part of a plan, in English. */
export const notes = {
  title: 'Messages',
  link: 'Messages',
  fresh: 'New messages',
  newAt: (title: string) => `New message at: ${title}`,
  newHere: 'New message in the plan',
  lead: (names: string) => `Who reads this: ${names}. Whoever guides the whole plan reads along.`,
  you: 'you',
  person: 'the person',
  none: 'There are no messages yet.',
  write: 'Write a message',
  send: 'Send',
  allInARow: 'Everything in a row',
  read: 'I have read this',
  unread: 'You have not read all of this yet.',
  isNew: 'new',
  erased: 'This message was removed.',
  notUrgent: 'You usually get an answer within a few working days. Is it urgent? Call your contact.',
  careful: 'The person reads this. Write only what this part needs, and nothing about health.',
  mute: 'Send me no notices about this part',
  unmute: 'Send me notices about this part again',
  back: 'Back',
}

export const noteFields = { note: { label: 'Your message' } }
