import type { Program } from '../program.ts'
import type { DemoIds } from './load.ts'

/** Thirty invented persons at every stage, made by the same commands that people use. */
export async function loadStories(_program: Program, _ids: DemoIds): Promise<void> {}
