/** The talking card, in English. */
export const card = {
  title: 'Talking card: health and care',
  lead: 'To talk about together. Write nothing of this down, not in the conversation or the plan either. Do you agree on something? Then put only the agreement with the conversation: what, who and when. Not why.',
  parts: [
    {
      title: 'Ask openly',
      say: [
        'How are you?',
        'What gives you energy, and what takes a lot of it?',
        'Is there something we should take into account with work or learning?',
        'What do you need to keep going?',
      ],
    },
    {
      title: 'Ask who helps already',
      say: [
        'Is there somebody you can turn to?',
        'Shall we call together, or would you rather do it yourself?',
        'The doctor, the neighbourhood team or the company doctor: do you know how to get there?',
      ],
    },
    {
      title: 'What you do not do',
      say: [
        'Do not ask what somebody has, or which treatment or medicine somebody gets.',
        'Write down nothing of what you hear here, not on a loose sheet either.',
        'Give no advice about health. A doctor does that.',
      ],
    },
    {
      title: 'What you may write down',
      say: [
        'A next step you agree on together, for example “Make an appointment yourself, before 1 July”.',
        'What somebody needs at work, in plain words: short days, a quiet place.',
      ],
    },
  ],
}
