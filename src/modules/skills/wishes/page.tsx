import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { Alert, BackLink, Button, Form, Heading, Lead, Page, Section, SubmitRow } from '../../../platform/ui/index.ts'
import type { Side } from '../side.ts'
import type { nl } from '../texts.nl.ts'
import { WISH_GROUPS, Wishes } from './schema.ts'

/** What somebody wants of work, and practical limits. Health has no field, and the page says so. policy: C3, E2 */
export function WishesPage({ t, side, form }: { t: typeof nl; side: Side; form: FormState }) {
  const words = t.wishes
  const title = side.own ? words.own : words.title
  return (
    <Page
      title={title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={side.record}>{t.record[side.own ? 'own' : 'desk']}</BackLink>}
    >
      <Heading level={1}>{title}</Heading>
      <FormErrors form={form} />
      <Lead>{side.own ? words.lead : words.leadDesk}</Lead>
      <Alert tone="info">{words.practical}</Alert>
      <Form action={`${side.record}/wensen`}>
        {(['what', 'when', 'where', 'with'] as const).map((group) => (
          <Section title={words.groups[group]}>
            <Fields schema={Wishes} form={form} texts={t.fields} only={WISH_GROUPS[group]} options={choices(t)} />
          </Section>
        ))}
        <SubmitRow>
          <Button>{words.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** Objects put keys that look like numbers first; a distance keeps its order all the same. */
function choices(t: typeof nl) {
  const of = (options: Record<string, string>) => Object.entries(options).map(([value, label]) => ({ value, label }))
  const { travelKm, dutch, learnBy } = t.fields
  return { travelKm: of(travelKm.options), dutch: of(dutch.options), learnBy: of(learnBy.options) }
}
