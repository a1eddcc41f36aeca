/** Words of a move to another region, in plain Dutch. */
export const move = {
  title: 'Verhuist naar een andere regio',
  lead: 'In één keer: daar gaat een nieuw dossier open, hier sluit het. Alleen wat de persoon wil meenemen gaat mee.',
  item: { goal: 'Het doel', step: 'Een stap', agreed: 'Afgesproken in het laatste gesprek' },
  nothing: 'Er is niets om mee te nemen. Alleen naam en contact gaan mee.',
  openKind: { referral: 'Doorverwijzing', appointment: 'Afspraak' },
  how: { ends: 'Stopt nu', 'goes-on': 'Loopt door tot het einde' },
  decideHint: 'Kies voor elk wat ermee gebeurt. Wie het uitvoert hoort het.',
  thenTitle: 'Wat gebeurt er daarna?',
  then: 'Het Werkcentrum daar krijgt de vraag, met een dag waarop het antwoordt. De persoon krijgt bericht van wie dat is. U ziet na vandaag alleen nog dat het dossier is afgesloten.',
  submit: 'Verhuis het dossier',
  brought: 'Meegenomen uit een andere regio',
  broughtLead: 'Dit wilde de persoon meenemen. De rest van het oude dossier is hier niet.',
  link: 'Verhuist naar een andere regio',
}
export const moveFields = {
  toMunicipality: { label: 'In welke gemeente gaat deze persoon wonen?' },
  questionKind: { label: 'Waar gaat de vraag over?' },
  take: {
    label: 'Wat wil de persoon meenemen?',
    hint: 'Laat het lezen, en kruis alleen aan wat mee mag. Naam, telefoon en mail gaan altijd mee.',
  },
  decide: { label: 'Wat gebeurt er met wat nog loopt?' },
  forWorker: { label: 'Welke medewerker daar krijgt dit?', hint: 'Dit adres is geheim: bel eerst, en noem de medewerker bij naam.' },
  moveAgreed: { label: 'Is de persoon het hiermee eens?', options: { yes: 'Ja', no: 'Nee' } },
}
export const moveErrors = {
  otherRegion: 'Kies een gemeente in een andere regio.',
  decideEach: 'Kies voor elk of het stopt of doorloopt.',
}
