import type { QuestionKind } from '../../modules/policy/index.ts'
import { daysBack, type Happening } from './happening.ts'
import { FIRST } from '../accounts.ts'
import { demoData } from '../data.ts'

/** Somebody invented, with what happened so far, the oldest first. */
export interface DemoPerson {
  first: string
  last: string
  question: QuestionKind
  region: string
  /** Keys of the accounts that guide and that handed over. */
  guide: string
  sender: string
  story: Happening[]
}

interface FormerPerson {
  first: string
  last: string
  answer: 'well' | 'so-so' | 'stopped'
}

/** Some thirty invented persons at every stage, one of them shielded; and twelve of earlier this year, whose answers make public figures. */
export function demoPeople(): DemoPerson[] {
  return [...demoData<FormerPerson[]>('last-year').map(former), ...demoData<DemoPerson[]>('people')]
}

/** All twelve took the same course with the same guide, some days apart. */
function former({ first, last, answer }: FormerPerson, index: number): DemoPerson {
  const ago = daysBack(index)
  return {
    first,
    last,
    question: 'work',
    region: FIRST,
    guide: 'gids3',
    sender: 'gemeente',
    story: [
      { ago: ago(0), what: 'handed-over' },
      { ago: ago(1), what: 'accepted' },
      { ago: ago(4), what: 'talked', situation: 'Zocht al een tijd naar werk.', wishes: 'Beter leren solliciteren.' },
      { ago: ago(4), what: 'planned', goal: 'Beter solliciteren' },
      { ago: ago(4), what: 'asked-first', statutory: 'none' },
      { ago: ago(4), what: 'contact-answer', by: 'gemeente', answer: 'no' },
      { ago: ago(4), what: 'referred', service: 'solliciteren' },
      { ago: ago(6), what: 'provider-accepted', by: 'aanbieder2' },
      { ago: ago(12), what: 'started', by: 'aanbieder2' },
      { ago: ago(82), what: 'ended', by: 'aanbieder2', outcome: 'achieved', report: 'Heeft werk gevonden.' },
      { ago: ago(84), what: 'works', employer: 'Woonzorg Eikenhof', occupation: 'Medewerker', hours: 24 },
      { ago: ago(172), what: 'called' },
      { ago: ago(182), what: 'answered', answer },
    ],
  }
}
