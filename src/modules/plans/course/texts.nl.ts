/** Words of the course of a referral, in plain Dutch. */
export const course = {
  next: 'Wat kan nu wel?',
  nextLead: 'Hetzelfde soort hulp, in de volgorde van de lijst, wat past eerst. Wat al gevraagd is staat er niet bij.',
  nextNone: 'Er is nu niets van dit soort dat nog niet gevraagd is. Zoek breder, of meld dat dit ontbreekt.',
  nextChoose: 'Verwijs hierheen',
  nextMore: 'Zoek verder in de hele lijst',
  nextMissing: 'Meld hulp die ontbreekt',
  history: 'Wat er gebeurde',
  took: 'Behandelt dit',
  take: 'Wie pakt dit op?',
  takeDo: 'Leg vast wie dit oppakt',
  intake: 'Kennismaking',
  intakePlan: 'Plan een kennismaking',
  intakeMove: 'Verzet de kennismaking',
  intakeDo: 'Leg de kennismaking vast',
  talk: (service: string) => `Kennismaking: ${service}`,
  alsoAgreed: (talk: string, who: string, when: string) => `Ook afgesproken: ${talk}, met ${who}, ${when}.`,
  intakeSaid: (date: string, time: string, place: string | null) => `${date} om ${time}${place ? `, ${place}` : ''}`,
  afterIntake: 'Zeg na de kennismaking of deze persoon bij u terecht kan, uiterlijk op deze datum.',
  holdUntil: 'Staat stil tot',
  hold: 'Zet stil',
  resume: 'Gaat weer door',
  takeBackLead: 'De aanbieder ziet deze persoon daarna niet meer. De persoon hoort dat het niet doorgaat.',
  giveBack: 'Geef terug aan de gids',
  giveBackLead: 'U ziet deze persoon daarna niet meer. De gids zoekt verder.',
  by: { staff: 'Een medewerker', guide: 'Een medewerker', person: 'De persoon', system: 'Het programma', link: 'De persoon' } as Record<
    string,
    string
  >,
  because: (reason: string) => `Reden: ${reason}`,
  onWhat: 'Op welke grond dit gebeurde',
  basis: { 'own-wish': 'eigen wens van de persoon' } as Record<string, string>,
  /** What happens now, for the person. */
  now: {
    sent: (provider: string, date: string) => `${provider} antwoordt uiterlijk ${date}.`,
    received: (who: string, date: string) => `${who} heeft uw aanmelding. U hoort uiterlijk ${date} of u er terecht kunt.`,
    intake: (provider: string, said: string) => `Kennismaking bij ${provider}: ${said}. Kunt u niet? Bel dan.`,
    accepted: (provider: string, date: string) => `${provider} belt u over wanneer het begint, uiterlijk ${date}.`,
    begins: (provider: string, date: string) => `${provider} begint op ${date}.`,
    until: (provider: string, date: string) => `${provider} helpt u tot ${date}.`,
    session: (provider: string, date: string) => `${provider} heeft een bijeenkomst met u op ${date}.`,
    noEnd: (provider: string, lead: string) => `Er is nog geen einddag. ${provider} stelt die voor, en ${lead} besluit.`,
    waiting: 'Er wordt gewacht op een besluit. U hoeft nu niets te doen.',
    hold: (date: string) => `Het staat stil tot ${date}. Daarna gaat het weer door.`,
    holdOver: (lead: string) => `De dag tot wanneer dit stilstond is voorbij. ${lead} vraagt na hoe het verdergaat.`,
  },
}

export const reasons: Record<string, string> = {
  'no-capacity': 'geen plek',
  'not-suitable': 'dit past niet',
  'could-not-reach': 'geen contact gekregen',
  'not-in-time': 'niet op tijd geantwoord',
  'no-longer-wanted': 'de persoon wil dit niet meer',
  'condition-met': 'het kan nu',
  other: 'anders',
  'person-cannot-now': 'de persoon kan nu niet',
  'provider-cannot-now': 'de aanbieder kan nu niet',
  'waits-for-other': 'er moet eerst iets anders',
  'goes-on': 'het gaat weer door',
  'found-work': 'de persoon vond werk',
  'moved-away': 'de persoon verhuisde',
  'other-first': 'iets anders gaat nu voor',
  'does-not-come': 'de persoon kwam niet',
  'provider-stops': 'de aanbieder kan niet verder',
  'takes-too-long': 'het duurde de persoon te lang',
  'found-other': 'er is iets anders gevonden dat beter past',
  'by-mistake': 'per ongeluk verstuurd',
  'decision-no': 'het besluit was nee',
}

const said = (codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, reasons[code]![0]!.toUpperCase() + reasons[code]!.slice(1)]))

/** Fields of the forms of the course of a referral. */
export const courseFields = {
  handler: { label: 'Wie pakt dit op?' },
  intakeOn: { label: 'Op welke dag?' },
  intakeAt: { label: 'Hoe laat?' },
  intakePlace: { label: 'Waar?', hint: 'Adres, of dat het telefonisch of per video is. De persoon leest dit.' },
  holdReason: {
    label: 'Waarom staat het stil?',
    options: said(['person-cannot-now', 'provider-cannot-now', 'waits-for-other', 'other']),
  },
  holdUntil: { label: 'Tot wanneer?', hint: 'Hoogstens een half jaar.' },
  returnReason: {
    label: 'Waarom geeft u dit terug?',
    options: said(['no-capacity', 'not-suitable', 'provider-stops', 'other']),
  },
  withdrawReason: {
    label: 'Waarom gaat dit niet door?',
    options: {
      'no-longer-wanted': 'Persoon: wil dit niet meer',
      'found-work': 'Persoon: vond werk',
      'other-first': 'Persoon: iets anders gaat nu voor',
      'moved-away': 'Persoon: verhuisde',
      'takes-too-long': 'Persoon: het duurt te lang',
      'found-other': 'Er is iets anders gevonden dat beter past',
      'by-mistake': 'Het was per ongeluk verstuurd',
      other: 'Anders',
    },
  },
  stopped: {
    label: 'Eerder gestopt: door wie en waarom?',
    hint: 'Alleen als het eerder stopte.',
    options: {
      'found-work': 'Persoon: vond werk',
      'no-longer-wanted': 'Persoon: wil dit niet meer',
      'moved-away': 'Persoon: verhuisde',
      'other-first': 'Persoon: iets anders gaat nu voor',
      'not-suitable': 'Aanbieder: dit past niet',
      'does-not-come': 'Aanbieder: de persoon kwam niet',
      'provider-stops': 'Aanbieder: wij kunnen niet verder',
      other: 'Anders',
    },
  },
}
