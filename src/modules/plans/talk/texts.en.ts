/** Words of the record of a conversation with its agreements, in English. */
export const talk = {
  line: (number: number) => `Agreement ${number}`,
  lineFields: [{ label: 'What is going to happen?' }, { label: 'Who does it?' }, { label: 'By when?' }],
  more: 'More agreements',
  goal: {
    label: 'What is the goal?',
    hint: 'There is no plan yet. With a goal the plan begins, and the agreements go into it.',
  },
  how: 'Day, way, and how this person came',
  keep: 'Keep as a draft',
  kept: (moment: string) => `Kept as a draft on ${moment}. Only you see this. After two weeks we take it away.`,
  drafts: 'Not finished yet',
  draft: (moment: string) => `Conversation, kept on ${moment}`,
  drop: 'Throw this draft away',
  before: {
    title: 'This conversation was already there',
    said: (moment: string) => `You kept this conversation on ${moment}, in the same words. Nothing was kept twice.`,
    go: 'To the conversation in the file',
  },
}
/** What is said where an agreement lacks something. */
export const talkErrors = {
  whatNeeded: 'Write what is going to happen, or take the day away.',
  whoNeeded: 'Choose who does it.',
  byNeeded: 'Choose by when.',
  goalNeeded: 'Fill in a goal. With it begins the plan the agreements go into.',
}
