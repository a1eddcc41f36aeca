/** Words of the module policy, in plain Dutch. */
export const nl = {
  fields: { profile: { label: 'Welk stelsel?' }, fromOn: { label: 'Vanaf welke dag?', hint: 'Een dag die nog komt.' } },
  errors: {
    inThePast: 'Kies een dag die nog komt. Wat was, verandert niet.',
    unknownProfile: 'Kies een van de stelsels.',
    excludedType: 'Een organisatie met een belang mag in deze regio geen gids zijn en niet meesturen.',
    notAGuideEmployer: 'Gidsen werken onder UWV of een gemeente.',
    alreadyPlanned: 'Er is al een ander stelsel gepland voor deze regio.',
  },
  title: 'Wie besluit wat',
  lead: 'Elke regio werkt volgens een stelsel: afspraken over wie geholpen wordt, wat het loket doet en wie erover gaat. Die afspraken hebben een datum.',
  region: (name: string) => `Stelsel in ${name}`,
  governs: 'Nu geldt',
  since: (date: string) => `sinds ${date}`,
  planned: (name: string, date: string) => `${name} vanaf ${date}`,
  compare: 'De stelsels naast elkaar',
  checks: 'Houdt de regio zich aan de uitgangspunten?',
  questions: {
    who: 'Wie wordt geholpen?',
    services: 'Wat doet het loket?',
    ownWork: 'Wie helpt iemand die niet terug kan naar het eigen werk?',
    infrastructure: 'Wie werkt er als gids?',
    money: 'Wie betaalt?',
    handover: 'Hoe gaat iemand van de ene naar de andere organisatie?',
    catalogue: 'Hoe komt aanbod in een regio?',
    aftercare: 'Wie vraagt hoe het gaat op het werk?',
    after: 'Wie zit niet in de sturing?',
  },
  scope: {
    narrow: 'Mensen zonder werk, kwetsbare werkenden, en werkgevers met vragen',
    broad: 'Iedereen die werk zoekt of heeft, en alle werkgevers',
  },
  services: { information: 'informatie', advice: 'advies', referral: 'doorverwijzing', mediation: 'bemiddeling' } as Record<string, string>,
  mediation: { yes: 'Bemiddelen mag bij het loket.', no: 'Het loket bemiddelt niet.' },
  types: {
    uwv: 'UWV',
    municipality: 'gemeenten',
    school: 'scholen',
    'sheltered-work-company': 'sociaal ontwikkelbedrijven',
    'temp-agency': 'uitzendbureaus',
    'reintegration-company': 're-integratiebedrijven',
    'private-trainer': 'opleiders',
    'career-company': 'loopbaanbedrijven',
    union: 'vakbonden',
    ministry: 'ministeries',
    'debt-help': 'schuldhulp',
    'language-house': 'taalhuizen',
    'care-and-welfare': 'zorg en welzijn',
    sbb: 'SBB',
    'employers-organisation': 'werkgeversorganisaties',
  } as Record<string, string>,
  ownWork: (counterToo: boolean, months: number | null) =>
    !counterToo
      ? 'De werkgever, tot twee jaar. Daarna UWV.'
      : months === null
        ? 'Het loket zoekt mee, met de werkgever en de verzekeraar.'
        : `De eerste ${months} maanden de werkgever. Daarna zoekt het loket mee, met de werkgever en de verzekeraar.`,
  catalogue: (asked: { decideDays: number; shownByDefault: boolean; twoPeopleAdmit: boolean }) =>
    `Over aanbod uit een andere regio besluit de regio binnen ${asked.decideDays} werkdagen. Daarna staat het er ${asked.shownByDefault ? 'wel' : 'niet'}. Een nieuwe aanbieder laten ${asked.twoPeopleAdmit ? 'twee medewerkers samen' : 'een of meer medewerkers'} toe.`,
  handover: (most: number, bodies: string) =>
    `Een vraag gaat langs ten hoogste ${most} organisaties, daarna zoekt de coördinator. Zonder eerst te vragen dragen over: ${bodies}. Van ieder ander zegt de persoon eerst ja.`,
  aftercare: (weeks: string, { remindDays, silentDays }: { remindDays: number; silentDays: number }) =>
    `Wie begeleidt belt ${weeks} weken na de start. Wie geen antwoord geeft op de vraag hoe het gaat, krijgt na ${remindDays} dagen nog één bericht. Na nog ${silentDays} dagen wacht niemand meer op een antwoord.`,
  nobodyExcluded: 'Niemand is uitgesloten. Wie belang heeft, zegt dat en beslist niet mee.',
  funding: {
    impulse: 'Het Rijk, met een impulsbudget voor gezamenlijke dienstverlening',
    unpartitioned: 'Het Rijk, met één budget zonder schotten per regio',
  } as Record<string, string>,
  principle: {
    P7: 'Geen aanbieder met een eigen belang in de sturing',
    R4: 'Ten minste één plek om binnen te lopen, en online',
    R3: 'Naam en uitstraling volgen het landelijke merk',
    R5: 'Duidelijk wie stuurt',
  } as Record<string, string>,
  result: { pass: 'Ja', fail: 'Nee', unknown: 'Niet bekend' } as Record<string, string>,
  principleLabel: 'Uitgangspunt',
  resultLabel: 'Uitkomst',
  evidence: 'Waaraan te zien',
  manage: 'Stelsel plannen',
  manageLead: 'Plan vanaf welke dag een ander stelsel geldt. Dossiers van voor die dag houden hun afspraken.',
  save: 'Plan dit stelsel',
  periods: 'Tijdlijn',
}
