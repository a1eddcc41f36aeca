/** Words of the region's desk over the catalogue. */
export const nl = {
  title: 'Aanbod in de regio',
  lead: 'Aanbieders houden hun aanbod zelf bij. Wat belangrijk is gaat pas in als u ja zegt.',
  waiting: 'Wacht op uw besluit',
  noneWaiting: 'Er wacht niets op een besluit.',
  small: 'Kleine wijzigingen van de laatste tijd',
  noneSmall: 'Er is niets veranderd.',
  when: 'Wanneer',
  rooms: [] as { href: string; label: string }[],
  proposedBy: (by: string, organisation: string) => (by ? `Voorgesteld door ${by}, ${organisation}.` : `Voorgesteld door ${organisation}.`),
  oldAndNew: 'Wat verandert er?',
  asItStands: 'Het aanbod zoals het er nu staat',
  decide: 'Uw besluit',
  decideNow: 'Bewaar het besluit',
  decideFields: {
    decision: { label: 'Besluit', options: { approve: 'Goedkeuren', reject: 'Afwijzen' } },
    reason: { label: 'Waarom?', hint: 'Nodig als u afwijst. De aanbieder leest dit.' },
  },
}
