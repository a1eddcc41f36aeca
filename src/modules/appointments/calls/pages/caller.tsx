import { Fields } from '../../../../platform/fields.tsx'
import { blankForm } from '../../../../platform/form.ts'
import { Alert, Button, Details, Form, List, Paragraph, Section, SubmitRow } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import { MOST_WRONG } from '../rules.ts'
import { CallerSays } from '../schema.ts'

interface Props {
  t: typeof nl
  personId: string
  /** Where the page goes on after a check. */
  back: string
  checks: { right: number; wrong: number }
  neutral: boolean
}

/** Who is on the phone: what may be said before that is known, and a check that says right or wrong and nothing else. */
export function Caller({ t, personId, back, checks, neutral }: Props) {
  const known = checks.right > 0
  return (
    <Section title={t.caller.title}>
      {known && <Alert tone="ok">{t.caller.known}</Alert>}
      {!known && checks.wrong > 0 && <Alert tone="warning">{checks.wrong >= MOST_WRONG ? t.caller.stop : t.caller.wrong}</Alert>}
      {!known && (
        <>
          <Paragraph>{t.caller.before}</Paragraph>
          <List items={neutral ? t.caller.mayNeutral : t.caller.may} />
          <Paragraph>{t.caller.mayNot}</Paragraph>
        </>
      )}
      {!known && checks.wrong < MOST_WRONG && (
        <Details summary={t.caller.check} open={checks.wrong > 0}>
          <Form action={`/werk/personen/${personId}/beller`}>
            <Fields schema={CallerSays} form={blankForm({ back })} texts={t.fields} idPrefix="caller" />
            <SubmitRow>
              <Button appearance="secondary">{t.caller.hold}</Button>
            </SubmitRow>
          </Form>
        </Details>
      )}
    </Section>
  )
}
