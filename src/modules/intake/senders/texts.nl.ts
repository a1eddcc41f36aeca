const types = {
  'temp-agency': 'Uitzendbureau',
  employer: 'Werkgever',
  'career-company': 'Loopbaanbedrijf of coach',
  'reintegration-company': 'Re-integratiebedrijf',
  'private-trainer': 'Opleider',
  other: 'Anders',
}

/** Organisations without a public task that hand people over, in plain Dutch. */
export const nl = {
  title: 'Iemand naar ons doorverwijzen',
  lead: 'Werkt u bij een uitzendbureau, een werkgever of als coach? Dan kunt u iemand bij ons aanmelden. De persoon zegt altijd eerst zelf ja.',
  how: [
    'U vraagt hieronder of de regio uw organisatie toelaat.',
    'De coördinator besluit. U krijgt een mail met een link om binnen te komen.',
    'U meldt iemand aan met naam en telefoon of mail. Wij vragen die persoon of het mag. Pas na ja gaat er iets door.',
  ],
  ask: 'Vraag of u mag aanmelden',
  keep: 'Uw naam en mailadres gebruiken wij alleen hiervoor. Na zestig dagen zijn ze weg.',
  submit: 'Vraag het',
  asked: 'Uw vraag is bij de coördinator van de regio. U krijgt een mail met het besluit.',
  systemTitle: 'Liever uit uw eigen systeem?',
  system:
    'Dat kan als u bent toegelaten. Log in en kies bij Overdrachten voor ‘Uw eigen systeem aansluiten’. De coördinator laat uw systeem toe.',
  askedData: 'Iemand vraagt ons om gegevens',
  ownSystem: 'Uw eigen systeem aansluiten',
  deskTitle: 'Organisaties die willen aanmelden',
  deskLead: 'Zij hebben geen publieke taak. Laat u er een toe, dan zegt elke persoon die zij aanmelden eerst zelf ja.',
  none: 'Niemand vraagt om toelating.',
  who: 'Wie vroeg het?',
  since: 'Gevraagd op',
  letIn: 'Laat toe',
  refuse: 'Laat niet toe',
  states: { 'let-in': 'Toegelaten, nog niet binnen', taken: 'Binnen' } as Record<string, string>,
  entrance: 'Uw organisatie is toegelaten',
  entranceLead: (organisation: string) => `U meldt mensen aan namens ${organisation}.`,
  take: 'Kom binnen',
  signIn: 'Log in als medewerker',
  signInFirst: 'Log eerst in. Daarna komt u hier terug.',
  mail: {
    subject: (counter: string) => `Aanmelden bij ${counter}`,
    letIn: (counter: string) => `${counter} heeft uw organisatie toegelaten. U kunt mensen aanmelden. Zij zeggen zelf eerst ja.`,
    refused: (counter: string) =>
      `${counter} laat uw organisatie niet toe om mensen aan te melden. Mensen kunnen altijd zelf een afspraak maken of ons bellen.`,
    link: (url: string, until: string) => `Kom binnen met deze link, tot ${until}: ${url}`,
    closing: 'Deze mail is automatisch verstuurd. Vroeg u hier niet om? Dan hoeft u niets te doen.',
  },
}

export const fields = {
  senderName: { label: 'Naam van de organisatie' },
  senderKvk: { label: 'KvK-nummer', hint: 'Acht cijfers' },
  senderType: { label: 'Wat voor organisatie is het?', options: types },
  senderContact: { label: 'Uw naam' },
  senderMail: { label: 'Uw werkmail' },
}
export const errors = {
  senderKnown: 'Deze organisatie is al bekend. Vraag de beheerder van uw organisatie om toegang, of bel het Werkcentrum.',
}
export const refusals = {
  sendersLater: 'Deze regio is nog niet open. Bel een Werkcentrum in de buurt.',
  senderDecided: 'Hierover is al besloten.',
}
