import { expect, test } from 'vitest'
import { policyMarks, policyRows, REQUIREMENTS } from './policy-marks.ts'

const requirements = {
  path: REQUIREMENTS,
  text: JSON.stringify({ A: { title: 'Access', rows: { A6: 'No wrong door', A7: 'Easy to enter' } } }),
}
// Put together here, so that this file carries no marks itself.
const mark = (rows: string) => `// policy${':'} ${rows}`

test('a mark of a known row is fine, one of an unknown row or of none is found', () => {
  const found = (text: string) => policyMarks([requirements, { path: 'src/modules/intake/rules.ts', text }]).map((finding) => finding.says)
  expect(found(mark('A6, A7'))).toEqual([])
  expect(found(mark('A6, Z9'))).toEqual([`cites Z9, which is no row of ${REQUIREMENTS}`])
  expect(found(mark('see the law'))).toEqual(['has a policy mark without a row'])
})

test('the page tells code from tests, and says what is not there', () => {
  const page = policyRows([
    requirements,
    { path: 'src/modules/intake/rules.ts', text: mark('A6') },
    { path: 'src/modules/intake/handover.test.ts', text: mark('A6') },
    { path: 'db/migrations/0110_intake.sql', text: `-- policy${':'} A6` },
  ])
  expect(page).toContain(
    '| A6 | No wrong door | [db/migrations/0110_intake.sql](../../db/migrations/0110_intake.sql), [intake/rules.ts](../../src/modules/intake/rules.ts) | [intake/handover.test.ts](../../src/modules/intake/handover.test.ts) |',
  )
  expect(page).toContain('| A7 | Easy to enter | — | — |')
})
