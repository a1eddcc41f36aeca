import type { Refusal } from './kind.ts'

/** Where the words of the command go. */
export interface Output {
  write: (text: string) => void
  /** A terminal, where one line can show how far the work is. */
  isTerminal: boolean
}

export interface Counts {
  imported: number
  unchanged: number
  removed: number
  refused: number
}

export interface Outcome {
  kind: string
  dryRun: boolean
  counts: Counts
  refusals: Refusal[]
  remarks: string[]
  /** Why nothing was done, when nothing was. */
  stopped: string | null
}

const WIPE = '\r\u001B[2K'

/** Shows how far the work is: one moving line on a terminal; elsewhere a plain line where a part begins. */
export function progressOn(output: Output): {
  part: (name: string) => void
  at: (done: number, of: number | null) => void
  end: () => void
} {
  let name = ''
  return {
    part(next) {
      name = next
      output.write(output.isTerminal ? `${WIPE}${name}` : `${name}\n`)
    },
    at(done, of) {
      if (output.isTerminal) output.write(`${WIPE}${name}: ${done}${of === null ? '' : ` of ${of}`}`)
    },
    end() {
      if (output.isTerminal) output.write(WIPE)
    },
  }
}

/** Every refusal as `file:row:field: sentence`, then the counts as the last line, or as one line of JSON when asked. */
export function report(output: Output, outcome: Outcome, json: boolean): void {
  for (const { file, row, field, sentence } of outcome.refusals) output.write(`${file}:${row}:${field}: ${sentence}\n`)
  if (outcome.stopped !== null) output.write(`Nothing was done: ${outcome.stopped}\n`)
  else if (outcome.dryRun) output.write('Dry run: nothing was changed; this is what would be done.\n')
  const { imported, unchanged, removed, refused } = outcome.counts
  output.write(`imported ${imported}, unchanged ${unchanged}, removed ${removed}, refused ${refused}\n`)
  if (!json) return
  output.write(
    `${JSON.stringify({ kind: outcome.kind, dryRun: outcome.dryRun, ...outcome.counts, refusals: outcome.refusals, remarks: outcome.remarks, stopped: outcome.stopped })}\n`,
  )
}

/** 0 all good, 1 some rows refused, 2 nothing done. */
export function exitCode(outcome: Outcome): 0 | 1 | 2 {
  if (outcome.stopped !== null) return 2
  return outcome.counts.refused > 0 ? 1 : 0
}
