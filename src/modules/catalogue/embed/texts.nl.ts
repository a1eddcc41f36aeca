/** Words of the list inside another website. */
export const nl = {
  all: 'Alles bekijken en vergelijken',
  waiting: (weeks: number) => (weeks === 0 ? 'Geen wachttijd.' : weeks === 1 ? 'Wachttijd 1 week.' : `Wachttijd ${weeks} weken.`),
}
