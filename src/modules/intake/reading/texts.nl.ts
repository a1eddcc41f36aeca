/** A colleague without an account reads along, once. */
export const nl = {
  link: 'Laat een collega zonder account meelezen',
  title: 'Laat een collega meelezen',
  lead: 'Werkt een collega alleen in het eigen systeem? Met een link leest die collega deze overdracht één keer.',
  rules: [
    'U noemt de collega bij naam. De persoon ziet dat uw organisatie keek.',
    'De link werkt 24 uur en één keer. Er gaat een code naar de collega, per mail of sms.',
    'Alleen een mailadres van de organisatie zelf kan.',
  ],
  make: 'Maak de link',
  made: 'De link',
  madeLead: (until: string) =>
    `U ziet deze link alleen nu. Geef hem aan uw collega, bijvoorbeeld in uw eigen systeem. Hij werkt tot ${until}.`,
  back: 'Terug naar de overdracht',
  readTitle: 'Een overdracht lezen',
  readLead: (organisation: string) => `Een collega vroeg u iets te lezen voor ${organisation}. U ziet het één keer.`,
  codeTo: (hint: string) => `Wij sturen u eerst een code, naar ${hint}.`,
  codeToEither: (mail: string, phone: string) => `Wij sturen u eerst een code, per mail naar ${mail} of per sms naar het nummer ${phone}.`,
  sendSms: 'Stuur mij de code per sms',
  sendMail: 'Stuur mij de code per mail',
  againMail: 'Stuur een nieuwe code per mail',
  send: 'Stuur mij de code',
  sent: (hint: string) => `Er is een code gestuurd naar ${hint}. De code werkt een kwartier.`,
  open: 'Lees de overdracht',
  again: 'Stuur een nieuwe code',
  once: 'U ziet dit nu, één keer. De link werkt hierna niet meer. Dat u keek, staat in het logboek van deze persoon, met uw organisatie.',
  mail: {
    sender: 'Werkcentrum',
    subject: 'Uw code',
    bySms: (hint: string) =>
      `Er is een code per sms gestuurd naar een nummer dat eindigt op ${hint}. Was u dit niet? Bel dan wie u de link gaf.`,
    text: (code: string) => `Uw code is ${code}. De code werkt een kwartier.`,
    closing: 'Vroeg u hier niet om? Dan hoeft u niets te doen.',
  },
}

export const fields = {
  colleagueName: { label: 'Naam van de collega' },
  colleagueMail: { label: 'Werkmail van de collega' },
  colleaguePhone: {
    label: 'Mobiel werknummer van de collega',
    hint: 'Dan kan de collega de code ook per sms krijgen. Op de werkmail komt een bericht dat dit gebeurde.',
  },
  forOrganisation: { label: 'Bij welke organisatie werkt de collega?' },
  readingCode: { label: 'Code uit de mail of sms', hint: 'Zes cijfers' },
}

export const errors = {
  readsNot: 'Kies een van de organisaties die deze overdracht nu zien.',
  mailUnknown: 'Dit is geen mailadres dat wij van deze organisatie kennen. Vul het werkadres van de collega in.',
  codeWrong: 'Deze code klopt niet, of werkt niet meer. Vraag een nieuwe aan.',
}

export const refusals = {
  readingGone: 'Deze link werkt niet meer. Vraag uw collega om een nieuwe.',
  readingShielded: 'Dit dossier is afgeschermd. Alleen een medewerker met een eigen account kan het zien.',
}
