import { plural } from '../../../platform/languages.ts'

/** Words of availability, in plain Dutch. */
export const nl = {
  availability: {
    title: 'Beschikbaarheid',
    lead: 'Op deze tijden kunnen mensen een afspraak maken. Feestdagen slaan wij over.',
    whose: 'Van wie?',
    nothing: 'U heeft hier niets bij te houden. Vraag het aan de coördinator van uw regio.',
    toMove: (n: number) => plural('nl', n, { one: '1 afspraak moet verzet worden', other: `${n} afspraken moeten verzet worden` }),
    free: (n: number) =>
      plural('nl', n, { one: 'De komende vier weken is nog 1 moment vrij.', other: `De komende vier weken zijn nog ${n} momenten vrij.` }),
    week: 'Elke week',
    noWeek: 'Er staan nog geen vaste tijden.',
    addWeek: 'Vaste tijd toevoegen',
    exceptions: 'Anders dan anders',
    noExceptions: 'Geen vrije dagen of extra tijden.',
    addAway: 'Afwezig melden',
    awayText: 'Waarom vragen wij niet. Wie dan een afspraak heeft krijgt bericht en kan een ander moment kiezen.',
    addExtra: 'Extra tijd toevoegen',
    add: 'Voeg toe',
    remove: 'Haal weg',
    day: 'Dag',
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    hours: 'Tijd',
    kinds: 'Hoe',
    each: 'Per gesprek',
    atOnce: (n: number) => `${n} tegelijk`,
    end: 'Stoppen',
    until: (date: string) => `tot ${date}`,
    what: 'Wat',
    when: 'Wanneer',
    allDay: 'hele dag',
    namedTitle: 'Uw naam',
    namedLead:
      'Wie een afspraak met u heeft, leest anders alleen de naam van uw organisatie. Bij een afgeschermd dossier staat uw naam er nooit.',
    namedNow: 'Bewaar',
    through: (from: string, last: string) => `${from} tot en met ${last}`,
    exceptionKinds: { away: 'Afwezig', extra: 'Extra tijd' },
  },
  feed: {
    title: 'Uw agenda in uw eigen programma',
    lead: 'Met een geheime link ziet u uw afspraken in uw eigen agenda. Er staat alleen “Afspraak”, de locatie en hoe u elkaar spreekt. Nooit met wie.',
    open: 'Maak of vernieuw de geheime link',
    yours: 'Uw geheime link',
    once: 'Wij tonen de link één keer. Wie de link heeft, ziet wanneer u afspraken heeft.',
    since: (moment: string) => `U heeft een link sinds ${moment}.`,
    make: 'Maak een link',
    renew: 'Vernieuw de link',
    endTitle: 'Stoppen',
    end: 'Haal de link weg',
  },
}

export const fields = {
  weekday: { label: 'Welke dag van de week?' },
  fromTime: { label: 'Vanaf' },
  untilTime: { label: 'Tot' },
  kinds: {
    label: 'Hoe spreekt u mensen dan?',
    options: { counter: 'Op locatie', phone: 'Per telefoon', video: 'Met beeldbellen', outside: 'Ergens anders' },
  },
  minutesPhone: { label: 'Minuten per gesprek per telefoon', hint: 'Alleen als het anders is.' },
  minutesVideo: { label: 'Minuten per gesprek met beeldbellen', hint: 'Alleen als het anders is.' },
  minutesOutside: { label: 'Minuten per gesprek ergens anders', hint: 'Alleen als het anders is.' },
  named: { label: 'Mijn naam staat op de kaart en op de pagina van een afspraak' },
  fromOn: { label: 'Eerste dag' },
  lastOn: { label: 'Laatste dag' },
  awayFrom: { label: 'Vanaf hoe laat?', hint: 'Leeg: de hele dag.' },
  awayUntil: { label: 'Tot hoe laat?' },
}

export const errors = {
  placeUnknown: 'Kies een locatie uit de lijst.',
  endsBefore: 'Het einde ligt voor het begin.',
  tooShort: 'In deze tijd past geen gesprek van deze lengte.',
  videoNeeded: 'Vul de link in voor het beeldbellen.',
  overlaps: 'Op deze dag staat er al een tijd die hiermee samenvalt.',
  bothTimes: 'Vul beide tijden in, of geen van beide.',
}
