import { Fields, FormErrors } from '../../platform/fields.tsx'
import type { FormState } from '../../platform/form.ts'
import { BackLink, Button, Form, Heading, Lead, Page, SearchBar, Section, SubmitRow } from '../../platform/ui/index.ts'
import type { Option } from '../../platform/ui/index.ts'
import { EducationPart, SaidBeforePart, ScanPart, WishesPart } from '../../modules/skills/index.ts'
import { NoteSkillForm } from '../schema.ts'
import { RecordPart } from '../skills/parts.tsx'
import type { SkillRecord } from '../skills/shown.ts'
import type { nl } from '../texts.nl.ts'

/** What somebody can do, also learned at home or as a volunteer. policy: C3 */
export function SkillsPage({
  t,
  personId,
  name,
  record,
  typed,
  found,
  form,
  today,
}: {
  t: typeof nl
  personId: string
  name: string
  record: SkillRecord
  typed: string | undefined
  found: Option[]
  form: FormState
  today: string
}) {
  const action = `/werk/personen/${personId}/vaardigheden`
  const side = { own: false, record: action }
  return (
    <Page
      title={t.person.skills}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${personId}`}>{name}</BackLink>}
    >
      <Heading level={1}>{t.person.skills}</Heading>
      <Lead>{t.skill.lead}</Lead>
      <RecordPart t={t} record={record} own={false} />
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
      <EducationPart education={record.scan.about.education} organisations={record.organisations} side={side} />
      <WishesPart wishes={record.scan.about.wishes} organisations={record.organisations} side={side} />
      <SaidBeforePart before={record.said} own={false} organisations={record.organisations} />
      <ScanPart
        scan={record.scan}
        own={false}
        regions={record.regions}
        action={action}
        today={today}
        searchAt={(change) => `/werk/personen/${personId}/doorverwijzingen/nieuw?${new URLSearchParams({ gekozen: 'ja', ...change })}`}
      />
    </Page>
  )
}
