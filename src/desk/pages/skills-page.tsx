import { Fields, FormErrors } from '../../platform/fields.tsx'
import type { FormState } from '../../platform/form.ts'
import { BackLink, Button, Form, Heading, Lead, List, Page, SearchBar, Section, SubmitRow } from '../../platform/ui/index.ts'
import type { Option } from '../../platform/ui/index.ts'
import { NoteSkillForm } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** What somebody can do, also learned at home or as a volunteer. policy: C3 */
export function SkillsPage({
  t,
  personId,
  name,
  known,
  typed,
  found,
  form,
}: {
  t: typeof nl
  personId: string
  name: string
  known: string[]
  typed: string | undefined
  found: Option[]
  form: FormState
}) {
  const action = `/werk/personen/${personId}/vaardigheden`
  return (
    <Page
      title={t.person.skills}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${personId}`}>{name}</BackLink>}
    >
      <Heading level={1}>{t.person.skills}</Heading>
      <Lead>{t.skill.lead}</Lead>
      {known.length > 0 && <List items={known} />}
      <SearchBar action={action} name="zoek" label={t.skill.search} hint={t.skill.hint} value={typed} />
      {typed && (
        <Section title={t.skill.found}>
          {found.length === 0 ? (
            t.skill.none
          ) : (
            <>
              <FormErrors form={form} />
              <Form action={action}>
                <Fields schema={NoteSkillForm} form={form} texts={t.fields} options={{ conceptId: found }} />
                <SubmitRow>
                  <Button>{t.skill.save}</Button>
                </SubmitRow>
              </Form>
            </>
          )}
        </Section>
      )}
    </Page>
  )
}
