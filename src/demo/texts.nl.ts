/** Words of the demo's tour. */
export const nl = {
  title: 'Rondleiding door de demo',
  lead: 'Dit is een proefomgeving. Alle mensen zijn verzonnen, en alle organisaties behalve UWV en gemeenten ook. U kunt niets stukmaken.',
  today: 'Vandaag in de demo', accounts: 'Log in als', who: 'Naam', role: 'Rol', organisation: 'Organisatie', signIn: 'Log in',
  audiences: { person: 'inwoner', employer: 'werkgever', staff: 'medewerker' } as Record<string, string>,
  roles: { guide: 'gids', partner: 'partner', coordinator: 'coördinator', provider: 'aanbieder', 'privacy-officer': 'privacyfunctionaris', administrator: 'beheerder' } as Record<string, string>,
  stories: 'Verhalen om te volgen',
  story: {
    jan: { title: 'Jan: van de gemeente naar een opleiding', text: 'Karin van de gemeente draagt Jan over. Fatma neemt hem aan, spreekt hem en verwijst hem door.', steps: [['Log in als Karin (gemeente) en draag iemand over', '/inloggen/staff?hint=gemeente&terug=/werk/overdrachten/nieuw'], ['Log in als Fatma (gids) en neem aan', '/inloggen/staff?hint=fatma&terug=/werk'], ['Log in als Jan en kijk mee', '/inloggen/person?hint=jan&terug=/mijn']] as [string, string][] },
    anne: { title: 'Anne: binnengelopen zonder uitkering', text: 'Fatma schrijft Anne in onder een minuut. Anne koppelt later haar dossier met de code.', steps: [['Log in als Fatma en schrijf iemand in', '/inloggen/staff?hint=fatma&terug=/werk/inloop/nieuw'], ['Log in als Anne en koppel een dossier', '/inloggen/person?hint=anne&terug=/mijn/koppelen']] as [string, string][] },
    door: { title: 'Geen verkeerde deur', text: 'Neemt niemand een overdracht op tijd aan? Dan ziet de coördinator het soort vraag, de organisatie en de datum, en wijst opnieuw toe.', steps: [['Zet de klok drie werkdagen vooruit, hieronder', '/demo#klok'], ['Log in als Coen (coördinator)', '/inloggen/staff?hint=coordinator&terug=/werk/escalaties']] as [string, string][] },
    stranger: { title: 'Een vreemde', text: 'Roos werkt in dezelfde regio, maar is niet bij Jan betrokken. Zij ziet zijn dossier niet.', steps: [['Log in als Roos (andere gids)', '/inloggen/staff?hint=gids3&terug=/werk']] as [string, string][] },
  },
  clock: 'De klok', clockText: 'Termijnen tellen in werkdagen. Zet de klok vooruit en kijk wat er gebeurt. Terug kan niet.', days: 'Drie werkdagen vooruit', months: 'Drie maanden vooruit',
  mail: 'Opgevangen mail', mailText: 'In de demo gaat geen mail naar buiten. Hier leest u wat er verstuurd zou zijn.', noMail: 'Er is nog geen mail.', to: 'Aan', subject: 'Onderwerp',
  api: 'De API proberen', apiText: 'Deze client hoort bij het zaaksysteem van de gemeente. Met deze sleutel vraagt u een token aan.',
  fields: { workingDays: { label: 'Werkdagen' }, months: { label: 'Maanden' } },
}
