/** Words of the module policy, in plain Dutch. */
export const nl = {
  fields: { profile: { label: 'Welk stelsel?' }, fromOn: { label: 'Vanaf welke dag?', hint: 'Een dag die nog komt.' } },
  errors: { inThePast: 'Kies een dag die nog komt. Wat was, verandert niet.', unknownProfile: 'Kies een van de stelsels.', alreadyPlanned: 'Er is al een ander stelsel gepland voor deze regio.' },
  title: 'Wie besluit wat', lead: 'Elke regio werkt volgens een stelsel: afspraken over wie geholpen wordt, wat het loket doet en wie erover gaat. Die afspraken hebben een datum.',
  region: (name: string) => `Stelsel in ${name}`, governs: 'Nu geldt', since: (date: string) => `sinds ${date}`, planned: (name: string, date: string) => `${name} vanaf ${date}`, compare: 'De stelsels naast elkaar', checks: 'Houdt de regio zich aan de uitgangspunten?',
  questions: { who: 'Wie wordt geholpen?', services: 'Wat doet het loket?', infrastructure: 'Wie werkt er als gids?', money: 'Wie betaalt?', after: 'Wie zit niet in de sturing?' },
  scope: { narrow: 'Mensen zonder werk, kwetsbare werkenden, en werkgevers met vragen', broad: 'Iedereen die werk zoekt of heeft, en alle werkgevers' },
  services: { information: 'informatie', advice: 'advies', referral: 'doorverwijzing', mediation: 'bemiddeling' } as Record<string, string>,
  mediation: { yes: 'Bemiddelen mag bij het loket.', no: 'Het loket bemiddelt niet.' },
  types: { uwv: 'UWV', municipality: 'gemeenten', school: 'scholen', 'sheltered-work-company': 'sociaal ontwikkelbedrijven', 'temp-agency': 'uitzendbureaus', 'reintegration-company': 're-integratiebedrijven', 'private-trainer': 'opleiders', 'career-company': 'loopbaanbedrijven', union: 'vakbonden', sbb: 'SBB', 'employers-organisation': 'werkgeversorganisaties' } as Record<string, string>,
  nobodyExcluded: 'Niemand is uitgesloten. Wie belang heeft, zegt dat en beslist niet mee.',
  funding: { impulse: 'Het Rijk, met een impulsbudget voor gezamenlijke dienstverlening', unpartitioned: 'Het Rijk, met één budget zonder schotten per regio' } as Record<string, string>,
  principle: { P7: 'Geen aanbieder met een eigen belang in de sturing', R4: 'Ten minste één plek om binnen te lopen, en online', R3: 'Naam en uitstraling volgen het landelijke merk', R5: 'Duidelijk wie stuurt' } as Record<string, string>,
  result: { pass: 'Ja', fail: 'Nee', unknown: 'Niet bekend' } as Record<string, string>, principleLabel: 'Uitgangspunt', resultLabel: 'Uitkomst', evidence: 'Waaraan te zien',
  manage: 'Stelsel plannen', manageLead: 'Plan vanaf welke dag een ander stelsel geldt. Dossiers van voor die dag houden hun afspraken.', save: 'Plan dit stelsel', periods: 'Tijdlijn',
}
