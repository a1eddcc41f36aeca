export const nl = {
  titles: {
    person: 'Inloggen in de demo',
    employer: 'Inloggen in de demo als werkgever',
    staff: 'Inloggen in de demo als medewerker of aanbieder',
  },
  lead: 'Dit is de inlogdienst van de demo. In het echt staat hier DigiD, eHerkenning of de inlog van uw organisatie. Kies wie u wilt zijn. Alle mensen zijn verzonnen.',
  choose: 'Wie wilt u zijn?',
  newcomer: 'Iemand die hier voor het eerst komt',
  cancel: 'Stoppen met inloggen',
  none: 'Er zijn nog geen mensen om uit te kiezen.',
  refusals: { gone: 'Het inloggen duurde te lang. Begin opnieuw.' },
}
