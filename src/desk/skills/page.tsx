import { Fields, FormErrors } from '../../platform/fields.tsx'
import type { FormShape, FormState } from '../../platform/form.ts'
import { BackLink, Button, Form, Heading, Lead, Page, Paragraph, SearchBar, Section, SubmitRow } from '../../platform/ui/index.ts'
import type { Option } from '../../platform/ui/index.ts'
import { EducationPart, SaidBeforePart, ScanPart, WishesPart, type PersonSkill } from '../../modules/skills/index.ts'
import type { nl } from '../texts.nl.ts'
import { RecordPart } from './parts.tsx'
import { AddSkill, CorrectSkill, DisputeSkill, TakeAway } from './schema.ts'
import type { SkillRecord } from './shown.ts'

export const OWN_SKILLS = '/mijn/vaardigheden'
interface Props {
  t: typeof nl
  record: SkillRecord
  typed: string | undefined
  found: Option[]
  form: FormState
  today: string
}
const SIDE = { own: true, record: OWN_SKILLS }

/** The person's own record of work and skills: read, add, and what follows from it. policy: C3, C16 */
export function OwnSkillsPage({ t, record, typed, found, form, today }: Props) {
  const words = t.ownSkills
  return (
    <Page title={words.title} hasErrors={form.errors.length > 0} before={<BackLink href="/mijn">{t.mine.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <FormErrors form={form} />
      <Lead>{words.lead}</Lead>
      <RecordPart t={t} record={record} own />
      <Section title={words.add}>
        <SearchBar action={OWN_SKILLS} name="zoek" label={t.skill.search} hint={t.skill.hint} value={typed} />
        {typed && found.length === 0 && <Paragraph>{t.skill.none}</Paragraph>}
        {found.length > 0 && (
          <Form action={OWN_SKILLS}>
            <Fields schema={AddSkill} form={form} texts={t.fields} options={{ conceptId: found }} />
            <SubmitRow>
              <Button>{t.skill.save}</Button>
            </SubmitRow>
          </Form>
        )}
      </Section>
      <EducationPart education={record.scan.about.education} organisations={record.organisations} side={SIDE} />
      <WishesPart wishes={record.scan.about.wishes} organisations={record.organisations} side={SIDE} />
      <SaidBeforePart before={record.said} own organisations={record.organisations} />
      <ScanPart
        scan={record.scan}
        own
        regions={record.regions}
        action={OWN_SKILLS}
        today={today}
        searchAt={(change) => `/diensten?${new URLSearchParams(change)}`}
      />
    </Page>
  )
}

/** One line of the record: correct it, say that it is not right, or take it away. policy: C3 */
export function OneSkillPage({ t, skill, form }: { t: typeof nl; skill: PersonSkill; form: FormState }) {
  const words = t.ownSkills
  const part = (path: string, title: string, lead: string, schema: FormShape) => (
    <Section title={title}>
      <Paragraph>{lead}</Paragraph>
      <Form action={`${OWN_SKILLS}/${path}`}>
        <Fields schema={schema} form={form} texts={t.fields} />
        <SubmitRow>
          <Button appearance={path === 'verbetering' ? 'primary' : 'secondary'}>{title}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
  return (
    <Page title={skill.label} hasErrors={form.errors.length > 0} before={<BackLink href={OWN_SKILLS}>{words.title}</BackLink>}>
      <Heading level={1}>{skill.label}</Heading>
      <FormErrors form={form} />
      {part('verbetering', words.correct, words.correctLead, CorrectSkill)}
      {skill.responsibleOrganisationId !== null && part('klopt-niet', words.dispute, words.disputeLead, DisputeSkill)}
      {part('weg', words.remove, words.removeLead, TakeAway)}
    </Page>
  )
}
