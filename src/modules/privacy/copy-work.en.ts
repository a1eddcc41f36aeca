/** Work and how it goes, in the copy of one's own file. */
export const workNames = {
  guidedBy: 'Who guides on the job',
  endsWhen: 'When guidance ends',
  durableOn: 'Durably at work since',
  endedBecause: 'Why it ended',
  yearsAnswer: 'Whether we may ask in later years',
  answeredHow: 'How we heard',
  silentOn: 'No answer by',
}

export const workWords = {
  aftercare: 'aftercare',
  nobody: 'nobody',
  guide: 'the guide',
  provider: 'the provider',
  'six-months': 'after six months at work',
  'contract-extended': 'when the contract is extended',
  'goes-alone': 'when it goes well without guidance',
  'employer-alone': 'when the employer can do it alone',
  'found-other-work': 'found other work',
  'contract-ended': 'the contract ended',
  'by-employer': 'the employer ended it',
  'by-person': 'you ended it',
  account: 'signed in',
  link: 'by mail or SMS',
  letter: 'by letter',
  partner: 'from the provider',
  'work-ended': 'the work had ended',
}
