const party = { Contact: { label: 'Who to contact there' }, Phone: { label: 'Phone number' }, Email: { label: 'Email address' } }
export const ownWorkFields = {
  afterFirstYear: {
    label: 'Is it a year or longer since the person last did their own work?',
    hint: 'Do not ask why. The cause and complaints do not belong here.',
    options: { yes: 'Yes', no: 'No' },
  },
  employerName: { label: 'Name of the employer' },
  employerContact: party.Contact,
  employerPhone: party.Phone,
  employerEmail: party.Email,
  insurerName: { label: 'Name of the insurer' },
  insurerContact: party.Contact,
  insurerPhone: party.Phone,
  insurerEmail: party.Email,
  partiesAgreed: {
    label: 'The person agrees that we name these organisations',
    options: { desk: 'Yes, said here', phone: 'Yes, said on the phone' },
  },
}
export const ownWorkErrors = {
  noHealthHere: 'No word about health goes here. Only name who it is.',
  partyNeeded: 'Fill in the name of the organisation.',
  onlyAfterFirstYear: 'Name the employer and the insurer only after the first year. Empty those fields, or answer yes.',
  partiesNotAgreed: 'First ask whether the person agrees. Without a yes we name nobody.',
}
export const ownWorkRefusals = {
  noOwnWorkRoute: 'In this region this does not go through the counter.',
}
export const ownWork = {
  title: 'Cannot go back to their own work',
  mineTitle: 'Not going back to your own work',
  lead: 'For people who cannot return to their own employer after the first year. The employer and the insurer do not see this file.',
  employer: 'Employer',
  insurer: 'Insurer',
  hints: {
    employer: 'Where the person is still employed.',
    insurer: 'The insurer of the employer. Leave empty where there is none.',
  },
  over: 'First year over',
  yes: 'yes',
  no: 'no',
  withdrawn: 'The person no longer wants anybody named, since',
  ask: 'Ask whether the first year is over',
  change: 'Change employer and insurer',
  mine: 'You agreed that these organisations stand here. They do not see your file.',
  takeBack: 'Take these organisations away',
  talk: {
    tick: 'Cannot go back to their own work: note employer and insurer after this',
    hint: 'Do not ask why. After saving you come to the questions about it, without anything on health.',
    elsewhere: 'Cannot go back to their own work: who helps then?',
  },
  who: {
    title: 'Who helps',
    lead: 'For people who cannot go back to their own employer. Do not ask why: that does not belong in a file.',
    here: 'The counter helps to look for other work here. Note the employer and the insurer in the plan, if the person agrees.',
    notHere: 'The counter does not arrange this here. Refer the person to those below. Talking about work that suits is always possible.',
    employer: {
      name: 'The employer',
      does: 'Looks for two years with the employee for work they can do: first in the own company, then with another employer. Source: article 7:658a of the Dutch Civil Code, explained by the government (in Dutch).',
    },
    insurer: {
      name: 'The insurer of the employer',
      does: 'Often pays part of the help in looking for work. The employer asks for it. Read more: Dutch Association of Insurers (in Dutch).',
    },
    uwv: {
      name: 'UWV',
      does: 'Gives an opinion when employer and employee do not agree. Helps on after two years, or when the contract ends. Source: UWV, phone 088 898 9294.',
    },
    legal: { name: 'Het Juridisch Loket', does: 'Explains for free what the employer must do. Phone 0800 8020.' },
    card: 'Talking about health: the talking card',
  },
}
