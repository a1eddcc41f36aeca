/** Words about the people of a provider: invitations and certificates. */
export const people = {
  name: 'Naam',
  may: 'Mag',
  invite: 'Nodig iemand uit',
  send: 'Stuur de uitnodiging',
  askAdmin: 'Wilt u iemand toevoegen? Vraag het de beheerder van uw organisatie of de regio.',
  waiting: 'Nog niet aangenomen uitnodigingen',
  until: 'Geldig tot',
  takeBack: 'Trek in',
  invitedTitle: 'U bent uitgenodigd',
  invitedLead: (organisation: string) => `U kunt het aanbod van ${organisation} bijhouden in het Werkcentrum.`,
  signInFirst: 'Log eerst in. Daarna neemt u de uitnodiging aan.',
  signIn: 'Log in',
  take: 'Neem de uitnodiging aan',
  removeCertificate: 'Haal weg',
  endedCertificate:
    'Heeft uw organisatie een keurmerk niet meer? Haal het weg. Zolang er alleen een afgelopen keurmerk staat, staat uw aanbod niet in de lijst.',
  certificationsLead:
    'Zet hier keurmerken van uw hele organisatie. De regio kijkt naar het bewijs. Twee maanden voor het einde krijgt u bericht.',
  seen: 'Gezien door de regio',
  notSeen: 'Nog niet',
  fields: {
    email: { label: 'Mailadres' },
    role: {
      label: 'Wat mag deze persoon?',
      options: { provider: 'Aanbod bijhouden', 'organisation-admin': 'Aanbod bijhouden en collega’s uitnodigen' },
    },
    mailLanguage: { label: 'Taal van de uitnodiging', options: { nl: 'Nederlands', en: 'Engels' } },
    scheme: { label: 'Keurmerk', hint: 'Bijvoorbeeld: Blik op Werk, NRTO.' },
    number: { label: 'Nummer' },
    evidenceUrl: { label: 'Adres van het bewijs', hint: 'Begint met https://' },
  },
  mail: {
    sender: 'Werkcentrum',
    subject: 'Uitnodiging van het Werkcentrum',
    lead: (organisation: string) => `U bent uitgenodigd om het aanbod van ${organisation} bij te houden.`,
    link: (url: string) => `Open deze link en log in: ${url}`,
    until: (date: string) => `De link werkt tot ${date}. Verwachtte u deze mail niet? Dan hoeft u niets te doen.`,
  },
}
