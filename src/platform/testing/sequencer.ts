import { statSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Longest first, so that no worker is left with a long file at the end: journeys, then what asks every route, then by size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId) || statSync(b.moduleId).size - statSync(a.moduleId).size)
  }
}

function rank(file: string): number {
  if (/\/src\/testing\/(routes|size)\./.test(file)) return 0
  return /\/e2e\//.test(file) ? 1 : 2
}
