import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, DataList, Form, Heading, Lead, Page, Paragraph, Section, SubmitRow } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { Changes, type Where } from './page.tsx'
import { ChangeGoal } from './schema.ts'
import type { GoalShown } from './shown.ts'

/** Another goal, and what it was before: the old words, who, when and why. policy: E1 */
export function GoalPage({ t, voice, plan, shown, form }: Where & { t: typeof nl; shown: GoalShown; form: FormState }) {
  const words = t.agreement.goal
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={plan}>{voice === 'mine' ? t.mine.title : t.plan.title}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <FormErrors form={form} />
      <DataList facts={[{ label: words.now, value: shown.goal ?? '–' }]} />
      {shown.over ? (
        <Paragraph>{t.refusals.planOver}</Paragraph>
      ) : (
        <>
          <Lead>{words[voice]}</Lead>
          <Form action={`${plan}/doel`}>
            <Fields
              schema={ChangeGoal}
              form={form}
              texts={voice === 'mine' ? { ...t.fields, goal: { label: t.fields.goal.label } } : t.fields}
            />
            <SubmitRow>
              <Button>{words.submit}</Button>
            </SubmitRow>
          </Form>
        </>
      )}
      <Section title={words.history}>
        {shown.goals.length === 0 ? <Paragraph>{words.never}</Paragraph> : <Changes t={t} changes={shown.goals} />}
      </Section>
    </Page>
  )
}
