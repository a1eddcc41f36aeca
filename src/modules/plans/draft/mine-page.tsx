import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  Button,
  ButtonLink,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import { addressWords, type ProviderLocation } from '../../catalogue/index.ts'
import type { Person } from '../../people/index.ts'
import type { nl } from '../texts.nl.ts'
import { dataThatGoes } from './check-page.tsx'
import { paymentSays } from './facts.ts'
import type { Shares } from './lines-rules.ts'
import type { DraftRow } from './queries.ts'
import { answeredNow } from './rules.ts'
import { AnswerDraft } from './schema.ts'

export interface MyDraftProps {
  t: typeof nl
  /** Where the answer goes. */
  action: string
  person: Person
  draft: DraftRow
  shares: Shares
  /** Which location of the provider. */
  at: ProviderLocation | null
  service: string
  provider: string
  lead: string
  /** It changed while somebody answered. */
  changed: boolean
  form: FormState
}

/** What would be passed on, exactly, and to whom: the person says yes or no. policy: C16, L2 */
export function MyDraftPage(props: MyDraftProps) {
  const { t, draft, shares, at, person, service, provider, lead, changed, form } = props
  const f = useFormat()
  const m = t.draft.mine
  return (
    <Page title={m.title} hasErrors={form.errors.length > 0}>
      <Heading level={1}>{m.title}</Heading>
      <Lead>{m.lead(lead)}</Lead>
      <FormErrors form={form} />
      {changed && (
        <Alert tone="warning" live>
          {m.changed}
        </Alert>
      )}
      <DataList
        facts={[
          { label: m.to, value: provider },
          { label: m.what, value: service },
          at !== null && { label: t.where.title, value: `${at.name}, ${addressWords(at)}` },
          { label: m.pays, value: paymentSays(t, f, { payer: draft.payer, shares }) },
        ]}
      />
      <Section title={m.gets}>
        <DataList facts={dataThatGoes(t, person, draft.goesAlong)} />
        <Paragraph>{m.notGoes}</Paragraph>
      </Section>
      <Answer {...props} />
    </Page>
  )
}

function Answer({ t, action, draft, form }: MyDraftProps) {
  const m = t.draft.mine
  if (answeredNow(draft))
    return (
      <Alert tone="ok" live>
        {draft.answer === 'yes' ? m.yes : m.no}
      </Alert>
    )
  return (
    <Form action={action}>
      <Fields schema={AnswerDraft} form={form} texts={t.fields} />
      <SubmitRow>
        <Button>{m.answer}</Button>
      </SubmitRow>
    </Form>
  )
}

/** Nothing to answer here: it was sent, or its name is not said without signing in. */
export function ElsewherePage({ t, discreet }: { t: typeof nl; discreet: string | null }) {
  const m = t.draft.mine
  return (
    <Page title={m.title}>
      <Heading level={1}>{m.title}</Heading>
      <Lead>{discreet ? m.discreet : m.over}</Lead>
      <ButtonLink href={discreet ?? '/mijn/plan'}>{discreet ? m.signIn : m.toPlan}</ButtonLink>
    </Page>
  )
}
