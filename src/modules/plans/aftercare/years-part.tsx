import { Button, Form, HiddenField, Paragraph, Section } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

/** Whether we may ask once a year after the first: asked apart, and a no at any time. policy: D10 */
export function YearsPart({ t, action, answer }: { t: typeof nl; action: string; answer: string | null }) {
  const words = t.aftercare.ask
  return (
    <Section title={words.title}>
      <Paragraph>{answer === null ? words.lead : words.said[answer]}</Paragraph>
      {(['yes', 'no'] as const)
        .filter((one) => one !== answer)
        .map((one) => (
          <Form action={action} label={words[one]} inline>
            <HiddenField name="years" value={one} />
            <Button appearance="secondary">{words[one]}</Button>
          </Form>
        ))}
    </Section>
  )
}
