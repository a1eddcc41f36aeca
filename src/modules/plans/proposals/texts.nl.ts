/** Words of proposals for what runs, in plain Dutch. */
export const proposals = {
  make: 'Stel een verandering voor',
  makeLead: 'De vaste contactpersoon beslist binnen 5 werkdagen. Een nieuw voorstel komt in de plaats van het vorige.',
  send: 'Stel voor',
  withdraw: 'Trek het voorstel in',
  waits: (date: string) => `Uw voorstel wacht op een besluit, uiterlijk ${date}.`,
  yours: 'Uw voorstel wacht',
  decides: 'De vaste contactpersoon',
  decideNow: 'Beslist over het voorstel van de aanbieder, hierboven. Tot dan verandert er niets.',
  waitsNow: 'Beslist over uw voorstel. Tot dan verandert er niets.',
  asked: 'Vraag van de contactpersoon',
  answered: 'Antwoord',
  title: 'Voorstel van de aanbieder',
  by: (provider: string, moment: string, until: string) => `${provider}, ${moment}. Besluit uiterlijk ${until}.`,
  before: 'Voorstellen',
  madeOn: 'Wanneer',
  begins: 'Begint op',
  ends: 'Eindigt op',
  hours: 'Uren per week',
  extra: 'Kosten erbij',
  stops: 'Loopt door',
  stop: (reason: string) => `Stopt: ${reason}`,
  unset: 'niet vastgelegd',
  none: 'geen',
  kinds: { extend: 'Langer doorgaan', stop: 'Stoppen', dates: 'Andere dagen', intensity: 'Meer of minder uren' } as Record<string, string>,
  states: {
    open: 'wacht op een besluit',
    approved: 'goedgekeurd',
    rejected: 'niet goedgekeurd',
    withdrawn: 'ingetrokken',
    replaced: 'vervangen door een nieuw voorstel',
  } as Record<string, string>,
  /** For the person who waits. */
  forPerson: (what: string, lead: string, date: string) =>
    `De aanbieder stelt voor: ${what.toLowerCase()}. ${lead} beslist uiterlijk ${date}. Vindt u er iets van? Bel dan.`,
}

export const proposalFields = {
  proposalKind: { label: 'Wat stelt u voor?', options: proposals.kinds },
  newStartOn: { label: 'Nieuwe begindag', hint: 'Alleen bij andere dagen.' },
  newEndOn: { label: 'Nieuwe einddag', hint: 'Bij langer doorgaan of andere dagen.' },
  newHours: { label: 'Hoeveel uur per week?', hint: 'Alleen bij meer of minder uren.' },
  extraEuros: { label: 'Wat kost dat meer, met btw?', hint: 'Leeg als het niets meer kost.' },
  stopReason: { label: 'Door wie en waarom?', hint: 'Alleen bij stoppen.' },
  why: { label: 'Waarom?', hint: 'De persoon en de contactpersoon lezen dit. Niets over gezondheid, geldproblemen, straf of geloof.' },
  proposalAnswer: { label: 'Uw antwoord', hint: 'Nodig als u het niet goedkeurt of iets vraagt.' },
}
