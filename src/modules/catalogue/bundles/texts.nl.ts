/** Words of arrangements. */
export const nl = {
  title: 'Arrangementen',
  lead: 'Hulp van meer organisaties, als één geheel: de stappen na elkaar en wat het samen kost.',
  none: 'Er zijn nog geen arrangementen.',
  by: (organisation: string, date: string) => `Samengesteld door ${organisation}, bevestigd op ${date}.`,
  cost: 'Stappen en kosten voor de betaler',
  goOn: 'Verder als',
  unknown: 'Niet alle prijzen zijn bekend of openbaar',
  steps: 'Bekijk elke stap',
  make: 'Nieuw arrangement',
  edit: 'Arrangement maken of veranderen',
  save: 'Bewaar',
  step: (n: number) => `Stap ${n}`,
  condition: (n: number) => `Na stap ${n} verder als`,
  states: { draft: 'concept', public: 'openbaar', ended: 'gestopt' },
  fields: {
    bundleName: { label: 'Naam van het arrangement' },
    bundleAim: { label: 'Doel' },
    bundleStatus: { label: 'Stand', options: { draft: 'Concept', public: 'Openbaar', ended: 'Gestopt' } },
  },
}
