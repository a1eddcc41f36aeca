import type { QuestionKind } from '../modules/policy/index.ts'

/** How far somebody is on the way to work. */
export type Stage = 'waiting' | 'accepted' | 'walk-in' | 'spoken' | 'planned' | 'referred' | 'running' | 'working' | 'returned'

export interface DemoPerson {
  first: string
  last: string
  question: QuestionKind
  stage: Stage
  region: 'first' | 'second'
  goal?: string
  service?: string
  shielded?: boolean
}

const person = (first: string, last: string, question: QuestionKind, stage: Stage, more: Partial<DemoPerson> = {}): DemoPerson => ({
  first,
  last,
  question,
  stage,
  region: 'first',
  ...more,
})

/** Thirty invented people at every stage; one of them shielded. */
export const DEMO_PEOPLE: DemoPerson[] = [
  person('Bram', 'Kuipers', 'work', 'waiting'),
  person('Noor', 'van Leeuwen', 'schooling', 'waiting'),
  person('Samir', 'El Amrani', 'job-loss', 'waiting'),
  person('Greet', 'Hofstra', 'money', 'waiting'),
  person('Tess', 'Molenaar', 'work', 'walk-in'),
  person('Ali', 'Demir', 'career-step', 'walk-in'),
  person('Joke', 'Brouwer', 'work', 'accepted'),
  person('Kevin', 'Dekker', 'schooling', 'accepted'),
  person('Irina', 'Petrova', 'work', 'accepted'),
  person('Wout', 'Schouten', 'job-loss', 'accepted'),
  person('Mila', 'Postma', 'work', 'spoken', { shielded: true }),
  person('Pieter', 'Groen', 'career-step', 'spoken'),
  person('Fleur', 'de Haan', 'work', 'spoken'),
  person('Omar', 'Haddad', 'schooling', 'spoken'),
  person('Lies', 'Timmermans', 'work', 'planned', { goal: 'Weer buiten werken, drie dagen per week' }),
  person('Rick', 'Vermeer', 'schooling', 'planned', { goal: 'Een vak leren in de techniek' }),
  person('Zeynep', 'Kaya', 'work', 'planned', { goal: 'Werk vinden dichtbij school' }),
  person('Hans', 'Blok', 'career-step', 'planned', { goal: 'Lichter werk, met dezelfde collega’s' }),
  person('Ellen', 'Smeets', 'work', 'referred', { goal: 'Solliciteren durven', service: 'solliciteren' }),
  person('Daan', 'van Vliet', 'schooling', 'referred', { goal: 'Timmerman worden', service: 'timmeren' }),
  person('Ravi', 'Ramdin', 'work', 'referred', { goal: 'Werk in een magazijn', service: 'logistiek' }),
  person('Carla', 'Jonker', 'work', 'running', { goal: 'Terug naar werk na zorgen voor anderen', service: 'vrouwen' }),
  person('Jesse', 'Bosman', 'schooling', 'running', { goal: 'Monteur worden', service: 'elektra' }),
  person('Amina', 'Osman', 'work', 'running', { goal: 'Beter solliciteren', service: 'solliciteren' }),
  person('Theo', 'Wolters', 'work', 'working', { goal: 'Weer aan het werk', service: 'solliciteren' }),
  person('Sofie', 'Maas', 'schooling', 'working', { goal: 'Metselen leren', service: 'metselen' }),
  person('Marek', 'Nowak', 'work', 'working', { goal: 'Vast werk', service: 'terug-naar-werk' }),
  person('Ine', 'Peeters', 'work', 'waiting', { region: 'second' }),
  person('Lars', 'Hendriks', 'schooling', 'accepted', { region: 'second' }),
  person('Yara', 'van Dijk', 'work', 'walk-in', { region: 'second' }),
]
