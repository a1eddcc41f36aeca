import { join } from 'node:path'
import { runImport } from '../import/index.ts'
import type { Program } from '../program.ts'

/** What the social map of a municipality gives, taken in by the command that operators use; part of it is in the catalogue already. */
export async function takeInOthers(program: Program): Promise<void> {
  const { db, clock } = program.around
  const said: string[] = []
  const code = await runImport(
    ['hsds', join('db', 'demo', 'sociale-kaart.json')],
    () => Promise.resolve({ db, clock, close: () => Promise.resolve() }),
    { write: (text) => void said.push(text), isTerminal: false },
  )
  if (code !== 0) throw new Error(`the demo's other catalogue did not come in: ${said.join('')}`)
  await program.settle()
}
