export const nl = {
  howKnown: {
    work: 'Van werk',
    household: 'Van thuis en het huishouden',
    volunteering: 'Van vrijwilligerswerk',
    education: 'Van school of een cursus',
    other: 'Anders',
  },
  fields: {
    conceptId: { label: 'Vaardigheid' },
    howKnown: { label: 'Waar hebt u dit geleerd?' },
  },
  refusals: {
    unknownConcept: 'Deze vaardigheid staat niet in de lijst. Zoek haar opnieuw.',
  },
}
