/** The plan on paper, in plain Dutch. */
export const print = {
  title: 'Mijn plan op papier',
  onPaper: (title: string) => `${title}, op papier`,
  made: (date: string) => `Zo stond uw plan op ${date}.`,
  appointments: 'Afspraken',
  noAppointments: 'U heeft geen afspraak staan.',
  onlyTalks: 'U heeft een kennismaking staan: kijk bij “Doorverwijzingen”.',
  when: 'Wanneer',
  noWork: 'Er is nog geen werk vastgelegd.',
  nothingDone: 'Er is nog niets afgerond.',
  leftOut: 'Vertrouwelijke stappen staan hier niet bij.',
  withAll: 'Vertrouwelijke stappen staan erbij. Bewaar dit papier goed.',
  hint: 'Druk deze pagina af met uw browser, of haal deze op als PDF. De PDF is ook geschikt om te laten voorlezen.',
  hintOnly: 'Druk deze pagina af met uw browser.',
  pdf: 'Haal op als PDF',
  with: 'Zet ook vertrouwelijke stappen erop',
  without: 'Laat vertrouwelijke stappen weg',
}
