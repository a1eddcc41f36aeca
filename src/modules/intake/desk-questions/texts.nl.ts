import type { Trace } from './rules.ts'

const kinds = { employer: 'Werkgever', union: 'Vakbond', organisation: 'Andere organisatie' }
const traces: Record<Trace, string> = {
  mail: 'Er staat een mailadres in.',
  phone: 'Er staat een telefoonnummer in.',
  asker: 'Er staat in wie de vraag stelde.',
  bsn: 'Er staat een nummer in dat een burgerservicenummer kan zijn.',
  health: 'Het lijkt te gaan over gezondheid.',
  criminal: 'Het lijkt te gaan over straf of politie.',
  religion: 'Het lijkt te gaan over geloof.',
  union: 'Het lijkt te gaan over lid zijn van een vakbond.',
}

/** Words of the question desk, in plain Dutch. */
export const nl = {
  mail: {
    sender: 'Werkcentrum',
    received: (day: string) => ({
      subject: 'Wij hebben uw vraag ontvangen',
      text: `Uw vraag is bij ons. U krijgt uiterlijk ${day} antwoord. Wij mailen u als het antwoord er is.`,
    }),
    answered: (_: string) => ({
      subject: 'Uw antwoord staat klaar',
      text: 'Het antwoord op uw vraag staat klaar. U leest het achter de link.',
    }),
    link: (url: string) => `Hier ziet u uw vraag: ${url}`,
    closing: 'Deze mail is automatisch verstuurd. Stelde u geen vraag? Dan hoeft u niets te doen.',
  },
  kinds: kinds as Record<string, string>,
  traces,
  states: { open: 'Wacht op antwoord', answered: 'Beantwoord', published: 'In de vraagbaak' } as Record<string, string>,
  base: {
    title: 'Vraagbaak',
    lead: 'Voor werkgevers, vakbonden en organisaties. Lees wat anderen vroegen, of stel uw eigen vraag.',
    ask: 'Stel een vraag',
    chooseRegion: 'Kies uw regio en stel een vraag',
    earlier: 'Eerdere vragen en antwoorden',
    search: 'Zoek in de antwoorden',
    searchHint: 'Bijvoorbeeld: loonkostensubsidie',
    none: 'Er staan hier nog geen antwoorden. Stel gerust de eerste vraag.',
    nothing: 'Geen antwoord met deze woorden. Stel uw vraag, dan antwoordt een medewerker.',
    of: (region: string, day: string) => `Werkcentrum ${region}, ${day}`,
  },
  ask: {
    title: 'Stel uw vraag',
    lead: (day: string) => `U krijgt uiterlijk ${day} antwoord van een medewerker.`,
    call: 'Liever bellen?',
    keep: 'Wij gebruiken uw naam en contact alleen om te antwoorden. Daarna verwijderen wij ze. Een antwoord dat anderen helpt, kan zonder namen in de vraagbaak komen.',
    submit: 'Verstuur',
  },
  follow: {
    title: 'Uw vraag aan de vraagbaak',
    lead: 'Bewaar het adres van deze pagina. U ziet hier waar uw vraag is, en straks het antwoord.',
    desk: (region: string) => `De vraagbaak van Werkcentrum ${region}`,
    coordinator: 'De coördinator van de regio',
    waits: 'Een medewerker zoekt het uit en antwoordt.',
    late: 'Wij zijn te laat. De coördinator zorgt nu voor een antwoord.',
    answered: 'Uw vraag is beantwoord. Nog iets niet duidelijk? Bel ons of stel een nieuwe vraag.',
    number: 'Nummer',
    asked: 'Gesteld op',
    question: 'Uw vraag',
    answer: 'Antwoord',
    forgotten: 'De tekst van deze vraag is volgens afspraak verwijderd.',
  },
  desk: {
    title: 'Vraagbaak',
    lead: 'Vragen van werkgevers, bonden en organisaties. De vraag met de eerste datum staat bovenaan.',
    one: 'Vraag aan de vraagbaak',
    open: 'Wacht op antwoord',
    done: 'Beantwoord',
    noneOpen: 'Er wacht niemand op antwoord.',
    noneDone: 'Nog niets beantwoord.',
    question: 'Vraag',
    by: 'Van',
    state: 'Stand',
    escalated: 'Bij de coördinator',
    ours: 'De vraagbaak van uw regio',
    next: {
      open: 'Beantwoord de vraag.',
      answered: 'Beantwoord. Helpt dit ook anderen? Zet het zonder namen in de vraagbaak.',
      published: 'Beantwoord, en zonder namen in de vraagbaak.',
    } as Record<string, string>,
    kind: 'Wie vraagt',
    contact: 'Contactpersoon',
    phone: 'Telefoon',
    email: 'E-mail',
    forgotten: 'Wie dit vroeg en in welke woorden, is volgens afspraak verwijderd.',
    answer: 'Uw antwoord',
    send: 'Geef dit antwoord',
    tell: 'De vrager leest dit achter de eigen link, en krijgt een mail als er een mailadres is. Bel anders even dat het er staat.',
  },
  publish: {
    title: 'Ook voor anderen?',
    lead: 'Dit wordt openbaar. Haal alles weg wat zegt wie het is: namen, plaatsen, bedrijven, nummers.',
    open: 'Maak de tekst voor iedereen',
    look: 'Kijk dit nog eens na',
    submit: 'Zet in de vraagbaak',
  },
}

export const fields = {
  askerKind: { label: 'Namens wie vraagt u?', options: kinds },
  deskQuestion: { label: 'Wat is uw vraag?', hint: 'Noem geen namen van werknemers en niets over hun gezondheid.' },
  askerOrganisation: { label: 'Naam van uw organisatie' },
  askerName: { label: 'Uw naam' },
  askerEmail: { label: 'Uw e-mailadres' },
  askerPhone: { label: 'Uw telefoonnummer', hint: 'Vul uw mailadres of uw telefoonnummer in, of allebei.' },
  deskAnswer: { label: 'Antwoord', hint: 'In gewone taal. Noem de bron als het een regel is.' },
  publicQuestion: { label: 'De vraag, zoals iedereen hem leest' },
  publicAnswer: { label: 'Het antwoord, zoals iedereen het leest' },
  withoutNames: { label: 'Ik heb nagekeken: niemand is hieruit te herkennen' },
}
export const errors = {
  askerReachNeeded: 'Vul een telefoonnummer of een e-mailadres in. Anders kunnen wij niet antwoorden.',
  noBsn: 'Hier staat een nummer dat een burgerservicenummer kan zijn. Haal het weg.',
  saysWho: 'Hier staat nog een naam, nummer of mailadres van wie het vroeg. Haal het weg.',
  lookOnce: 'Kijk de tekst na en zet het vinkje.',
}
export const refusals = {
  askedAlready: 'Deze vraag is al verstuurd. Gebruik de link die u toen kreeg.',
  deskAnswered: 'Een collega heeft deze vraag al beantwoord.',
  deskOpen: 'Beantwoord de vraag eerst.',
  deskPublished: 'Dit antwoord staat al in de vraagbaak.',
  deskLinkGone: 'Deze link werkt niet. Kijk of u hem heel heeft overgenomen, of bel het Werkcentrum van uw regio.',
}
