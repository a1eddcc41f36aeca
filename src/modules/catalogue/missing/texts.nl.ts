/** Words about help that is not in the catalogue. */
export const nl = {
  title: 'Hulp die nog niet in het aanbod staat',
  lead: 'Kent u goede hulp die hier niet staat? Geef de gegevens meteen mee aan de persoon. De regio voegt het binnen 10 werkdagen toe, of zegt waarom niet.',
  open: 'Wacht op de regio',
  none: 'Er wacht niets.',
  giveAlong: 'Geef dit nu mee',
  due: 'Besluit uiterlijk',
  report: 'Meld hulp die ontbreekt',
  send: 'Meld aan de regio',
  decided: 'Besloten',
  wasAdded: (name: string) => `${name}: staat nu in het aanbod`,
  wasRefused: (name: string, reason: string) => `${name}: niet toegevoegd. ${reason}`,
  fields: {
    helpName: { label: 'Naam van de hulp' },
    helpKind: { label: 'Soort' },
    offeredBy: { label: 'Wie biedt dit aan?' },
    reach: {
      label: 'Hoe bereikt iemand dit?',
      hint: 'Telefoon, mail of adres. Dit kunt u meteen meegeven. Schrijf niets over de persoon.',
    },
    outcome: { label: 'Besluit', options: { added: 'Toegevoegd', refused: 'Niet toegevoegd' } },
    offer: { label: 'Adres van het aanbod', hint: 'Kopieer het adres van de pagina van dit aanbod.' },
    reason: { label: 'Waarom niet?', hint: 'De medewerker die het meldde leest dit.' },
  },
}
