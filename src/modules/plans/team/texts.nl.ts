/** Words of the colleagues of a provider, in plain Dutch. */
export const team = {
  title: 'Collega’s en werk',
  lead: 'Wie wat in handen heeft. Is er iemand niet? Zeg wie meekijkt, dan blijft niets liggen.',
  colleague: 'Collega',
  nobody: 'Nog niemand',
  toAnswer: 'Te beantwoorden',
  runs: 'Loopt',
  away: 'Afwezig',
  absences: 'Wie is er niet?',
  standIn: 'Wie kijkt mee',
  until: 'Terug op',
  end: 'Einde',
  back: 'Is er weer',
  record: 'Zet erbij wie er niet is',
  recordDo: 'Leg vast',
  lookedAfter: (name: string) => `${name} kijkt mee`,
  unread: 'nieuw',
  read: 'Markeer als gelezen',
  readLead: 'Er gebeurde iets dat u nog niet las. Hieronder staat wat.',
}

export const teamFields = {
  awayAccount: { label: 'Wie is er niet?' },
  standInAccount: { label: 'Wie kijkt mee?' },
  awayUntil: { label: 'Wanneer is de collega terug?' },
}
