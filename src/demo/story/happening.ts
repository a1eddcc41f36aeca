import type { Level } from '../../modules/skills/index.ts'

/** One thing that happened, so many days ago; `by` is the key of the account that did it where that is not the guide. */
export type Happening = { ago: number } & (
  | {
      what: 'handed-over'
      urgent?: boolean
      obliged?: boolean
      /** A sender without a public task: the person says yes first. */ asks?: boolean
    }
  | { what: 'walked-in' }
  | { what: 'accepted' }
  | { what: 'returned'; reason: string }
  | { what: 'shielded' }
  | { what: 'account'; account: string }
  | { what: 'booked'; workingDays: number; time: string }
  | { what: 'talked'; situation: string; wishes: string; debts?: 'wanted' }
  | {
      what: 'skill'
      skill: string
      how: 'work' | 'household' | 'volunteering' | 'education' | 'other'
      /** The person notes it themselves. */ own?: true
    }
  | {
      what: 'learnt'
      education: string
      level: Level
      finished: 'finished' | 'unfinished' | 'going-on'
      year?: number
      own?: true
    }
  | { what: 'wished'; /** As the form has them; what is left out is empty. */ of: Record<string, string | number | string[]>; own?: true }
  | { what: 'planned'; goal: string }
  | { what: 'contact-answer'; by: string; answer: 'yes' | 'no' }
  | { what: 'parties-named'; employer: string; at: string; phone: string; insurer: string; mail: string }
  | { what: 'plan-agreed' }
  | { what: 'goal-changed'; goal: string; why: string }
  | { what: 'asked-first'; statutory: 'none' | 'piaw' | 'pva'; /** The organisation that knows the person. */ at?: string }
  | { what: 'lead-asked'; to: string; agreed: string; open: string; watch: string }
  | { what: 'plan-ended'; reason: 'other-organisation' | 'found-work'; outcome: 'achieved' | 'partly' | 'not'; now: string }
  | { what: 'own-step'; title: string; dueIn: number }
  | { what: 'decision' | 'task'; title: string; to: string; dueIn: number }
  | { what: 'decided'; by: string; answer: 'yes' | 'no' }
  | { what: 'listed'; service: string; why?: string }
  | { what: 'signed-up'; service: string; words: string }
  | { what: 'list-shared' }
  | { what: 'list-answered'; service: string; answer: 'yes' | 'no'; comment?: string }
  | {
      what: 'referred'
      service: string
      waits?: boolean
      after?: 'course-started' | 'course-ended'
      /** What was asked last came to nothing. */ instead?: boolean
    }
  | { what: 'provider-accepted' | 'started'; by: string }
  | { what: 'elsewhere'; service: string; by: string }
  | { what: 'provider-declined'; by: string; reason: string }
  | { what: 'ended'; by: string; outcome: string; report: string }
  | { what: 'works'; employer: string; occupation: string; hours: number; guided?: 'provider' }
  | { what: 'called'; /** The account of the provider, where that guides on the job. */ by?: string }
  | { what: 'answered'; answer: 'well' | 'so-so' | 'stopped' }
  | { what: 'talk-begun'; situation: string }
  | { what: 'drafted'; service: string; goesAlong: string; /** The person is asked to read it. */ shown?: boolean }
  | { what: 'intake-planned'; by: string; workingDays: number; time: string; place: string }
  | { what: 'noted'; words: string }
  | { what: 'reported'; by: string; reached: string; advice: string }
  | { what: 'session-planned'; by: string; workingDays: number; time: string }
  | { what: 'special-step'; title: string; dueIn: number }
  | { what: 'help-given'; name: string; by: string; reach: string }
)
export type What = Happening['what']
export type Of<W extends What> = Extract<Happening, { what: W }>

/** Days ago, of the nth of a row of people who began in three groups, a week apart. */
export function daysBack(index: number): (days: number) => number {
  return (days) => 220 - (index % 3) * 7 - days
}
