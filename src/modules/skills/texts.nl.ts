import { chanceErrors, chanceFields, chances } from './chances/texts.nl.ts'
import { education, educationErrors, educationFields } from './education/texts.nl.ts'
import { scan } from './scan/texts.nl.ts'
import { wishErrors, wishes, wishFields } from './wishes/texts.nl.ts'

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
    ...educationFields,
    ...wishFields,
    ...chanceFields,
    howKnown: { label: 'Waar hebt u dit geleerd?' },
  },
  errors: { ...educationErrors, ...wishErrors, ...chanceErrors },
  refusals: {
    unknownConcept: 'Deze vaardigheid staat niet in de lijst. Zoek haar opnieuw.',
    ownWord: 'De persoon schreef dit zelf op. Alleen de persoon verbetert het.',
  },
  record: {
    own: 'Mijn werk en wat ik kan',
    desk: 'Wat iemand kan',
    manage: 'Beheer',
    ownWord: 'Uw eigen woord',
    ownWordDesk: 'Eigen woord van de persoon',
    notedBy: (who: string) => `Genoteerd door ${who}`,
    before: 'Opleiding en wensen zoals ze er eerder stonden',
    by: { corrected: (who: string) => `verbeterd door ${who}`, 'taken-away': (who: string) => `weggehaald door ${who}` },
    you: 'uzelf',
    person: 'de persoon',
  },
  scan,
  education,
  wishes,
  chances,
}
