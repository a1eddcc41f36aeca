import type { End } from './ends.ts'

interface ActionText {
  title: string
  about: string
  who: (region: string) => string
  when: (day: string) => string
  now: string
}

/** What can be done at the end of the questions: what, who, by when. */
const actions: Record<End['kind'], ActionText> = {
  appointment: {
    title: 'Maak een afspraak',
    about: 'Een gesprek op locatie of per telefoon. Gratis, u hoeft niets mee te nemen.',
    who: (region) => `Een gids van Werkcentrum ${region}`,
    when: (day) => `U kiest zelf een dag, vanaf ${day}`,
    now: 'U kiest zelf een dag',
  },
  call: {
    title: 'Bel ons',
    about: 'U krijgt een mens aan de lijn.',
    who: (region) => `Werkcentrum ${region}`,
    when: (day) => `Eerst bereikbaar: ${day}`,
    now: 'Op werkdagen',
  },
  'call-back': {
    title: 'Laat u bellen',
    about: 'U kiest een moment. Wij bellen u.',
    who: (region) => `Een gids van Werkcentrum ${region}`,
    when: (day) => `Op het moment dat u kiest, vanaf ${day}`,
    now: 'Op het moment dat u kiest',
  },
  'walk-in': {
    title: 'Loop binnen',
    about: 'Zonder afspraak. Een voornaam is genoeg.',
    who: (region) => `De gastvrouw of gastheer van Werkcentrum ${region}`,
    when: (day) => `Eerst open: ${day}`,
    now: 'Op de openingstijden',
  },
  'leave-question': {
    title: 'Laat uw vraag achter',
    about: 'Wij brengen uw vraag bij de juiste organisatie. U kunt volgen waar hij ligt.',
    who: (region) => `Werkcentrum ${region}`,
    when: (day) => `U hoort uiterlijk ${day} wie u helpt`,
    now: 'Binnen twee werkdagen',
  },
  services: {
    title: 'Bekijk wat er is',
    about: 'Opleidingen, cursussen en hulp, met prijs en wachttijd.',
    who: () => 'U kunt zelf kijken en kiezen',
    when: (day) => day,
    now: 'Nu, dag en nacht',
  },
  answers: {
    title: 'Lees eerdere antwoorden',
    about: 'Wat werkgevers en organisaties ons eerder vroegen.',
    who: () => 'U kunt zelf zoeken',
    when: (day) => day,
    now: 'Nu, dag en nacht',
  },
  'question-desk': {
    title: 'Stel uw vraag aan de vraagbaak',
    about: 'Voor werkgevers, bonden en organisaties. U krijgt antwoord van een medewerker.',
    who: (region) => `De vraagbaak van Werkcentrum ${region}`,
    when: (day) => `Antwoord uiterlijk ${day}`,
    now: 'Binnen een paar werkdagen',
  },
  'ask-nation': {
    title: 'Stel uw vraag',
    about: 'Dit Werkcentrum is hier nog niet open. Het landelijk team antwoordt u.',
    who: () => 'Het landelijk team van de Werkcentra',
    when: (day) => `Antwoord uiterlijk ${day}`,
    now: 'Binnen een paar werkdagen',
  },
  'near-desk': {
    title: 'Praat met een gids in de buurt',
    about: 'Een Werkcentrum in de buurt helpt u nu, ook al woont u daar niet.',
    who: (region) => region,
    when: (day) => day,
    now: 'Op werkdagen',
  },
  elsewhere: { title: 'Elders', about: '', who: () => '', when: (day) => day, now: 'Nu' },
}

