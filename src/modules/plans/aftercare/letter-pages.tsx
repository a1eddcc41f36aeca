import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Form, Heading, LargePrint, Lead, List, Page, Paragraph, Section, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { LetterCode } from './schema.ts'

/** The letter as it is printed: what is asked, where to go, and the code. Nothing in it says what for. policy: D10 */
export function LetterPage({ t, name, code, site, back }: { t: typeof nl; name: string; code: string; site: string; back: string }) {
  const words = t.aftercare.letter
  return (
    <Page title={words.title} before={<BackLink href={back}>{t.aftercare.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.once}</Lead>
      <Section title={words.dear(name)}>
        <Paragraph>{words.asks}</Paragraph>
        <List items={[words.go(`${site}/antwoord`), words.type, words.tap]} />
        <LargePrint>{code}</LargePrint>
        <Paragraph>{words.free}</Paragraph>
      </Section>
    </Page>
  )
}

/** Where the code of a letter is typed. */
export function CodePage({ t, form }: { t: typeof nl; form: FormState }) {
  const words = t.aftercare
  return (
    <Page title={t.outcome.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{t.outcome.title}</Heading>
      <Lead>{words.codeLead}</Lead>
      <FormErrors form={form} />
      <Form action="/antwoord">
        <Fields schema={LetterCode} form={form} texts={{ code: words.fields.code }} />
        <SubmitRow>
          <Button>{words.goOn}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
