import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Details, Form, Heading, Lead, Page, SubmitRow, type Option } from '../../../platform/ui/index.ts'
import { NewContact } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** The record of a conversation: what is going on, wishes, what was agreed, and what it brought. */
export function NewContactPage({
  t,
  personId,
  name,
  spokeWith,
  senders,
  form,
  outcomes,
  risks,
}: {
  t: typeof nl
  personId: string
  name: string
  /** Representatives the conversation can have been with. */
  spokeWith: Option[]
  /** Organisations that can have sent this person. */
  senders: Option[]
  form: FormState
  /** What the counter does under the region's profile. */
  outcomes: readonly string[]
  /** What makes somebody at work vulnerable under it; nothing where everybody is helped. */
  risks: readonly string[]
}) {
  const said: Record<'outcome' | 'risks', Record<string, string>> = { outcome: t.fields.outcome.options, risks: t.fields.risks.options }
  return (
    <Page title={t.newTitle} hasErrors={form.errors.length > 0} before={<BackLink href={`/werk/personen/${personId}`}>{name}</BackLink>}>
      <Heading level={1}>{t.newTitle}</Heading>
      <Lead>{t.newLead}</Lead>
      <FormErrors form={form} />
      <Form action={`/werk/personen/${personId}/gesprekken`}>
        <Fields
          schema={NewContact}
          form={form}
          texts={t.fields}
          only={[
            'id',
            'situation',
            'wishes',
            'agreed',
            'works',
            ...(risks.length > 0 ? (['risks'] as const) : []),
            'outcome',
            'happenedOn',
            'channel',
            'door',
            'sentBy',
          ]}
          options={{
            sentBy: senders,
            outcome: outcomes.map((value) => ({ value, label: said.outcome[value] ?? value })),
            risks: risks.map((value) => ({ value, label: said.risks[value] ?? value })),
          }}
        />
        {spokeWith.length > 0 && (
          <Fields
            schema={NewContact}
            form={form}
            texts={t.fields}
            only={['onBehalf', 'onBehalfBecause']}
            options={{ onBehalf: spokeWith }}
          />
        )}
        <Details summary={t.domains} open={form.errors.length > 0}>
          <Fields schema={NewContact} form={form} texts={t.fields} only={['work', 'incomeDebt', 'language', 'education', 'housing']} />
        </Details>
        <Fields schema={NewContact} form={form} texts={t.fields} only={['ownCaseNumber']} />
        <SubmitRow>
          <Button>{t.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
