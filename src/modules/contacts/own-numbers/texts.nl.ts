export const nl = {
  title: 'Zoek op uw zaaknummer',
  lead: 'U vindt wat uw organisatie onder dit nummer kent: overdrachten, gesprekken en taken. Andere organisaties zien uw nummers niet.',
  nothing: (typed: string) => `Uw organisatie kent niets onder ${typed}.`,
  person: 'Persoon',
  kind: 'Wat',
  kinds: { handover: 'Overdracht', contact: 'Gesprek', task: 'Taak' } as Record<string, string>,
  is: (number: string) => `Uw zaaknummer: ${number}`,
  none: 'Zet uw eigen zaaknummer erbij',
  save: 'Bewaar nummer',
  copy: 'Kopieer voor uw systeem',
  copyLead: 'Dit is alles wat in de kopie staat.',
}
