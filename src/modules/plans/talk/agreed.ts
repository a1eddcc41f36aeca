import { invalid } from '../../../platform/errors.ts'
import { LINES, type TalkInput } from './schema.ts'

export interface Agreed {
  title: string
  owner: string
  dueOn: string
}

/** The agreements of a conversation: each with what, who and by when, or it is told what lacks. policy: C1, E1 */
export function agreedIn(input: TalkInput, today: string): Agreed[] {
  return LINES.flatMap((line) => {
    const title = input[`what${line}`]
    const owner = input[`who${line}`]
    const dueOn = input[`by${line}`]
    if (title === undefined) return dueOn === undefined ? [] : invalid(`what${line}`, 'whatNeeded')
    if (owner === undefined) invalid(`who${line}`, 'whoNeeded')
    if (dueOn === undefined) invalid(`by${line}`, 'byNeeded')
    if (dueOn < today) invalid(`by${line}`, 'duePast')
    return [{ title, owner, dueOn }]
  })
}

/** The kind of step an agreement is: an own action of the person, a task of anybody else. */
export function kindFor(owner: string): 'own-action' | 'task' {
  return owner === 'person' ? 'own-action' : 'task'
}
