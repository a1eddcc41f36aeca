import type { VNode } from 'preact'
import { expect, test } from 'vitest'
import { sampleView } from '../gallery/sample-view.ts'
import { Checkboxes, DateField, ErrorSummary, Radios, renderPart, Select, TextArea, TextField } from '../index.ts'

const draw = (element: VNode) => renderPart(sampleView(), element)
const options = [
  { value: 'a', label: 'Ja' },
  { value: 'b', label: 'Nee', hint: 'Dan stoppen wij.' },
]

test('a field is described by its hint and its error, and says that it is wrong', () => {
  const field = draw(<TextField name="email" label="E-mailadres" hint="Alleen hiervoor." error="Vul dit in." value={'<b>"jan"'} />)
  expect(field).toContain('<label class="utrecht-form-label ww-label" for="field-email">')
  expect(field).toContain('aria-describedby="field-email-hint field-email-error"')
  expect(field).toContain('id="field-email-hint"')
  expect(field).toContain('id="field-email-error"')
  expect(field).toContain('aria-invalid="true"')
  expect(field).toContain('value="&lt;b>&quot;jan&quot;"')
})

test('what may stay empty says so, the rest is required', () => {
  expect(draw(<TextField name="a" label="A" required={false} />)).toMatch(/\(niet verplicht\)(?!.*aria-required)/)
  expect(draw(<TextField name="a" label="A" />)).toMatch(/^(?!.*niet verplicht).*aria-required="true"/)
})

test('a text area tells how much fits, in the hint and to the script', () => {
  const area = draw(<TextArea name="note" label="Toelichting" maxLength={300} value="Ja" />)
  expect(area).toContain('Hoogstens 300 tekens.')
  expect(area).toContain('maxlength="300"')
  expect(area).toContain('>Ja</textarea>')
})

test('a date is asked as a date and sent as YYYY-MM-DD', () => {
  expect(draw(<DateField name="day" label="Dag" value="2026-07-14" />)).toMatch(/type="date" value="2026-07-14"/)
})

test('radios are one named group; the summary leads to the first', () => {
  const group = draw(<Radios name="ok" label="Akkoord?" options={options} value="b" error="Kies." />)
  expect(group).toMatch(/<fieldset [^>]*role="radiogroup" aria-required="true" aria-invalid="true" aria-describedby="field-ok-error"/)
  expect(group).toMatch(/<legend[^>]*>Akkoord\?/)
  expect(group).toContain('id="field-ok"')
  expect(group.match(/checked/g)).toHaveLength(1)
  expect(draw(<ErrorSummary errors={[{ field: 'ok', message: 'Kies.' }]} />)).toContain('href="#field-ok"')
})

test('a question can be the heading of its page', () => {
  expect(draw(<Radios asHeading name="ok" label="Akkoord?" options={options} />)).toMatch(/<legend[^>]*><h1/)
})

test('checkboxes keep every choice; a select starts with none', () => {
  expect(draw(<Checkboxes name="days" label="Dagen" options={options} value={['a', 'b']} />).match(/ checked/g)).toHaveLength(2)
  expect(draw(<Select name="place" label="Plaats" options={options} />)).toMatch(/<option value selected>Kies/)
})

test('without errors there is no summary; an error of no field is not a link', () => {
  expect(draw(<ErrorSummary errors={[]} />)).toBe('')
  expect(draw(<ErrorSummary errors={[{ field: '', message: 'Iemand was u voor.' }]} />)).not.toContain('<a')
})
