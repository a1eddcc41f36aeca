import type { Language } from '../languages.ts'
import type { IconName } from './icons.tsx'

export type Tone = 'neutral' | 'info' | 'ok' | 'warning' | 'error'

/** One word, one colour, one icon: the same wherever this status is shown. */
export interface StatusLook {
  word: Record<Language, string>
  tone: Tone
  icon: IconName
}

const list = new Map<string, StatusLook>()

/** Adds statuses to the one list. The same Dutch word with another look is refused at start. */
export function defineStatuses<const K extends string>(statuses: Record<K, StatusLook>): Record<K, StatusLook> {
  for (const look of Object.values<StatusLook>(statuses)) {
    const known = list.get(look.word.nl)
    if (known && (known.tone !== look.tone || known.icon !== look.icon)) {
      throw new Error(`the status "${look.word.nl}" already has another colour or icon`)
    }
    list.set(look.word.nl, look)
  }
  return statuses
}

/** Every status known so far, for the gallery. */
export function allStatuses(): StatusLook[] {
  return [...list.values()]
}

/** What every part of the program can be in. Modules add their own words by `defineStatuses`. */
export const statuses = defineStatuses({
  draft: { word: { nl: 'Concept', en: 'Draft' }, tone: 'neutral', icon: 'draft' },
  todo: { word: { nl: 'Nog te doen', en: 'To do' }, tone: 'info', icon: 'dot' },
  new: { word: { nl: 'Nieuw', en: 'New' }, tone: 'info', icon: 'flag' },
  waiting: { word: { nl: 'Wacht op antwoord', en: 'Waiting for an answer' }, tone: 'info', icon: 'clock' },
  accepted: { word: { nl: 'Aangenomen', en: 'Accepted' }, tone: 'ok', icon: 'hand' },
  running: { word: { nl: 'Loopt', en: 'Running' }, tone: 'ok', icon: 'arrow' },
  done: { word: { nl: 'Klaar', en: 'Done' }, tone: 'ok', icon: 'check' },
  planned: { word: { nl: 'Afgesproken', en: 'Planned' }, tone: 'info', icon: 'calendar' },
  working: { word: { nl: 'Aan het werk', en: 'At work' }, tone: 'ok', icon: 'work' },
  overdue: { word: { nl: 'Te laat', en: 'Overdue' }, tone: 'error', icon: 'alert' },
  dueSoon: { word: { nl: 'Bijna te laat', en: 'Nearly overdue' }, tone: 'warning', icon: 'clock' },
  returned: { word: { nl: 'Teruggegeven', en: 'Returned' }, tone: 'warning', icon: 'returned' },
  refused: { word: { nl: 'Afgewezen', en: 'Turned down' }, tone: 'error', icon: 'cross' },
  paused: { word: { nl: 'Stil gezet', en: 'On hold' }, tone: 'warning', icon: 'pause' },
  stopped: { word: { nl: 'Gestopt', en: 'Stopped' }, tone: 'neutral', icon: 'cross' },
  closed: { word: { nl: 'Afgesloten', en: 'Closed' }, tone: 'neutral', icon: 'lock' },
  notYet: { word: { nl: 'Kan nog niet', en: 'Not yet possible' }, tone: 'neutral', icon: 'lock' },
  expired: { word: { nl: 'Verlopen', en: 'Expired' }, tone: 'neutral', icon: 'clock' },
  shielded: { word: { nl: 'Afgeschermd', en: 'Shielded' }, tone: 'warning', icon: 'shield' },
  discreet: { word: { nl: 'Alleen voor betrokkenen', en: 'Only for those involved' }, tone: 'neutral', icon: 'lock' },
})

export type StatusKey = keyof typeof statuses
