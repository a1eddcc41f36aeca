/** Words for what somebody learnt, in plain Dutch. */
export const education = {
  title: 'Opleiding',
  own: 'Uw opleiding',
  lead: 'Schrijf wat u leerde, ook als het niet af is. Wat u wel deed, telt vaak voor een deel mee.',
  leadDesk: 'Ook wat niet af is, telt. Wat de persoon zelf schreef, verandert alleen de persoon.',
  none: 'Er staat nog geen opleiding.',
  add: 'Voeg een opleiding toe',
  change: 'Verbeter of haal weg',
  save: 'Bewaar',
  remove: 'Haal weg',
  removeLead: 'Het staat er dan niet meer bij. Wat er stond, blijft bewaard bij “Zoals het er eerder stond”.',
  abroad: 'Een diploma uit een ander land kunt u laten waarderen: wat is het hier waard? Uw contactpersoon weet hoe.',
  inYear: (year: string) => ` (${year})`,
}
export const educationFields = {
  educationWhat: { label: 'Welke opleiding of cursus?', hint: 'Bijvoorbeeld timmerman, of boekhouden. Schrijf niet over uw gezondheid.' },
  educationLevel: {
    label: 'Welk niveau?',
    options: {
      none: 'geen diploma',
      primary: 'basisschool',
      vmbo: 'vmbo, mavo of lts',
      'mbo-1': 'mbo 1 (entree)',
      'mbo-2': 'mbo 2',
      'mbo-3': 'mbo 3',
      'havo-vwo': 'havo of vwo',
      'mbo-4': 'mbo 4',
      hbo: 'hbo',
      wo: 'universiteit',
      course: 'cursus of certificaat',
      abroad: 'diploma uit een ander land',
    },
  },
  educationFinished: {
    label: 'Is het af?',
    options: { finished: 'Af, met diploma of bewijs', unfinished: 'Niet af, gestopt', 'going-on': 'Nog bezig' },
  },
  educationYear: { label: 'In welk jaar was het klaar, of stopte het?' },
}
export const educationErrors = { yearAhead: 'Dit jaar moet nog komen. Kies een eerder jaar, of zeg dat het nog bezig is.' }
