/** Who sees what of a plan, in plain Dutch. */
export const sharing = {
  mine: {
    title: 'Wie ziet wat van uw plan?',
    lead: 'Per onderdeel ziet u welke organisatie het leest en waarom. U kunt delen stoppen of iets juist laten zien. Het geldt meteen.',
    stopped: (lead: string) =>
      `Gestopt. De organisatie ziet dit vanaf nu niet meer. Uw contactpersoon van ${lead} hoort het en bespreekt met u hoe het verder gaat.`,
    given: 'Gedeeld. De organisatie ziet dit vanaf nu.',
    whole: 'Deze organisaties begeleiden u en lezen het hele plan, behalve wat vertrouwelijk is. Dat hoort bij hun taak in de wet.',
    askWhole: (lead: string) =>
      `Dit stopt u niet zelf. Wilt u dat een organisatie niet meer meekijkt? Vraag het uw contactpersoon van ${lead}.`,
    partly: 'Deze organisaties zien uw naam, hoe u te bereiken bent en alleen hun eigen deel.',
  },
  desk: {
    title: 'Wie ziet wat van dit plan?',
    lead: 'Stop of deel alleen als de persoon het zegt. De persoon ziet wat u hier deed.',
    stopped: (lead: string) =>
      `Gestopt. De organisatie ziet dit vanaf nu niet meer. De vaste contactpersoon van ${lead} bespreekt hoe het verder gaat.`,
    given: 'Gedeeld. De organisatie ziet dit vanaf nu.',
    whole:
      'Deze organisaties begeleiden de persoon en lezen het hele plan, behalve wat vertrouwelijk is. Dat hoort bij hun taak in de wet.',
    askWhole: (lead: string) => `Dat stopt de persoon niet zelf. Het gaat via de vaste contactpersoon van ${lead}.`,
    partly: 'Deze organisaties zien naam, contact en alleen hun eigen deel.',
  },
  link: 'Wie ziet wat?',
  goal: 'Het doel',
  groups: { goal: 'Doel', step: 'Stappen', referral: 'Doorverwijzingen' },
  whole: 'Wie het hele plan ziet',
  partly: 'Wie een deel ziet',
  bars: 'Een medewerker uitsluiten',
  organisation: 'Organisatie',
  who: 'Wie',
  sees: 'Ziet',
  why: 'Waarom',
  until: 'Tot wanneer',
  asLong: 'Zolang de hulp loopt',
  own: 'Deze organisatie voert dit uit',
  given: 'Op eigen verzoek gedeeld',
  seesOwn: {
    step: 'Deze stap, naam en contact',
    referral: 'Deze doorverwijzing, wat er meeging, naam en contact',
  },
  seesGiven: { goal: 'Het doel', step: 'Wat de stap is, de dag en de stand', referral: 'De naam van de hulp en de stand' },
  untilStopped: 'Tot het delen stopt, of hun eigen deel klaar is',
  untilOther: 'Zolang deze organisatie nog iets anders doet in het plan',
  untilDone: 'Tot de taak klaar is',
  untilAftercare: 'Zolang dit loopt, en zes maanden nazorg',
  confidential: 'Vertrouwelijk',
  leadOnly: 'Alleen de vaste contactpersoon leest dit, en wie het maakte. Andere organisaties zien “andere afspraak”.',
  wholeOnly: 'Alleen wie het hele plan ziet.',
  notShown: 'Dit is vertrouwelijk. Delen met anderen gaat niet via deze pagina, alleen in een gesprek.',
  kept: (name: string, date: string) => `${name} ziet dit niet meer, sinds ${date}.`,
  talk: (date: string) => `De vaste contactpersoon bespreekt uiterlijk ${date} hoe het verder gaat.`,
  again: 'Deel weer',
  show: 'Laat ook zien aan een andere organisatie',
  stop: 'Stop met delen',
  conversations: {
    title: 'Gesprekken',
    lead: {
      mine: 'Van elk gesprek staat iets opgeschreven. Wie alleen een deel van uw plan ziet, leest geen gesprekken. Wie u begeleidt wel.',
      desk: 'Van elk gesprek staat iets opgeschreven. Wie alleen een deel van het plan ziet, leest geen gesprekken. Wie begeleidt wel.',
    },
    on: (date: string) => `Gesprek van ${date}`,
    holds: 'Wat erin staat',
    empty: 'Alleen dat er contact was',
    parts: { situation: 'wat er speelt', wishes: 'wensen', agreed: 'wat is afgesproken', ownView: 'eigen woorden' },
    because: { wrote: 'Schreef dit gesprek op', lead: 'Vaste contactpersoon', guides: 'Begeleidt mee' },
    stays: {
      wrote: (name: string) => `${name} schreef dit op en moet het van de wet bewaren. Klopt er iets niet? Vraag om een verbetering.`,
      lead: (name: string) => `${name} is de vaste contactpersoon en heeft dit nodig om te begeleiden.`,
    },
  },
  hide: 'Laat dit niet meer zien',
  withdraw: 'Trek de doorverwijzing in',
  needed: (name: string) => `${name} helpt nu en heeft dit daarvoor nodig. Stoppen kan door de doorverwijzing in te trekken.`,
  decides: (name: string) =>
    `${name} beslist hierover en moet dit daarvoor kunnen lezen. Vragen daarover? Bel ${name} of de vaste contactpersoon.`,
  because: {
    registered: 'Schreef in',
    handover: 'Droeg over',
    holder: 'Behandelt de vraag',
    lead: 'Vaste contactpersoon',
    queue: 'Inloop',
    appointment: 'Afspraak',
    task: 'Voert een taak uit',
    referral: 'Helpt na een doorverwijzing',
    placement: 'Nazorg bij het werk',
    cover: 'Neemt waar voor een collega',
    named: 'Bij naam genoemd',
    joined: 'Samengevoegd dossier',
  } as Record<string, string>,
  withMe: 'Wat de persoon nog meer met u deelt',
  notNow: (name: string) => `Deelt een taak niet meer met ${name}: bespreek hoe het verder gaat`,
}

export const sharingFields = { organisationId: { label: 'Welke organisatie' } }

/** The person withdraws a referral. */
export const withdraw = {
  title: 'Doorverwijzing intrekken',
  what: 'Wat gebeurt er als u dit intrekt?',
  sees: (provider: string) =>
    `${provider} ziet u vanaf dat moment niet meer en hoort dat het niet doorgaat. Waarom hoeft u niet te zeggen.`,
  lead: (lead: string, date: string) =>
    `Uw vaste contactpersoon, ${lead}, hoort het meteen en bespreekt met u wat wel past, uiterlijk ${date}.`,
  kept: 'In uw plan blijft staan dat het is ingetrokken en wanneer. Wat al is gedaan, verdwijnt niet.',
  obliged: (name: string) => `U doet mee op verzoek van ${name}. Vraag daar eerst wat intrekken betekent voor uw afspraken met hen.`,
  free: 'U mag dit altijd intrekken.',
  submit: 'Ja, trek dit in',
  back: 'Nee, terug naar mijn plan',
  done: (provider: string) => `Ingetrokken. ${provider} ziet u niet meer.`,
  over: 'Dit loopt niet meer. Intrekken hoeft niet.',
}
