/** Words for wishes and practical limits, in plain Dutch. */
export const wishes = {
  title: 'Wensen en grenzen',
  own: 'Wat u wilt en wat kan',
  lead: 'Wat voor werk wilt u, en wat kan wel of niet? Vul in wat u wilt. U mag alles leeg laten en later veranderen.',
  leadDesk: 'Vul samen in wat de persoon wil. Wat de persoon zelf schreef, verandert alleen de persoon.',
  practical:
    'Alleen praktische zaken: tijden, reizen, rijbewijs, taal. Schrijf niets over gezondheid of ziekte. U hoeft nooit te zeggen waarom iets niet kan.',
  none: 'Er staat nog niets.',
  change: 'Vul in of verander',
  save: 'Bewaar',
  /** What an answer is about, for who reads it. */
  said: {
    workWanted: 'Graag dit werk',
    workNot: 'Niet dit werk',
    sureWanted: 'Zeker wel',
    sureNot: 'Zeker niet',
    hoursLeast: 'Uren per week, ten minste',
    hoursMost: 'Uren per week, ten hoogste',
    daysNot: 'Kan niet op',
    timesNot: 'Werkt niet',
    schoolHours: 'Alleen onder schooltijd',
    travelKm: 'Reisafstand, ten hoogste',
    travelMinutes: 'Minuten reizen, ten hoogste',
    travelBy: 'Reist met',
    drivingLicence: 'Rijbewijs',
    dutch: 'Nederlands',
    learnBy: 'Leert het liefst',
  },
  groups: { what: 'Wat voor werk', when: 'Hoeveel en wanneer', where: 'Reizen', with: 'Rijbewijs, taal en leren' },
}
const kinds = {
  building: 'bouw',
  technology: 'techniek',
  industry: 'fabriek en productie',
  transport: 'vervoer en magazijn',
  care: 'zorg en welzijn',
  education: 'kinderen en onderwijs',
  hospitality: 'horeca',
  sales: 'winkel en verkoop',
  office: 'kantoor',
  ict: 'computers en ict',
  cleaning: 'schoonmaak en beheer',
  green: 'groen en dieren',
  safety: 'veiligheid',
  creative: 'creatief en uiterlijk',
  advice: 'advies en begeleiding',
}
export const wishFields = {
  workWanted: { label: 'Wat voor werk wilt u graag?', options: kinds },
  workNot: { label: 'Wat voor werk wilt u niet?', options: kinds },
  sureWanted: { label: 'Wat wilt u zeker wel?', hint: 'Bijvoorbeeld: met mensen werken, buiten zijn.' },
  sureNot: { label: 'Wat wilt u zeker niet?', hint: 'Schrijf niet over gezondheid.' },
  hoursLeast: { label: 'Hoeveel uur per week ten minste?' },
  hoursMost: { label: 'Hoeveel uur per week ten hoogste?' },
  daysNot: {
    label: 'Op welke dagen kunt u niet?',
    options: {
      monday: 'maandag',
      tuesday: 'dinsdag',
      wednesday: 'woensdag',
      thursday: 'donderdag',
      friday: 'vrijdag',
      saturday: 'zaterdag',
      sunday: 'zondag',
    },
  },
  timesNot: {
    label: 'Wanneer kunt of wilt u niet werken?',
    options: { early: 'vroeg in de ochtend', evenings: 'avonden', nights: 'nachten', weekends: 'weekenden' },
  },
  schoolHours: {
    label: 'Kan het alleen onder schooltijd?',
    hint: 'Bijvoorbeeld omdat u voor kinderen of iemand anders zorgt.',
    options: { yes: 'ja, alleen onder schooltijd', no: 'nee, ook daarbuiten' },
  },
  travelKm: {
    label: 'Hoe ver wilt u reizen?',
    options: {
      '5': '5 kilometer',
      '10': '10 kilometer',
      '15': '15 kilometer',
      '30': '30 kilometer',
      '50': '50 kilometer',
      '100': '100 kilometer',
    },
  },
  travelMinutes: { label: 'Hoeveel minuten reizen ten hoogste?' },
  travelBy: { label: 'Hoe reist u?', options: { walk: 'lopend', bike: 'fiets', public: 'bus of trein', car: 'auto' } },
  drivingLicence: { label: 'Hebt u een rijbewijs?', options: { yes: 'ja, rijbewijs', no: 'geen rijbewijs', learning: 'bezig met rijles' } },
  dutch: {
    label: 'Hoe gaat Nederlands?',
    options: {
      a1: 'een paar woorden (A1)',
      a2: 'een beetje (A2)',
      b1: 'gaat redelijk (B1)',
      b2: 'gaat goed (B2)',
      native: 'net als de eerste taal',
    },
  },
  learnBy: {
    label: 'Hoe leert u het liefst?',
    options: { group: 'in een groep', individual: 'alleen, met begeleiding', online: 'online', workplace: 'op een werkplek' },
  },
}
export const wishErrors = {
  wantedAndNot: 'Hetzelfde werk staat bij “graag” en bij “niet”. Kies een van de twee.',
  hoursTurned: 'Ten hoogste is minder dan ten minste. Kijk de uren na.',
}
