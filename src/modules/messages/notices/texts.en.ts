const options = { digest: 'In the overview', 'at-once': 'At once', off: 'Not' }

/** How a worker hears of news, in English. */
export const noticeFields = {
  rhythm: { label: 'How often do you get the overview?', options: { daily: 'Every working day at 8', weekly: 'On Monday at 8' } },
  received: { label: 'A new referral to your organisation', options },
  task: { label: 'A new task for your organisation', options },
  due: { label: 'The last day to answer comes, or a day that was agreed has passed', options },
  withdrawn: { label: 'A referral that was withdrawn', options },
  answer: { label: 'An answer to a referral or task', options },
  proposal: { label: 'A proposal to change something, or an answer to it', options },
  report: { label: 'A report of a session or at the end', options },
  note: { label: 'A message in a plan', options },
  sharing: { label: 'Somebody no longer shares something', options },
  missed: { label: 'A deadline that passed without an answer', options },
  ownRhythm: { label: 'How often do you get an overview?', options: { daily: 'Every working day at 8', weekly: 'On Monday at 8' } },
  plan: { label: 'Something changed in your plan', options: { digest: options.digest, off: options.off } },
  ownNote: { label: 'Somebody wrote you a message in your plan', options },
}
const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`)
export const notices = {
  title: 'Notices by mail',
  lead: 'You only get mail when something changed, and never with names. When nothing happens, no mail comes.',
  ownTitle: 'When you get a message',
  ownLead:
    'You only get a message when something changed in your plan. What changed never stands in the message itself. When nothing changes, nothing comes.',
  ownChannel: 'The message comes in the way you chose, at the times you chose.',
  ownChannelLink: 'How we reach you',
  manage: 'Management',
  silentFiles: 'What you got notices of, and making a file silent',
  save: 'Save',
  saved: 'Saved.',
  subject: 'News in your work',
  news: 'This is new:',
  choose: (url: string) => `You choose what you get: ${url}`,
  counted: {
    received: (n: number) => many(n, 'new referral', 'new referrals'),
    task: (n: number) => many(n, 'new task', 'new tasks'),
    due: (n: number) =>
      many(n, 'referral or task of which the day comes or has passed', 'referrals or tasks of which the day comes or has passed'),
    withdrawn: (n: number) => many(n, 'referral was withdrawn', 'referrals were withdrawn'),
    answer: (n: number) => many(n, 'answer to a referral or task', 'answers to referrals or tasks'),
    proposal: (n: number) => many(n, 'referral with a proposal or an answer to it', 'referrals with a proposal or an answer to it'),
    report: (n: number) => many(n, 'referral with a new report', 'referrals with a new report'),
    note: (n: number) => many(n, 'part of a plan with a new message', 'parts of a plan with a new message'),
    sharing: (n: number) => many(n, 'time somebody no longer shares something', 'times somebody no longer shares something'),
    missed: (n: number) => many(n, 'deadline passed without an answer', 'deadlines passed without an answer'),
  },
}
