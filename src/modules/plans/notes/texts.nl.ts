/** What people write to each other at a part of a plan, in plain Dutch. */
export const notes = {
  title: 'Berichten',
  link: 'Berichten',
  fresh: 'Nieuwe berichten',
  newAt: (title: string) => `Nieuw bericht bij: ${title}`,
  newHere: 'Nieuw bericht in het plan',
  lead: (names: string) => `Dit lezen: ${names}. Wie het hele plan begeleidt leest mee.`,
  you: 'u',
  person: 'de persoon zelf',
  none: 'Er zijn nog geen berichten.',
  write: 'Schrijf een bericht',
  send: 'Verstuur',
  allInARow: 'Alles op een rij',
  read: 'Ik heb dit gelezen',
  unread: 'U las dit nog niet allemaal.',
  isNew: 'nieuw',
  erased: 'Dit bericht is verwijderd.',
  notUrgent: 'U krijgt meestal binnen een paar werkdagen antwoord. Is het dringend? Bel uw contactpersoon.',
  careful: 'De persoon leest dit. Schrijf alleen wat voor dit onderdeel nodig is, en niets over gezondheid.',
  mute: 'Stuur mij geen meldingen over dit onderdeel',
  unmute: 'Stuur mij weer meldingen over dit onderdeel',
  back: 'Terug',
}

export const noteFields = { note: { label: 'Uw bericht' } }
