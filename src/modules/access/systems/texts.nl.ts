const scopes = { handovers: 'Mensen overdragen en ontvangen', contacts: 'Contactmomenten', appointments: 'Afspraken' }

/** Systems of organisations that use the API, in plain Dutch. */
export const nl = {
  title: 'Systemen van organisaties',
  back: 'Beheer',
  lead: 'Een organisatie kan haar eigen systeem aansluiten. Dan typt niemand hetzelfde twee keer. Hier ziet u welke systemen dat zijn.',
  none: 'Er is nog geen systeem aangesloten.',
  where: 'Waar',
  state: 'Stand',
  decide: 'Besluit',
  works: 'Aangesloten',
  waitsSince: (day: string) => `Wacht op uw regio sinds ${day}`,
  blockedSince: (day: string) => `Geblokkeerd sinds ${day}`,
  letIn: 'Laat toe',
  refuse: 'Laat niet toe',
  block: 'Blokkeer',
  blockConfirm: 'Weet u zeker dat dit systeem er niet meer in mag? Dat geldt meteen.',
  unblock: 'Laat weer toe',
  enter: 'Systeem toevoegen of sleutel vervangen',
  enterRegion: { label: 'In welke regio werkt het systeem?', hint: 'Leeg: heel Nederland. Dat kan alleen de functioneel beheerder.' },
  submit: 'Bewaar',
  own: 'Systemen van uw organisatie',
  askTitle: 'Uw eigen systeem aansluiten',
  askLead:
    'Met uw eigen systeem draagt u iemand over zonder hier te typen. De regels blijven gelijk: ook dan zegt iemand zelf ja als dat nodig is.',
  how: [
    'Uw leverancier maakt een sleutelpaar. De geheime sleutel blijft bij u.',
    'U vult hieronder de openbare sleutel in.',
    'De coördinator van de regio laat het systeem toe. Dat ziet u hier.',
    'Uw leverancier vindt de beschrijving op /api/v1/openapi.json.',
  ],
  askRegion: { label: 'In welke regio draagt u mensen over?' },
  ask: 'Vraag om toelating',
  askSubmit: 'Vraag het',
}

export const fields = {
  systemOrganisation: { label: 'Van welke organisatie?', hint: 'De naam zoals die bij ons bekend is' },
  systemName: { label: 'Naam van het systeem' },
  clientId: { label: 'Korte naam voor het systeem', hint: 'Kleine letters, cijfers en streepjes, bijvoorbeeld vlot-planner' },
  publicKey: { label: 'Openbare sleutel', hint: 'Als JSON Web Key (JWK), voor ES256 of PS256. Plak hier nooit de geheime sleutel.' },
  scopes: { label: 'Wat mag het systeem?', hint: 'Kies er ten minste een.', options: scopes },
}
export const errors = {
  noPublicKey: 'Dit is geen openbare sleutel. Plak de openbare sleutel als JSON Web Key, zonder het geheime deel.',
  clientTaken: 'Deze korte naam is al in gebruik. Kies een andere.',
  systemRegion: 'Regio: kies een regio waar u zelf werkt.',
}
export const refusals = { systemDecided: 'Hierover is al besloten.' }
