import { defineStatuses, statuses, type StatusLook } from '../../../platform/ui/statuses.ts'

const own = defineStatuses({
  review: { word: { nl: 'Bij de regio', en: 'With the region' }, tone: 'info', icon: 'clock' },
  public: { word: { nl: 'Openbaar', en: 'Public' }, tone: 'ok', icon: 'check' },
  merged: { word: { nl: 'Samengevoegd', en: 'Merged' }, tone: 'neutral', icon: 'arrow' },
  unlisted: { word: { nl: 'Niet in de lijst', en: 'Not in the list' }, tone: 'warning', icon: 'alert' },
})

/** How the states of an offer look. */
export const OFFER_STATES: Record<string, StatusLook> = {
  draft: statuses.draft,
  review: own.review,
  public: own.public,
  paused: statuses.paused,
  unlisted: own.unlisted,
  ended: statuses.stopped,
  merged: own.merged,
}
