/** Words of the locations of a provider, in plain Dutch. */
export const nl = {
  title: 'Locaties',
  lead: 'Waar u werkt. Gidsen kiezen bij een doorverwijzing de locatie die het dichtst bij is, en de persoon leest waar die moet zijn.',
  none: 'U heeft nog geen locaties.',
  add: 'Nieuwe locatie',
  change: 'Wijzig',
  save: 'Bewaar',
  close: 'Sluit deze locatie',
  closeLead: 'Er gaat niemand meer nieuw naartoe. Wat er loopt blijft.',
  hours: 'Open',
  access: 'Toegankelijk',
  wayIn: 'Hoe u binnenkomt',
  phone: 'Telefoon',
  services: 'Wat er is',
  servicesNone: 'Geen van uw diensten noemt dit adres.',
  servicesWhy: 'Wat er is volgt uit het adres dat u bij een dienst zet. Een dienst zonder adres kan op elke locatie.',
  people: 'Wie hier werkt',
  peopleNone: 'Nog niemand genoemd.',
  only: (name: string) => `${name}, ziet alleen wat naar eigen locaties gaat`,
  set: 'Wie werkt hier?',
  named: 'Adressen bij uw diensten',
  namedLead: 'Deze adressen staan bij uw diensten en zijn nog geen locatie.',
  make: 'Maak er een locatie van',
  limits: 'Beperkt tot een gesloten locatie',
  limitsLead: 'Deze locaties zijn gesloten. Wie alleen ziet wat daarheen ging, kunt u weer alles laten zien.',
  limitOff: 'Haal de beperking weg',
  kilometres: (km: string) => `${km} km`,
}

export const fields = {
  locationName: { label: 'Hoe heet deze locatie?' },
  locationHours: { label: 'Wanneer is het open?', hint: 'Bijvoorbeeld: maandag tot en met vrijdag van 9 tot 17 uur.' },
  wayIn: { label: 'Hoe komt iemand binnen?', hint: 'Ingang, verdieping, bus, parkeren.' },
  locationPhone: { label: 'Telefoonnummer van deze locatie' },
  colleague: { label: 'Welke collega?' },
  works: {
    label: 'Werkt deze collega hier?',
    options: {
      works: 'Ja, en ziet alle doorverwijzingen van de organisatie',
      only: 'Ja, en ziet alleen wat naar eigen locaties gaat',
      no: 'Nee',
    },
  },
}

export const errors = {
  notYourColleague: 'Kies een collega van uw organisatie.',
  notYourselfLimited: 'Uzelf kunt u niet beperken. Vraag een collega.',
  locationThere: 'Op dit adres heeft u al een locatie.',
}

export const refusals = {
  limitedToLocations: 'U ziet alleen uw eigen locaties. Een collega die alles ziet kan dit veranderen.',
}
