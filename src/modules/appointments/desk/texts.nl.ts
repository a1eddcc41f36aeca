/** Words of appointments at the desk, in plain Dutch. */
export const nl = {
  day: {
    take: 'Begin het gesprek',
    attendance: 'Leg vast',
    title: 'Afspraak',
    byRepresentative: 'Gemaakt door de vertegenwoordiger.',
    booked: 'Deze afspraak staat gepland.',
    missed: 'De persoon kwam niet. Dat heeft geen gevolgen. Bied een nieuwe afspraak aan.',
    offered: 'Deze plek is aangeboden aan wie op de wachtlijst stond.',
    toMove: 'Wie ontvangt kan er dan niet zijn. De persoon kreeg bericht. Kiest die niets, bel dan en verzet de afspraak samen.',
    nexts: {
      counter: 'De persoon komt langs en noemt de voornaam bij de balie.',
      phone: 'Bel de persoon op dit moment.',
      video: 'Open op dit moment de link voor het beeldbellen.',
      outside: 'Ga naar de plek die de persoon noemde.',
    },
    phone: 'Telefoon van de persoon',
    noPhone: 'Niet bekend',
    meetAt: 'Waar u elkaar ziet',
    withName: 'Wie ontvangt',
    onTheDay: 'Op de dag zelf kunt u hier het gesprek beginnen en vastleggen hoe het ging.',
    between: (from: string, until: string) => `Bel tussen ${from} en ${until}.`,
    noVoicemail: 'Spreek de voicemail niet in.',
    neutral: 'Zeg niet waar het over gaat.',
    arrange: 'Regelen',
    offerAgain: 'Bied een nieuw moment aan',
    callOff: 'Afspraak afzeggen',
  },
  toMove: {
    title: 'Afspraken om te verzetten',
    lead: 'Wie hier zou ontvangen kan er dan niet zijn. Iedereen kreeg bericht en kan zelf een ander moment kiezen. Bel wie dat niet deed.',
    told: 'Bericht op',
    none: 'Er hoeft niets verzet te worden.',
  },
  missed: {
    title: 'Waarom gesprekken niet doorgingen',
    lead: 'Om van te leren. Er staat niet bij om wie het ging, en alleen uw organisatie ziet dit.',
    caption: 'Redenen in de afgelopen twaalf maanden',
    reason: 'Reden',
    many: 'Hoe vaak',
    none: 'Er is nog niets vastgelegd.',
  },
  forPerson: {
    title: 'Afspraak maken voor iemand',
    submit: 'Maak de afspraak',
    who: 'Voor',
    booked: 'De afspraak staat. De persoon krijgt bericht.',
    waits: 'De persoon staat op de wachtlijst en krijgt bericht.',
    another: 'Nog een afspraak',
  },
}

export const fields = {
  outcome: { label: 'Hoe ging het?', options: { kept: 'Het gesprek is geweest', missed: 'De persoon kwam niet' } },
  offBecause: {
    label: 'Waarom gaat de afspraak niet door?',
    options: {
      'not-possible': 'De persoon kan dan niet',
      'no-longer-needed': 'Het is niet meer nodig',
      office: 'Wij kunnen dan niet',
      other: 'Anders',
    },
  },
  missedBecause: {
    label: 'Kwam de persoon niet, en weet u waarom?',
    hint: 'Om van te leren. Dit komt niet in het dossier.',
    options: {
      unknown: 'Weet ik niet',
      forgot: 'Vergeten',
      prevented: 'Er kwam iets tussen',
      travel: 'De reis lukte niet',
      'other-time-in-mind': 'Dacht aan een ander moment',
      'not-reached': 'Nam de telefoon niet op',
      other: 'Anders',
    },
  },
}
