import { Paragraph, Section, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { ShownResponse } from './response.ts'

/** How soon the provider answers: numbers, of how many, which period, how counted. Public, and never a rank. policy: D1 */
export function ResponsePart({ t, response }: { t: typeof nl; response: ShownResponse | undefined }) {
  const f = useFormat()
  if (!response) return null
  const { asked, answered, medianDays, fromOn, countedOn } = response
  return (
    <Section title={t.response.title} level={3}>
      <Paragraph>
        {t.response.said(answered, asked, f.shortDate(fromOn), f.shortDate(countedOn))}
        {medianDays !== null && ` ${t.response.half(medianDays)}`}
      </Paragraph>
      <Paragraph quiet>{t.response.counted}</Paragraph>
    </Section>
  )
}
