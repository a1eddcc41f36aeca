/** Words about help that was not in the catalogue, for the guide and the person. */
export const missingHelp = {
  print: 'Druk af om mee te geven',
  title: 'Hulp die nog niet in het aanbod staat',
  give: 'Staat goede hulp er niet bij? Geef die nu mee',
  lead: 'De persoon krijgt de gegevens meteen. De mail noemt geen naam en geen hulp; achter de link staat hoe iemand het bereikt. De regio besluit binnen 10 werkdagen of het in het aanbod komt. U en de persoon horen dat.',
  noMail: 'Wij hebben geen mailadres, of de persoon wil geen mail. Geef de gegevens op papier.',
  submit: 'Geef mee en meld aan de regio',
  by: 'Wie biedt dit aan?',
  reach: 'Zo bereikt u dit',
  place: 'Waar',
  open: (date: string) => `De regio besluit uiterlijk ${date} of dit in het aanbod komt.`,
  refused: (reason: string) => `De regio zet dit niet in het aanbod. ${reason}`,
  added: 'Dit staat nu in het aanbod.',
  look: 'Bekijk het',
  signInFirst: 'Dit is vertrouwelijke hulp. Log in om de gegevens te zien.',
  fields: {
    givenHow: { label: 'Hoe geeft u de gegevens mee?', options: { mail: 'Per mail, met een link', paper: 'Op papier' } },
  },
}
