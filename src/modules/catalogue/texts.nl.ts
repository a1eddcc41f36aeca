import { countedGroups } from './offer/counted-groups.nl.ts'
import { plural } from '../../platform/languages.ts'
import { nl as funding } from './funding/texts.nl.ts'
import { nl as copies } from './copies/texts.nl.ts'
import { nl as admission } from './admission/texts.nl.ts'
import { errors as alertErrors, nl as alerts, refusals as alertRefusals } from './alerts/texts.nl.ts'
import { nl as confidential } from './confidential/texts.nl.ts'
import { nl as instruments } from './instruments/texts.nl.ts'
import { nl as bundles } from './bundles/texts.nl.ts'
import { nl as corrections } from './corrections/texts.nl.ts'
import { nl as notices } from './notices/texts.nl.ts'
import { nl as missing } from './missing/texts.nl.ts'
import { nl as check } from './check/texts.nl.ts'
import { nl as feeds } from './feeds/texts.nl.ts'
import { nl as embed } from './embed/texts.nl.ts'
import { nl as find } from './find/texts.nl.ts'
import { terms } from './offer/term-texts.nl.ts'
import { fields } from './portal/field-texts.nl.ts'
import { errors, nl as portal, refusals } from './portal/texts.nl.ts'
import { people } from './portal/people-texts.nl.ts'
import { nl as region } from './region/texts.nl.ts'
import { errors as locationErrors, fields as locationFields, nl as locations, refusals as locationRefusals } from './locations/texts.nl.ts'
import { nl as schemes } from './schemes/texts.nl.ts'
import { nl as shownIn } from './shown-in/texts.nl.ts'
import { nl as sheets } from './sheets/texts.nl.ts'
import { nl as twins } from './twins/texts.nl.ts'

const kinds = {
  training: 'Opleiding of cursus',
  reintegration: 'Begeleiding naar werk',
  'career-advice': 'Loopbaanadvies',
  'debt-help': 'Hulp bij geld',
  language: 'Taal',
  'temp-agency': 'Uitzendbureau',
  'work-experience': 'Werkervaring',
  instrument: 'Regeling van UWV of gemeente',
  volunteering: 'Vrijwilligerswerk',
  other: 'Iets anders',
}

