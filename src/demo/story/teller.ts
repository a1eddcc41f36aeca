import type { QuestionKind } from '../../modules/policy/index.ts'
import type { FileRef } from '../../platform/actor.ts'
import type { DemoIds } from '../load.ts'
import type { Acting } from './acting.ts'
import type { What, Of } from './happening.ts'

/** One person's story as far as it has been told. */
export interface Story {
  first: string
  last: string
  question: QuestionKind
  region: string
  guide: string
  sender: string
  /** The file, once there is one, and what a later happening speaks of. */
  id: string
  number: number
  /** The day the demo is loaded on. */
  today: string
  referral: string | null
  decision: string | null
}

/** Lets one kind of happening happen. */
export type Teller<W extends What> = (story: Story, happening: Of<W>, around: { act: Acting; ids: DemoIds }) => Promise<unknown>
export type Tellers<W extends What> = { [K in W]: Teller<K> }

/** The file as commands of plans and contacts take it. */
export function fileOf(story: Story): FileRef {
  return { regionCode: story.region, personId: story.id }
}

/** The id of something the demo speaks of by key; a mistyped key stops the start. */
export function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`the demo knows no ${key}`)
  return id
}
