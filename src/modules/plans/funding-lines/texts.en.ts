import type { funding as nl, fundingErrors as nlErrors, fundingFields as nlFields } from './texts.nl.ts'

/** Words of who pays what of a referral. */
export const funding: typeof nl = {
  title: 'Who pays what',
  price: 'Price on the day of the referral',
  source: 'Who',
  kinds: { expected: 'Expected', committed: 'Committed', settled: 'Paid' },
  total: 'Together',
  lacks: (amount) => `${amount} is not covered yet.`,
  covered: 'The price is covered.',
  free: 'Nobody pays for this.',
  more: 'See and change who pays what',
  add: 'One more who pays',
  addDo: 'Add',
  amount: 'Record an amount',
  amountDo: 'Record',
  arrange: 'It is arranged',
  arrangeDo: 'Record who pays',
  drop: 'Does not pay after all',
  history: 'All amounts',
  fact: (kind, amount, source) => `${kind}: ${amount}, ${source}`,
  corrected: 'replaced by a later amount',
  open: (who, by) => `Not arranged yet: ${who} arranges it by ${by}`,
  day: (service) => `Arrange payment: ${service}`,
  ownNothing: 'Nothing',
  ownNotYet: 'That is not arranged yet. Your contact arranges it.',
  ownPays: (amount) => `${amount} you pay yourself`,
  ownUnknown: 'A part you pay yourself. Ask your contact how much.',
  mine: {
    title: 'Money',
    lead: 'What your help and training cost, and who pays.',
    none: 'There are no costs now.',
    price: 'Price',
    arranges: (who: string, date: string) => `${who} arranges this by ${date}`,
    unnamed: 'Other help',
    you: 'You pay',
    all: 'Together',
    unknown: 'pays, the amount is not shown here',
    kinds: { expected: 'expected, not certain yet', committed: 'promised', settled: 'paid' },
  },
  region: {
    title: 'Who pays for referrals',
    lead: 'Amounts per source, over all referrals of this region together. No persons are named.',
    none: 'Nothing has been recorded yet.',
    lines: 'Number',
    back: 'Manage',
  },
}

export const fundingFields: typeof nlFields = {
  source: { label: 'Who pays a part?' },
  amount: { label: 'Amount in euros', hint: 'With cents after a point, for instance 1250.50.' },
  amountKind: { label: 'What kind of amount?', options: { expected: 'Expected', committed: 'Committed', settled: 'Paid' } },
  amountHow: {
    label: 'Does it come on top, or was the last one wrong?',
    options: { add: 'Comes on top', correct: 'Takes the place of the last amount of this kind' },
  },
  arrangedBy: { label: 'Who pays?' },
}

export const fundingErrors: typeof nlErrors = {
  amountNeeded: 'Fill in an amount.',
  payerOwnerNeeded: 'Say who arranges the payment, and by when.',
  restTaken: 'Fill in an amount: somebody else pays what is left already.',
  payerOtherKind: 'This organisation does not go with who pays. Choose another one, or leave it empty.',
}
