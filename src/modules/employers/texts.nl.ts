const kinds = {
  staff: 'Personeel vinden',
  schooling: 'Mijn mensen opleiden',
  subsidy: 'Subsidie of regeling',
  redundancy: 'Banen die verdwijnen',
  other: 'Iets anders',
}

/** Words of the module employers, in plain Dutch. */
export const nl = {
  fields: {
    regionCode: { label: 'In welke regio?' },
    kind: { label: 'Waar gaat uw vraag over?', options: kinds },
    asked: { label: 'Uw vraag', hint: 'Noem geen namen van medewerkers.' },
    answer: { label: 'Antwoord' },
  },
  errors: { unknownRegion: 'Kies een regio uit de lijst.' },
  refusals: {
    alreadyAnswered: 'Deze vraag is al beantwoord.',
    noCompany: 'Bij uw inlog hoort geen bedrijf met een KvK-nummer. Log in met eHerkenning van uw bedrijf.',
  },
  kinds: kinds as Record<string, string>,
  home: {
    title: 'Voor werkgevers',
    lead: 'Eén aanspreekpunt in uw regio, voor personeel, opleiden en regelingen.',
    company: 'Uw organisatie',
    kvk: 'KvK-nummer',
    contact: 'Uw contactpersoon',
    noContact: 'U heeft nog geen vaste contactpersoon. Stel een vraag, dan krijgt u er een.',
    regions: 'Bekend in',
    ask: 'Stel een vraag',
    send: 'Verstuur',
    promise: 'U krijgt binnen vijf werkdagen antwoord.',
    questions: 'Uw vragen',
    none: 'U heeft nog niets gevraagd.',
    by: (date: string) => `antwoord uiterlijk ${date}`,
    answered: (date: string) => `beantwoord op ${date}`,
  },
  desk: {
    title: 'Vragen van werkgevers',
    none: 'Alle vragen zijn beantwoord.',
    employer: 'Werkgever',
    kind: 'Vraag',
    answer: 'Beantwoord',
    back: 'Vragen van werkgevers',
  },
}
