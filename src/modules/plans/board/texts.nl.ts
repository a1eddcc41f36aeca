/** Words of the steps in columns, in plain Dutch. */
export const board = {
  title: 'Stappen',
  columns: {
    todo: { title: 'Te doen', empty: 'U hoeft nu niets te doen.', move: 'Te doen' },
    busy: { title: 'Bezig of wachten', empty: 'Er loopt nu niets.', move: 'Hier ben ik mee bezig' },
    done: { title: 'Klaar', empty: 'Er is nog niets klaar.', move: 'Dit is klaar' },
    not: { title: 'Niet doorgegaan', empty: 'Alles gaat door.', move: 'Dit lukte niet' },
  },
  views: { lijst: 'Bekijk als lijst', kolommen: 'Bekijk in kolommen' },
  move: 'Verplaats deze stap',
  moveDo: 'Verplaats',
  on: 'Op',
  wasOn: (date: string) => `${date} (geweest)`,
  appointment: (organisation: string, time: string) => `Afspraak met ${organisation}, ${time} uur`,
  youWith: (organisation: string) => `U en ${organisation}`,
  personWith: (organisation: string) => `De persoon zelf en ${organisation}`,
  appointmentStates: {
    offered: 'Aangeboden, nog niet bevestigd',
    booked: 'Afgesproken',
    kept: 'Geweest',
    missed: 'Niet doorgegaan',
    cancelled: 'Afgezegd',
  } as Record<string, string>,
  toSource: { appointment: 'Naar de afspraak', referral: 'Naar de doorverwijzing' } as Record<string, string>,
}
export const boardFields = { column: { label: 'Hoe staat het ermee?' } }
