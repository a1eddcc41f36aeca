/** Words for when somebody asks for data of the counter, in plain Dutch. */
export const nl = {
  title: 'Iemand vraagt gegevens van het loket',
  lead: 'Vraagt een organisatie of een afdeling u om gegevens? Vul in waarvoor. Dan leest u wat u antwoordt. Noem hier niemand bij naam.',
  submit: 'Wat antwoord ik?',
  answers: {
    enforcement:
      'Zeg nee. Gegevens van het loket zijn nooit voor handhaving. Deze vraag is afgewezen, en de privacyfunctionaris leest dat zij er was.',
    help: 'Dit kan alleen via het dossier: wie begeleidt, geeft de vraag door of verwijst door. De persoon weet dit en leest wie keek.',
    figures: 'Dit kan zonder namen. De coördinator van de regio heeft cijfers waarin niemand te herkennen is.',
  },
}

export const fields = {
  asker: { label: 'Wie vraagt het?', hint: 'De organisatie of afdeling, geen naam van een mens' },
  dataFor: {
    label: 'Waarvoor?',
    options: {
      help: 'Om iemand te helpen',
      figures: 'Voor cijfers of beleid',
      enforcement: { label: 'Voor handhaving', hint: 'Nagaan of iemand zich aan regels houdt, of een uitkering korten' },
    },
  },
  dataAbout: {
    label: 'Over wie gaat het?',
    options: { 'one-person': 'Een persoon', several: 'Meer mensen', file: 'Een bestand of lijst' },
  },
}
