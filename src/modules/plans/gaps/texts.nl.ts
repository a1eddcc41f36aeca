/** Words of what lacks in a region and what is done about it, in plain Dutch. */
export const gaps = {
  title: 'Wat er ontbreekt en wat wij doen',
  lead: 'Het register van deze regio: wat er ontbreekt, wie het oppakt, wat er wordt voorgesteld en hoe het staat. Er staan geen personen in.',
  none: 'Er staat nog niets in het register.',
  add: 'Zet iets in het register',
  addDo: 'Zet in het register',
  back: 'Wat er niet lukte',
  what: 'Wat ontbreekt er?',
  where: 'Waar',
  wholeRegion: 'Hele regio',
  evidence: 'Hoe vaak geteld in 12 maanden',
  few: 'minder dan 10',
  owner: 'Wie pakt het op',
  state: 'Hoe staat het',
  review: 'Opnieuw bekijken',
  states: {
    open: 'Nog niets afgesproken',
    agreed: 'Afgesproken wat wij doen',
    doing: 'Wordt aan gewerkt',
    solved: 'Opgelost',
    'not-now': 'Nu niet',
  } as Record<string, string>,
  change: 'Leg vast hoe het staat',
  save: 'Bewaar',
  measure: 'Voorstel',
  noMeasure: 'Nog geen voorstel',
  history: 'Wat er gebeurde',
  meanwhile: 'Iemand anders heeft dit net veranderd. U ziet nu hoe het staat. Kijk na of wat u schreef nog klopt, en bewaar opnieuw.',
}
export const gapFields = {
  gapWords: { label: 'Wat ontbreekt er?', hint: 'Bijvoorbeeld: geen taalles in de avond. Geen namen van personen.' },
  municipality: { label: 'In welke gemeente?', hint: 'Laat leeg als het in de hele regio ontbreekt.' },
  takenUpBy: { label: 'Welke organisatie pakt het op?' },
  measure: { label: 'Wat is het voorstel?' },
  reviewOn: { label: 'Wanneer kijkt u er weer naar?' },
  gapState: { label: 'Hoe staat het?', options: gaps.states },
  said: { label: 'Toelichting' },
}
export const gapErrors = {
  notInRegion: 'Kies een gemeente van deze regio.',
  notAnOrganisationHere: 'Kies een organisatie die in deze regio meedoet.',
}
