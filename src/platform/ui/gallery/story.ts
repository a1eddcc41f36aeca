import type { VNode } from 'preact'

/** One component, or a few that belong together, shown with real words. */
export interface Story {
  name: string
  show: () => VNode
}
