interface Spot {
  far: boolean
  nobodyActs: boolean
  noCrisisContact: boolean
}

/** Words of the state of a region, in plain Dutch. */
export const nl = {
  title: (region: string) => `Staat van de regio ${region}`,
  lead: (from: string, until: string) => `Hoe het gaat in deze regio, van ${from} tot en met ${until}. Zonder personen.`,
  csv: 'Download de cijfers (CSV)',
  notOpen: 'Deze regio is nog niet open. Er zijn nog geen cijfers.',
  toSite: 'Naar de site van de regio',
  what: 'Wat',
  amount: 'Hoeveel',
  total: 'Samen',
  hidden: 'minder dan 10, of afgeschermd',
  days: (n: number) => (n === 1 ? '1 dag' : `${String(n).replace('.', ',')} dagen`),
  visits: 'Bezoeken aan de inloop',
  firstConversation: 'Van aanmelden tot eerste gesprek, helft binnen',
  acceptance: 'Van overdracht tot aanname, helft binnen',
  handovers: 'Overdrachten',
  inTime: 'Aangenomen overdrachten die op tijd waren',
  noShow: 'Van de afspraken kwam iemand niet',
  asked: 'Vragen aan de vraagbaak',
  answeredInTime: 'Op tijd beantwoord',
  subjects: {
    doors: 'Bereik: hoe mensen binnenkwamen',
    routes: 'Bereik: welke route mensen gaan',
    outcomes: 'Wat gesprekken brachten',
    waiting: 'Wachten',
    appointments: 'Afspraken',
    missing: 'Hulp die ontbrak',
    unmetNeeds: 'Wat in plannen niet lukte: waar het om ging',
    unmetReasons: 'Wat in plannen niet lukte: waarom',
    unmetMunicipalities: 'Wat in plannen niet lukte: per gemeente',
    desk: 'Vraagbaak',
    whiteSpots: 'Witte vlekken',
  },
  doors: {
    website: 'Website',
    'walk-in': 'Binnengelopen',
    phone: 'Telefoon',
    handover: 'Via een andere organisatie',
    desk: 'Aan de balie',
  } as Record<string, string>,
  routes: {
    'benefit-to-work': 'Van uitkering naar werk',
    'no-work-to-work': 'Zonder werk naar werk',
    'work-to-work': 'Van werk naar werk',
    employer: 'Werkgever',
  } as Record<string, string>,
  outcomes: {
    information: 'Informatie',
    advice: 'Advies',
    referral: 'Doorverwijzing',
    mediation: 'Bemiddeling',
    'self-reliant': 'Gaat zelf verder',
    none: 'Geen vervolg',
  } as Record<string, string>,
  appointments: { booked: 'Nog niet afgerond', cancelled: 'Afgezegd', kept: 'Doorgegaan', missed: 'Niet gekomen' } as Record<
    string,
    string
  >,
  municipality: 'Gemeente',
  whatLacks: 'Wat ontbreekt',
  distance: 'Dichtstbijzijnde plek',
  noPlace: 'geen plek bekend',
  kilometres: (n: number) => `${n} km`,
  lacks: ({ far, nobodyActs, noCrisisContact }: Spot) =>
    [far && 'een plek in de buurt', nobodyActs && 'een organisatie die vragen aanneemt', noCrisisContact && 'een crisisnummer']
      .filter(Boolean)
      .join(', '),
  spotsLead: (fine: number, all: number, far: number) =>
    `In ${fine} van ${all} gemeenten is alles er: een plek om binnen te lopen op hoogstens ${far} kilometer, een organisatie die vragen aanneemt, en een crisisnummer.`,
  howTitle: 'Zo is geteld',
  how: [
    'Over twaalf hele maanden, tot het begin van deze maand.',
    'Bereik: mensen die in die tijd zijn ingeschreven, naar hun eerste deur. Wie anoniem vroeg, telt niet mee.',
    'Route: mensen met ten minste één gesprek in die tijd, naar de route van dat gesprek. Wie twee routes had, telt bij allebei.',
    'Eerste gesprek: dagen van inschrijving tot het eerste gesprek dat geen mail was. De helft van de mensen wachtte korter.',
    'Aanname: dagen van overdracht tot aanname. Op tijd: vóór de dag die was afgesproken.',
    'Niet gekomen: van de afspraken die doorgingen of gemist werden.',
    'Hulp die ontbrak: wat gidsen misten in het aanbod, naar soort.',
    'Getallen van 1 tot en met 9 staan er niet. Zou een klein getal volgen uit de rest, dan is ook een ander getal weg.',
    'Wat in een oefening is verzonnen, is weggehaald en telt nooit mee.',
  ],
  printed: (day: string) => `Gemaakt op ${day}.`,
  csvHead: ['Onderwerp', 'Deel', 'Hoeveel', 'Van', 'Tot en met'],
}
