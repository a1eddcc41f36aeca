/** Words of missed clocks of which a coordinator heard, in plain Dutch. */
export const missed = {
  title: 'Termijnen die voorbijgingen',
  about:
    'Hierover kreeg u bericht. U ziet het nummer en de organisatie, geen personen. Wilt u over een dossier niets meer horen? Zet het dan stil. Over de andere dossiers blijft u bericht krijgen.',
  back: 'Meldingen per mail',
  none: 'U kreeg de laatste 60 dagen geen bericht over een termijn.',
  what: 'Waarover',
  referral: (reference: string) => `Doorverwijzing ${reference}`,
  lead: 'Vraag om vaste contactpersoon te zijn',
  silent: 'Dossier dat u stil zette',
  organisation: 'Organisatie',
  on: 'Wanneer',
  notices: 'Meldingen',
  goesOn: 'Aan',
  off: 'Stil',
  change: 'Wijzig',
  mute: 'Geen meldingen meer over dit dossier',
  unmute: 'Weer meldingen over dit dossier',
}