/** Words of the questions that lead to an end, in plain Dutch. */
export const nl = {
  urgent: 'Het is dringend',
  actions,
  takers: {
    municipality: 'Uw gemeente',
    uwv: 'UWV',
    school: 'Een school in uw regio',
    union: 'Een vakbond',
    'employers-organisation': 'Een organisatie van werkgevers',
  } as Record<string, string>,
  begin: {
    title: 'Waar gaat uw vraag over?',
    lead: 'U beantwoordt hoogstens zes korte vragen. Dan ziet u wat u kunt doen en wie u helpt. U hoeft geen naam te noemen.',
    more: 'Of ga verder',
    desk: 'Vraagbaak voor werkgevers en organisaties',
    deskAbout: 'Stel een vraag, of lees eerdere antwoorden.',
  },
  step: { anonymous: 'U zegt nog niet wie u bent. Kunt u niet wachten?' },
  end: {
    title: 'Wat u kunt doen',
    because: 'Omdat u zei dat …',
    change: 'verander dit antwoord',
    back: 'Vorige vraag',
    actions: 'Wat u nu kunt doen',
    who: 'Wie',
    when: 'Wanneer',
    phone: 'Telefoon',
    where: 'In welke gemeente woont of werkt u?',
    place: 'Uw gemeente of postcode',
    placeHint: 'Dan ziet u wie u in uw regio helpt. Uw antwoorden gaan mee.',
    notFound: 'Wij vinden deze plaats niet. Kies hieronder uw regio.',
    allRegions: 'Alle regio’s',
    urgentLead: 'Kunt u niet wachten?',
  },
  keep: {
    title: 'Later verder?',
    text: 'Bewaar uw antwoorden met een code. U hoeft geen naam te noemen. Na 30 dagen zijn ze weg.',
    own: 'U bent ingelogd. Neem uw antwoorden op in uw dossier, of bewaar ze met een code.',
    button: 'Bewaar mijn antwoorden',
    toFile: 'Zet mijn antwoorden in mijn dossier',
  },
  kept: {
    title: 'Uw antwoorden zijn bewaard',
    lead: 'Schrijf deze code op, of maak een foto. U ziet hem maar één keer.',
    code: 'Uw code',
    until: 'Bewaard tot en met',
    how: 'Wilt u later verder, of op een ander scherm? Ga naar “Vragen” en dan “Verder met mijn antwoorden”. Of geef de code aan een gids. Als u dat goed vindt, zet die uw antwoorden in uw dossier.',
    link: 'U kunt ook het adres van de vorige pagina bewaren.',
    back: 'Terug naar wat u kunt doen',
  },
  back: {
    title: 'Verder met mijn antwoorden',
    about: 'U bewaarde uw antwoorden met een code.',
    lead: 'Typ uw code over. Hoofdletters en streepjes maken niet uit.',
    submit: 'Ga verder',
    none: 'Code kwijt? Begin gerust opnieuw, het zijn maar een paar vragen.',
  },
  leave: {
    title: 'Laat uw vraag achter',
    lead: 'Een voornaam en één manier om u te bereiken is genoeg.',
    along: 'Uw antwoorden tot nu toe',
    submit: 'Verstuur mijn vraag',
  },
  claim: {
    title: 'Antwoorden van vooraf',
    none: 'Er zijn nog geen antwoorden.',
    notJudged: 'Dit zijn de eigen woorden van vooraf. Er hangt geen oordeel aan.',
    submit: 'Zet in het dossier',
    toOwn: 'Mijn overzicht',
    toFile: 'Dossier',
    own: {
      lead: 'Beantwoordde u al vragen op deze website? Zet uw antwoorden in uw dossier. Dan hoeft u niets twee keer te vertellen.',
      take: 'Antwoorden met een code',
      mayKeep: 'Mogen uw antwoorden in uw dossier staan?',
    },
    desk: {
      lead: 'Heeft iemand een code van de website? Met de code komen de antwoorden in het dossier.',
      take: 'Code van de persoon',
      mayKeep: 'Vindt de persoon het goed dat de antwoorden in het dossier staan?',
    },
  },
}

const yesNo = { yes: 'Ja', no: 'Nee' }
export const fields = {
  answer: { label: 'Uw antwoord' },
  code: { label: 'Code', hint: 'Bijvoorbeeld K7M2-Q4XD-H' },
  mayKeep: { label: 'Mogen de antwoorden in het dossier staan?', options: yesNo },
  goAlong: {
    label: 'Mogen uw antwoorden op de vragen mee?',
    hint: 'Dan leest uw gids ze vooraf en hoeft u niets twee keer te vertellen.',
    options: { yes: 'Ja, geef ze mee', no: 'Nee' },
  },
  ownMunicipality: { label: 'In welke gemeente woont u?' },
  ownQuestion: { label: 'Wat wilt u vragen of vertellen?', hint: 'Kort. Niets over uw gezondheid.' },
  token: { label: 'Link' },
}
export const errors = {
  answerNeeded: 'Kies een van de antwoorden.',
  codeWrong: 'Deze code klopt niet. Kijk of u hem goed heeft overgetypt.',
  codeUnknown: 'Deze code kennen wij niet, of de 30 dagen zijn voorbij.',
  onlyWithYes: 'Zonder “ja” komen de antwoorden niet in het dossier.',
  ownReachNeeded: 'Vul uw telefoonnummer of uw e-mailadres in. Anders kunnen wij u niet bereiken.',
}
export const refusals = {
  journeyGone: 'Deze antwoorden zijn er niet meer. Na 30 dagen zijn ze weg. Begin opnieuw bij “Vragen”, het duurt een paar minuten.',
}
