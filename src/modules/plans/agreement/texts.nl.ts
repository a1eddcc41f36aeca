/** Words of the person's agreement with the plan, in plain Dutch. */
export const agreement = {
  mine: {
    title: 'Bent u het eens met uw plan?',
    lead: 'Het is uw plan. Lees wat erin staat, en zeg of het klopt. Nee zeggen mag, en heeft hier geen gevolgen.',
    ask: 'Bent u het eens met uw plan?',
    asked: 'Lees wat er in uw plan staat, en zeg of u het ermee eens bent.',
    toPage: 'Lees en antwoord',
    changed: 'Na uw antwoord veranderde uw doel of een stap van u. Bent u het daar ook mee eens?',
    takeBack: 'Ik ben het er niet meer mee eens',
    backMeans: 'U kunt uw ja altijd terugnemen. Uw contactpersoon ziet dat en praat er met u over.',
  },
  desk: {
    title: 'Is de persoon het eens met het plan?',
    lead: 'Loop het plan samen door, en leg vast wat de persoon zegt. De persoon leest mee, en kan zelf ook antwoorden.',
    ask: 'Wat zegt de persoon?',
    toPage: 'Leg vast wat de persoon zegt',
    changed: 'Daarna veranderde het doel of een stap van de persoon. Vraag het opnieuw.',
    takeBack: 'De persoon is het er niet meer mee eens',
    backMeans: 'Een ja kan altijd worden teruggenomen. Bespreek daarna samen wat er anders moet.',
  },
  said: {
    agreed: (date: string, version: number) => `Eens met het plan, gezegd op ${date} (versie ${version}).`,
    'part-not': (date: string, version: number) => `Niet eens met een deel van het plan, gezegd op ${date} (versie ${version}).`,
    withdrawn: (date: string, version: number) => `Niet meer eens met het plan, gezegd op ${date} (versie ${version}).`,
  } as Record<string, (date: string, version: number) => string>,
  label: 'Akkoord',
  notAsked: 'Nog niet gevraagd',
  again: 'Daarna is er iets veranderd: vraag het opnieuw.',
  since: 'Dit veranderde sinds het vorige antwoord',
  inPlan: (version: number) => `Dit staat er nu in (versie ${version})`,
  changes: {
    goal: () => 'het doel is veranderd.',
    'step-added': (title: string) => `een stap erbij: ${title}.`,
    'step-dropped': (title: string) => `een stap niet meer nodig: ${title}.`,
    reopened: () => 'het plan is weer begonnen.',
  } as Record<string, (title: string) => string>,
  send: 'Bewaar het antwoord',
  before: 'Wat eerder is gezegd',
  when: 'Wanneer',
  version: 'Versie',
  what: 'Antwoord',
  how: 'Hoe',
  answers: { agreed: 'Eens', 'part-not': 'Niet eens met een deel', withdrawn: 'Niet meer eens' } as Record<string, string>,
  hows: { account: 'ingelogd', desk: 'aan de balie', phone: 'door de telefoon', paper: 'op papier' } as Record<string, string>,
  goal: {
    title: 'Het doel veranderen',
    link: 'Verander het doel',
    now: 'Doel van nu',
    mine: 'Schrijf in uw eigen woorden wat u wilt bereiken. Uw contactpersoon ziet dat het is veranderd.',
    desk: 'In de woorden van de persoon. Het oude doel blijft te lezen, en de persoon zegt of het klopt.',
    submit: 'Bewaar het doel',
    history: 'Wat het doel eerder was',
    never: 'Het doel is nog niet veranderd.',
    was: (goal: string) => `Het was: “${goal}”.`,
    because: (why: string) => `Waarom: ${why}`,
  },
}
export const agreementFields = {
  planAnswer: { label: 'Klopt het plan?', options: { agreed: 'Ja, eens met het plan', 'part-not': 'Niet eens met een deel' } },
  aboutPart: { label: 'Met welk deel niet?', hint: 'Alleen bij: niet eens met een deel. Leeg: het hele plan.' },
  answerWords: { label: 'Waarom niet?', hint: 'Bij niet eens: schrijf wat er anders moet. Niets over gezondheid of geloof.' },
  answeredHow: { label: 'Hoe zei de persoon dit?', options: { desk: 'Aan de balie', phone: 'Door de telefoon', paper: 'Op papier' } },
  whyGoal: { label: 'Waarom verandert het doel?' },
}
export const agreementErrors = {
  sayWhatNot: 'Schrijf wat er anders moet.',
  notInPlan: 'Kies een deel dat in het plan staat.',
}
export const agreementRefusals = {
  planOver: 'Dit plan is afgelopen. Er verandert niets meer aan, tenzij het weer begint.',
  planChanged: 'Het plan is net veranderd. Lees het opnieuw, en zeg dan wat u vindt.',
  nothingToTakeBack: 'Er is nog geen ja om terug te nemen.',
}
