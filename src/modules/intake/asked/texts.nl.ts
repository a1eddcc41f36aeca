/** A private sender asks the person first. */
export const nl = {
  title: (organisation: string) => `Mag ${organisation} u aanmelden?`,
  lead: (organisation: string) =>
    `${organisation} wil dat een organisatie in uw regio u helpt. Wij kennen nu alleen uw naam, uw gemeente en hoe wij u bereiken. Zegt u ja? Dan gaat dat naar de organisatie die u kan helpen. Zegt u nee? Dan gaat er niets door.`,
  until: (day: string) => `U kunt antwoorden tot en met ${day}. Horen wij niets, dan stopt het.`,
  yes: 'Ja, meld mij aan',
  no: 'Nee, liever niet',
  number: (reference: string) => `Liever bellen of langskomen? Noem nummer ${reference} en uw achternaam.`,
  you: 'U',
  next: 'U zegt ja of nee. Nee zeggen heeft geen gevolgen.',
  desk: {
    title: 'Ja van een klant vastleggen',
    lead: 'Een bedrijf wil iemand aanmelden en die persoon zegt nu ja, aan de balie of aan de telefoon. Vraag het nummer uit het bericht en de achternaam.',
    submit: 'Leg het ja vast',
    done: 'Het ja is vastgelegd',
    now: (organisation: string) => `De vraag ligt nu bij ${organisation}. De persoon krijgt bericht.`,
    nowElsewhere: 'De vraag is nu bij de organisatie die kan helpen. De persoon krijgt bericht.',
    link: 'Ja van een klant vastleggen',
  },
}

export const fields = {
  reference: { label: 'Nummer', hint: 'Zoals K7M2-Q4XD-H. Het staat in het bericht.' },
}

export const errors = {
  askedUnknown: 'Wij vinden geen open aanmelding met dit nummer en deze achternaam in uw regio.',
  afterYes: 'Schrijf nog niets over deze persoon op. Dat kan pas als deze persoon ja heeft gezegd.',
  shieldedNotHere: 'Is het adres geheim? Bel dan het Werkcentrum. Uw organisatie kan dit niet zelf overdragen.',
}

export const refusals = { saidAlready: 'Hierop is al geantwoord.' }