/** Words of the module catalogue, in plain Dutch. */
export const nl = {
  fields: {
    name: { label: 'Naam van de dienst' },
    aim: { label: 'Doel', hint: 'Wat heeft iemand eraan?' },
    method: { label: 'Aanpak', hint: 'Wat gebeurt er, in welke stappen?' },
    afterwards: { label: 'Wat kan iemand daarna?' },
    forWhom: { label: 'Voor wie' },
    howToApply: { label: 'Aanmelden' },
    durationWeeks: { label: 'Hoeveel weken?' },
    hoursPerWeek: { label: 'Hoeveel uur per week?' },
    waitingWeeks: { label: 'Wachttijd in weken', hint: '0 als iemand meteen kan beginnen.' },
    kind: { label: 'Soort' },
    vat: { label: 'Btw', options: { '0': 'Geen btw', '900': '9%', '2100': '21%' } },
    validFrom: { label: 'Geldt vanaf' },
    source: { label: 'Bron', hint: 'Wie gaf dit keurmerk of oordeel?' },
    onDate: { label: 'Datum' },
    note: { label: 'Toelichting' },
    ...fields,
    ...locationFields,
  },
  errors: { ...locationErrors, ...errors, ...alertErrors, ...sheets.errors, ...feeds.errors, ...twins.errors },
  refusals: { ...locationRefusals, ...refusals, ...alertRefusals, ...sheets.refusals, ...feeds.refusals, ...twins.refusals },
  admission,
  copies,
  funding,
  alerts,
  bundles,
  confidential,
  instruments,
  corrections,
  missing,
  locations,
  notices,
  schemes,
  portal,
  people,
  region,
  check,
  embed,
  feeds,
  sheets,
  shownIn,
  twins,
  kinds: kinds as Record<string, string>,
  list: {
    title: 'Opleidingen en hulp',
    lead: 'Alles wat er is, met prijs, kwaliteit en inhoud. Iedereen ziet hetzelfde als de medewerkers.',
    next: 'Volgende',
    compare: 'Zet naast elkaar',
  },
  acceptance: {
    title: 'Hoe vaak een aanmelding wordt aangenomen',
    said: (accepted: number, decided: number, from: string, until: string) =>
      `${accepted} van ${decided} aanmeldingen aangenomen, van ${from} tot en met ${until}.`,
    late: (n: number) =>
      plural('nl', n, { one: 'Op 1 daarvan kwam niet op tijd antwoord.', other: `Op ${n} daarvan kwam niet op tijd antwoord.` }),
    counted:
      'Geteld uit de eigen doorverwijzingen, vanaf 10. Een nee omdat het niet past of omdat iemand niet te bereiken was telt niet mee, en wie later stopt ook niet. Zonder antwoord op tijd telt het als niet aangenomen. Alleen gidsen en de aanbieder zelf zien dit. Er wordt niet op gesorteerd.',
  },
  response: {
    title: 'Hoe snel de aanbieder antwoordt',
    said: (answered: number, asked: number, from: string, until: string) =>
      `${answered} van ${asked} aanmeldingen kregen op tijd antwoord, van ${from} tot en met ${until}.`,
    half: (days: number) => plural('nl', days, { one: 'De helft binnen 1 dag.', other: `De helft binnen ${days} dagen.` }),
    counted: 'Geteld uit de eigen doorverwijzingen, vanaf 10. Ook een nee is een antwoord. Er wordt niet op gesorteerd.',
  },
  find,
  terms,
  one: {
    by: 'Aangeboden door',
    atAGlance: 'Kort',
    contentConfirmed: (date: string) => `De aanbieder bevestigde de inhoud op ${date}.`,
    groupSize: (least: number | null, most: number | null) =>
      least === null ? `hoogstens ${most} mensen` : most === null ? `ten minste ${least} mensen` : `${least} tot ${most} mensen`,
    applyWays: 'Zo meldt u zich aan',
    leadsTo: 'Leidt naar deze beroepen',
    teaches: 'Dit leert u',
    concept: (one: { name: string; nameEn: string | null }) => one.name,
    steps: 'Stappen',
    rules: 'Voorwaarden',
    rulesLead: 'Twijfelt u of het past? Bespreek het met een medewerker.',
    alternateName: 'Ook bekend als',
    placesFree: (n: number) => plural('nl', n, { one: '1 plek vrij', other: `${n} plekken vrij` }),
    area: 'Voor wie woont in',
    workers: 'Voor welk werk of inkomen',
    workersLead: 'Dit zegt ook wie kan betalen. Het is geen reden om iemand te weigeren.',
    weekdays: { MO: 'maandag', TU: 'dinsdag', WE: 'woensdag', TH: 'donderdag', FR: 'vrijdag', SA: 'zaterdag', SU: 'zondag' } as Record<
      string,
      string
    >,
    dayRange: (from: string, until: string) => `${from} tot en met ${until}`,
    rhythm: (freq: string, every: number) =>
      freq === 'MONTHLY' ? (every === 1 ? 'elke maand' : `elke ${every} maanden`) : every === 1 ? '' : `om de ${every} weken`,
    openFromTo: (from: string, until: string) => `van ${from} tot ${until} uur`,
    fromDay: (date: string) => `vanaf ${date}`,
    locations: 'Waar',
    starts: 'Startmomenten',
    documents: 'Neem mee',
    topics: 'Waar het bij hoort',
    languages: 'In welke talen',
    needs: 'Waarvoor',
    delivery: 'Vorm',
    groups: 'Voor wie in het bijzonder',
    accessibility: 'Toegankelijkheid',
    payers: 'Wie kan dit betalen',
    interval: (share: string, low: string, high: string) => `${share}, in werkelijkheid waarschijnlijk tussen ${low} en ${high}`,
    countedGroups,
    forGroup: (group: string) => `voor ${group}`,
    reply: (words: string, date: string) => `Antwoord van de aanbieder op ${date}: ${words}`,
    preview: 'Zo zien bezoekers dit zodra het openbaar is. Nu ziet alleen uw organisatie het.',
    warned: 'De aanbieder heeft te lang niet bevestigd dat dit nog klopt.',
    price: 'Prijs',
    person: 'U betaalt',
    payer: 'De betaler betaalt',
    quality: 'Kwaliteit',
    content: 'Inhoud',
    aim: 'Doel',
    method: 'Aanpak',
    afterwards: 'Daarna kunt u',
    forWhom: 'Voor wie',
    apply: 'Aanmelden',
    duration: 'Duur',
    hours: 'Per week',
    waiting: 'Wachttijd',
    weeks: (n: number) => plural('nl', n, { one: '1 week', other: `${n} weken` }),
    hoursPerWeek: (n: number) => `${n} uur per week`,
    noWaiting: 'geen',
    confirmed: (date: string) => `bevestigd op ${date}`,
    since: (date: string) => `sinds ${date}`,
    total: (amount: string) => `ongeveer ${amount} in totaal, met btw`,
    fromStart: (date: string) => `bij de start op ${date}`,
    untilDay: (date: string) => `tot ${date}`,
    priceToCome: 'Nieuwe prijs',
    coming: (date: string, who: string, price: string) => `Vanaf ${date}: ${who.toLowerCase()} ${price}`,
    closures: 'Wanneer het dicht is',
    closuresLead: 'Voor deze dagen betaalt niemand een prijs per week of maand.',
    afterMonths: (months: number) => `na ${months} maanden`,
    outcomeMeans: (months: number) =>
      `Mensen die na deze dienst gingen werken en ${months} maanden later zeiden: het gaat goed, ik werk nog. Van iedereen die antwoordde`,
    outcomeGroup: 'voor iedereen die via het Werkcentrum kwam',
    severalGoals: (n: number, of: number) => `${n} van deze ${of} begonnen met meer dan één doel`,
    fewCases: 'dit zijn weinig mensen, het zegt nog niet veel',
    tooOld: 'dit is te oud om nog mee te tellen',
    seeEvidence: 'Bekijk het bewijs',
    certifications: 'Keurmerken van de organisatie',
    certification: (name: string, until: string, seen: string | null) =>
      `${name}, tot ${until}${seen ? `, gezien door de regio op ${seen}` : ''}`,
    confidential: (who: string, until: string) => `vertrouwelijk volgens contract met ${who}, tot ${until}`,
    range: (least: string, most: string) => `${least} tot ${most}`,
    free: 'Gratis',
    nothingToPay: 'Niets',
    unknown: 'Niet bekend',
    lacksTitle: 'Nog niet compleet',
    lacksLead: 'Wij verwijzen nog niemand hiernaar door. Dit ontbreekt:',
    lacks: {
      'not-public': 'de dienst is niet openbaar',
      price: 'een prijs die nu geldt',
      quality: 'bewijs van kwaliteit',
      content: 'de inhoud is niet helemaal ingevuld',
      'content-not-dated': 'een datum bij de inhoud',
      'not-in-region': 'deze regio toont dit aanbod niet',
      certificate: 'een geldig keurmerk van de organisatie. Dat is in deze regio verplicht',
    } as Record<string, string>,
    ownFigures: 'Doorverwijzingen van het Werkcentrum',
    qualityKinds: {
      certificate: 'Keurmerk',
      inspection: 'Inspectie',
      satisfaction: 'Tevredenheid',
      outcome: 'Resultaat',
      'none-yet': 'Nog geen cijfers',
    } as Record<string, string>,
    noneYet: (date: string) => `Nog geen cijfers, nieuw sinds ${date}`,
    cases: (cases: number, of: number) => `${cases} van ${of}`,
    source: 'Bron',
    noQuality: 'Er is nog geen bewijs van kwaliteit.',
    phone: 'Telefoon',
    email: 'Mail',
    contact: 'Contact',
    back: 'Opleidingen en hulp',
    selfRefer: 'Ik meld mij zelf aan',
    alone: 'U kunt het ook zelf regelen, zonder hulp van ons. Neem dan zelf contact op:',
    appointment: 'Bespreek dit met een medewerker',
    priceKinds: {
      free: 'gratis',
      fixed: 'vast bedrag',
      'per-hour': 'per uur',
      'per-session': 'per keer',
      'per-week': 'per week',
      'per-month': 'per maand',
      'per-place-used': 'per gebruikte plek',
      'per-place-agreed': 'per afgesproken plek',
      'per-result': 'per resultaat',
    } as Record<string, string>,
    organisationIsDiscreet: 'Deze hulp is vertrouwelijk.',
  },
  history: {
    title: (name: string) => `${name}: hoe het eerder was`,
    lead: 'Kies een dag. U ziet wat er toen stond. Wie toen is doorverwezen houdt de prijs van die dag.',
    day: 'Dag',
    choose: 'Laat zien',
    asOn: (date: string) => `Zoals het was op ${date}`,
    notThen: 'Op deze dag was dit niet openbaar.',
    changedOn: 'Dagen waarop iets veranderde',
  },
  compare: { title: 'Naast elkaar' },
  own: {
    title: 'Mijn aanbod',
    none: 'Uw organisatie heeft nog geen aanbod. Begin met het eerste.',
    complete: 'Compleet',
    state: 'Stand',
    lacks: 'Ontbreekt',
    view: 'Bekijk zoals bezoekers het zien',
  },
}
