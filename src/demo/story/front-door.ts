import { exportJWK, generateKeyPair } from 'jose'
import { askSystem } from '../../modules/access/index.ts'
import { answerDesk, askDesk, askToSend, keepCrisisContact, letIn, publishDesk } from '../../modules/intake/index.ts'
import { newId } from '../../platform/ids.ts'
import { FIRST } from '../accounts.ts'
import { demoData } from '../data.ts'
import type { DemoIds } from '../load.ts'
import type { Acting } from './acting.ts'

/** What stands at the front door of the first region, in db/demo/front-door.json. */
interface FrontDoor {
  /** Whom to call in a crisis; of the other municipalities the demo shows what is said while it is not known. */
  crisis: { municipality: string; crisisName: string; crisisPhone: string; crisisHours: string }[]
  /** Questions to the desk: some wait, some are answered, some stand in the knowledge base. */
  questions: {
    askerKind: 'employer' | 'union' | 'organisation'
    askerOrganisation: string
    askerName: string
    askerEmail: string
    deskQuestion: string
    answer?: string
    publicQuestion?: string
  }[]
  /** Organisations without a public task that want to hand people over: one waits, one was let in. */
  senders: (Omit<Parameters<typeof askToSend>[3], 'id'> & { letIn?: boolean })[]
  /** A system of an organisation that waits to be let in. */
  system: { systemName: string; clientId: string }
}

/** What a region keeps at its front door: crisis contacts, what employers and organisations asked, and who wants to be let in. */
export async function openFrontDoor({ act }: { act: Acting; ids: DemoIds }): Promise<void> {
  const { crisis, questions, senders, system } = demoData<FrontDoor>('front-door')
  for (const { municipality, ...contact } of crisis)
    await act.as('coordinator', 'none', (tx, actor) => keepCrisisContact(tx, actor, municipality, contact))
  for (const { answer, publicQuestion, ...asked } of questions) {
    const id = newId()
    await act.as(null, 'none', (tx, actor) => askDesk(tx, actor, FIRST, { id, ...asked }))
    if (answer) await act.as('fatma', 'none', (tx, actor) => answerDesk(tx, actor, id, answer))
    if (answer && publicQuestion)
      await act.as('fatma', 'none', (tx, actor) => publishDesk(tx, actor, id, { publicQuestion, publicAnswer: answer, withoutNames: true }))
  }
  for (const { letIn: lets, ...asked } of senders) {
    const id = newId()
    await act.as(null, 'none', (tx, actor) => askToSend(tx, actor, FIRST, { ...asked, id }))
    if (lets) await act.as('coordinator', 'none', (tx, actor) => letIn(tx, actor, id))
  }
  const publicKey = await newPublicKey()
  await act.as('fatma', 'none', (tx, actor) => askSystem(tx, actor, { ...system, publicKey, regionCode: FIRST }))
}

/** Of a system nobody runs: the other half of the pair is thrown away. */
async function newPublicKey(): Promise<string> {
  const { publicKey } = await generateKeyPair('ES256', { extractable: true })
  return JSON.stringify({ ...(await exportJWK(publicKey)), alg: 'ES256' })
}
