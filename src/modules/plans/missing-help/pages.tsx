import { texts as catalogueTexts } from '../../catalogue/index.ts'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Form,
  Heading,
  LargePrint,
  Lead,
  Page,
  Paragraph,
  SubmitRow,
  useView,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { HelpFacts } from './help-part.tsx'
import type { HelpGiven } from './queries.ts'
import { GiveHelp } from './schema.ts'

type Text = typeof nl

/** Help that is not in the catalogue, for one person: what it is, and how the details go along now. policy: D4 */
export function GivePage({ t, personId, mayMail, form }: { t: Text; personId: string; mayMail: boolean; form: FormState }) {
  const c = catalogueTexts(useView())
  const words = t.missingHelp
  const texts = { ...c.missing.fields, ...t.fields, ...words.fields, helpKind: { ...c.missing.fields.helpKind, options: c.kinds } }
  return (
    <Page
      title={words.give}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${personId}/doorverwijzingen/nieuw`}>{t.refer.find}</BackLink>}
    >
      <Heading level={1}>{words.give}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      {!mayMail && <Alert tone="info">{words.noMail}</Alert>}
      <Form action={`/werk/personen/${personId}/ontbrekende-hulp`}>
        <Fields schema={GiveHelp} form={form} texts={texts} />
        <SubmitRow>
          <Button>{words.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** The details to take along, in large type and without the name of the person. */
export function HelpPaper({ t, personId, help }: { t: Text; personId: string; help: HelpGiven }) {
  return (
    <Page title={help.name} before={<BackLink href={`/werk/personen/${personId}/plan`}>{t.plan.title}</BackLink>}>
      <LargePrint>
        <Heading level={1}>{help.name}</Heading>
        <HelpFacts t={t} help={help} />
      </LargePrint>
      <Paragraph quiet>{t.shortlist.paper.hint}</Paragraph>
    </Page>
  )
}

/** Behind the link of a mail: the details, or where to sign in for help that is confidential. policy: E2 */
export function LinkedHelp({ t, help }: { t: Text; help: HelpGiven }) {
  const words = t.missingHelp
  const title = help.discreet ? t.shortlist.mine.discreetTitle : help.name
  return (
    <Page title={title}>
      <Heading level={1}>{title}</Heading>
      {help.discreet ? <Paragraph>{words.signInFirst}</Paragraph> : <HelpFacts t={t} help={help} />}
      <ButtonLink href="/mijn/plan" appearance="secondary">
        {t.shortlist.mine.signIn}
      </ButtonLink>
    </Page>
  )
}
