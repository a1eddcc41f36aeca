import { freeTextTexts } from '../../platform/free-text/index.ts'
import { card } from './card/texts.nl.ts'
import { nl as ownNumber } from './own-numbers/texts.nl.ts'

const help = { runs: 'Er loopt al hulp', 'not-needed': 'Niet nodig', wanted: 'Hulp gewenst' }

/** Words of the module contacts, in plain Dutch. */
export const nl = {
  ownNumber,
  card,
  correct: {
    link: 'Verbeter of verwijder',
    title: 'Gesprek verbeteren',
    lead: (date: string) =>
      `Het gesprek van ${date}. Wat er stond blijft bewaard, met wie het verbeterde en wanneer. De persoon ziet dat ook.`,
    save: 'Verbeter',
    removeTitle: 'Had dit nooit opgeschreven mogen worden?',
    removeLead: 'Dan verwijdert u het. Wat er stond is dan weg, ook uit eerdere versies. Te zien blijft dat er iets is verwijderd.',
    before: 'Zo stond het er eerder',
    when: (date: string, by: string) => (by === '' ? `Tot ${date}` : `Tot ${date}, verbeterd door ${by}`),
  },
  removedPart: 'Verwijderd, omdat het hier niet hoorde.',
  fields: {
    happenedOn: { label: 'Wanneer was het gesprek?' },
    channel: {
      label: 'Hoe was het gesprek?',
      options: { counter: 'Aan de balie', phone: 'Telefoon', video: 'Beeldbellen', mail: 'Mail of bericht', visit: 'Op bezoek' },
    },
    onBehalf: { label: 'Sprak u met de vertegenwoordiger?', hint: 'Vul niets in als u de persoon zelf sprak.' },
    door: {
      label: 'Hoe kwam deze persoon bij ons?',
      options: {
        'own-initiative': 'Uit zichzelf',
        handover: 'Via een andere organisatie',
        'walk-in': 'Binnengelopen',
        invitation: 'Op uitnodiging',
      },
    },
    onBehalfBecause: {
      label: 'Waarom sprak de vertegenwoordiger?',
      options: {
        'asked-by-person': 'De persoon wil dat',
        'not-able': 'De persoon kan het nu niet zelf',
        'by-mandate': 'Het hoort bij de taak van de vertegenwoordiger',
      },
    },
    sentBy: { label: 'Welke organisatie stuurde deze persoon?', hint: 'Alleen als deze persoon via een andere organisatie kwam.' },
    situation: {
      label: 'Wat speelt er?',
      hint: `Schrijf zoals u het zou zeggen. De persoon leest mee. ${freeTextTexts.all.nl.keptOff}`,
    },
    wishes: { label: 'Wat wil deze persoon?', hint: 'Werk, scholing, een andere stap.' },
    agreed: { label: 'Wat is verder afgesproken?', hint: 'Wat geen stap met een dag is.' },
    work: { label: 'Werk', options: help },
    incomeDebt: { label: 'Inkomen en schulden', hint: 'Leg alleen vast of er hulp loopt. Geen bedragen.', options: help },
    language: { label: 'Taal', options: help },
    education: { label: 'Scholing', options: help },
    housing: { label: 'Wonen', options: help },
    works: { label: 'Heeft deze persoon werk?', hint: 'Vraag niet naar een uitkering of ziekte.', options: { yes: 'Ja', no: 'Nee' } },
    risks: {
      label: 'Wat speelt er op het werk?',
      hint: 'Kruis aan wat past. Wij bewaren alleen hoe wij helpen en waarom.',
      options: {
        'may-lose-job': 'Kan het werk kwijtraken',
        'cannot-return-to-own-work': 'Kan het eigen werk niet blijven doen',
        'heavy-occupation': 'Heeft een zwaar beroep',
      },
    },
    outcome: {
      label: 'Wat leverde dit gesprek op?',
      options: {
        information: 'Informatie',
        advice: 'Advies',
        referral: 'Doorverwijzing',
        mediation: 'Bemiddeling',
        'self-reliant': 'Gaat zelf verder',
        none: 'Geen vervolg',
      },
    },
    ownCaseNumber: { label: 'Zaaknummer in uw eigen systeem' },
    parts: {
      label: 'Wat moet weg?',
      options: { situation: 'Wat speelt er?', wishes: 'Wat wil deze persoon?', agreed: 'Wat is verder afgesproken?' },
    },
    ownView: { label: 'Hoe ziet u het zelf?', hint: 'Uw woorden staan naast die van de medewerker.' },
  },
  errors: {
    wordsNotHere: 'Deze woorden horen niet in een dossier: iets over gezondheid, straf, geloof, vakbond, of een burgerservicenummer.',
    noBsn: 'Dit lijkt een burgerservicenummer. Dat mag hier niet staan. Vul het nummer van de zaak in.',
    correctedMeanwhile: 'Iemand anders heeft dit gesprek net verbeterd. Kijk wat er nu staat.',
    choosePart: 'Kies wat er weg moet.',
    noBsnInWords: freeTextTexts.all.nl.concern.bsn,
    whyNeeded: 'Kies waarom de vertegenwoordiger sprak.',
    senderNeeded: 'Kies welke organisatie deze persoon stuurde.',
    notByCounter: 'Dit doet het loket in deze regio niet. Kies een andere uitkomst, of verwijs door naar een organisatie die het doet.',
    selfReliant:
      'Wie een kansrijk beroep heeft, gaat in deze regio zelf verder. Geef informatie en kies “Informatie” of “Gaat zelf verder”.',
    conversationNotYet: 'Een gesprek legt u vast als het geweest is.',
    longBeforeRegistration: 'Deze dag is langer dan een jaar voor de inschrijving. Kijk of de datum klopt.',
  },
  refusals: {
    noOrganisation: 'U werkt nu niet namens een organisatie. Log opnieuw in.',
    onlyThePerson: 'Alleen de persoon zelf kan hier iets toevoegen.',
  },
  newTitle: 'Gesprek vastleggen',
  newLead: 'Kort en feitelijk. De persoon ziet alles wat u hier schrijft.',
  domains: 'Waar loopt hulp of is hulp gewenst?',
  save: 'Leg vast',
  ownTitle: 'Uw gesprekken',
  ownLead: 'Dit is wat de medewerker van elk gesprek heeft opgeschreven. U kunt er uw eigen woorden bij zetten.',
  ownEmpty: 'Er is nog geen gesprek vastgelegd.',
  ownSave: 'Voeg mijn woorden toe',
  removed: 'De woorden van dit gesprek zijn verwijderd, omdat ze hier niet hoorden.',
  remove: 'Verwijder deze woorden',
  served: {
    label: 'Hoe wij helpen',
    because: {
      'employers-are-served': 'Werkgevers krijgen hulp',
      'not-working': 'Zonder werk: met een gids',
      broad: 'Met werk: met een gids',
      'risk-group': 'Werk in gevaar of te zwaar: met een gids',
      'promising-occupation': 'Werk met goede kansen: zelf verder, met informatie',
    } as Record<string, string>,
    aloneTitle: 'Zelf verder',
    alone:
      'In deze regio helpt een gids mensen zonder werk, of van wie het werk in gevaar is. Met werk dat goede kansen geeft, kan iemand zelf verder. Alle informatie is er voor iedereen. Verandert er iets? Dan kan er altijd opnieuw een gesprek zijn.',
    services: 'Opleidingen en hulp, met prijs en inhoud',
    question: 'Stel een vraag of maak een afspraak',
  },
  with: 'Met wie',
  behalf: {
    'asked-by-person': 'omdat u dat wilde',
    'not-able': 'omdat het zelf even niet kon',
    'by-mandate': 'omdat het bij die taak hoort',
  } as Record<string, string>,
  withBecause: (why: string) => `de vertegenwoordiger, ${why}`,
  withRepresentative: 'de vertegenwoordiger',
  ownByRepresentative: 'Geschreven door de vertegenwoordiger.',
  saw: (organisation: string) => `vastgelegd door ${organisation}`,
}
