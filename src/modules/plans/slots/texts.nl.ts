/** Words of times for a first talk, in plain Dutch. */
export const slots = {
  title: 'Tijden voor een kennismaking',
  lead: 'Gidsen kunnen uit deze tijden kiezen als zij iemand aanmelden. Eén tijd is voor één persoon.',
  none: 'U biedt nu geen tijden aan. Dan plant u een kennismaking na de aanmelding.',
  offer: 'Bied een tijd aan',
  withdraw: 'Haal weg',
  free: 'Vrij',
  taken: 'Bezet: bekijk de aanmelding',
  all: 'Alle diensten',
  when: 'Wanneer',
  state: 'Stand',
  said: (date: string, time: string, place: string) => `${date} om ${time}, ${place}`,
  move: 'Kies een andere tijd voor de kennismaking',
  moveLead: 'Dit zijn de tijden die nu vrij zijn. De organisatie hoort het van ons.',
  moveNone: 'Er zijn geen andere tijden vrij. Bel de organisatie of uw contactpersoon.',
  moveDo: 'Neem deze tijd',
  none1: 'Nog geen tijd',
  gone: 'Deze tijd is niet meer vrij',
}

export const slotFields = {
  slotOn: { label: 'Op welke dag?' },
  slotAt: { label: 'Hoe laat?' },
  slotPlace: { label: 'Waar?', hint: 'Adres, of dat het telefonisch of per video is. De persoon leest dit.' },
  slotService: { label: 'Voor welke dienst?', hint: 'Leeg: voor al uw diensten.' },
  weeks: { label: 'Hoeveel weken achter elkaar?', hint: '1 is alleen deze dag.' },
  slot: { label: 'Welke tijd?' },
  slotId: { label: 'Meteen een kennismaking afspreken?', hint: 'Dit zijn tijden die de aanbieder zelf aanbiedt.' },
}
