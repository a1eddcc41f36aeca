/** Words of being called back, and of who is on the phone, in plain Dutch. */
export const nl = {
  calls: {
    title: 'Bel mij terug',
    lead: 'Laat uw nummer achter. Wij bellen u.',
    submit: 'Bel mij terug',
    orCall: 'Liever zelf bellen?',
    when: 'Wij bellen op',
    states: {
      open: 'Wij bellen u.',
      reached: 'Wij hebben u gesproken.',
      'given-up': 'Wij belden een paar keer en kregen u niet te pakken. U kunt het opnieuw vragen.',
      withdrawn: 'U hoeft niet meer gebeld te worden. Wij bellen u niet.',
    },
    leave: 'Het hoeft niet meer',
    again: 'Vraag het opnieuw',
    deskTitle: 'Terugbellen',
    between: 'Tussen',
    none: 'Niemand wacht op een telefoontje.',
    asked: 'Gevraagd op',
    attempts: 'Eerder gebeld',
  },
  caller: {
    title: 'Wie is er aan de lijn?',
    known: 'U heeft vandaag gevraagd wie er belt, en het klopte.',
    wrong: 'Dit klopt niet met wat wij weten. Vraag iets anders.',
    stop: 'Het klopte drie keer niet. Hang vriendelijk op en bel terug op het nummer dat wij kennen.',
    before: 'Zolang u niet weet wie er is, mag u zeggen:',
    may: [
      'uw eigen naam, en dat u van het Werkcentrum bent',
      'openingstijden, adressen en hoe iemand een afspraak maakt',
      'dat u later terugbelt',
    ],
    mayNeutral: ['uw eigen voornaam, zonder waar u werkt', 'dat u later terugbelt'],
    mayNot: 'Zeg niet of wij iemand kennen, waar het over gaat, wanneer de afspraak is, of bij wie.',
    check: 'Vraag wie het is',
    hold: 'Klopt dit?',
  },
}

export const fields = {
  callNumber: { label: 'Op welk nummer bellen wij u?' },
  near: { label: 'Welke plek is bij u in de buurt?' },
  wanted: { label: 'Wanneer bellen wij u?', options: { morning: 'In de ochtend', afternoon: 'In de middag', any: 'Maakt niet uit' } },
  callOutcome: {
    label: 'Hoe ging het bellen?',
    options: {
      reached: 'Ik sprak deze persoon',
      'no-answer': 'Er nam niemand op',
      voicemail: 'Ik sprak de voicemail in, zonder inhoud',
      'wrong-number': 'Het nummer klopt niet',
    },
  },
  asked: {
    label: 'Wat vroeg u?',
    options: { 'birth-date': 'De geboortedatum', postcode: 'De postcode', reference: 'Het nummer op de brief of in de mail' },
  },
  said: { label: 'Wat zegt de beller?', hint: 'Typ wat u hoort. U leest hier alleen of het klopt.' },
}
