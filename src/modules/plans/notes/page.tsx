import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Form,
  Heading,
  HiddenField,
  Lead,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Timeline,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { Temporal } from 'temporal-polyfill'
import type { nl } from '../texts.nl.ts'
import { NewNote } from './schema.ts'

export interface NoteShown {
  id: string
  by: string
  at: Temporal.Instant
  words: string | null
  isNew: boolean
}
interface NotesProps {
  t: typeof nl
  base: string
  back: { href: string; label: string }
  title: string
  /** Who reads along, by name. */
  readers: string[]
  notes: NoteShown[]
  muted: boolean
  /** The person's own voice, or a worker's. */
  mine: boolean
  form: FormState
}

/** What people write to each other at one part of a plan, who reads along, and a place to write. policy: E1 */
export function NotesPage({ t, base, back, title, readers, notes, muted, mine, form }: NotesProps) {
  const f = useFormat()
  return (
    <Page title={t.notes.title} hasErrors={form.errors.length > 0} before={<BackLink href={back.href}>{back.label}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <FormErrors form={form} />
      <Lead>{t.notes.lead(f.list(readers))}</Lead>
      <Section title={t.notes.title}>
        {notes.length === 0 ? (
          <Paragraph>{t.notes.none}</Paragraph>
        ) : (
          <Timeline
            label={t.notes.title}
            items={notes.map((note) => ({
              when: f.moment(note.at),
              at: note.at.toString(),
              by: note.isNew ? t.notes.isNew : undefined,
              title: note.by,
              children: <Paragraph>{note.words ?? t.notes.erased}</Paragraph>,
            }))}
          />
        )}
        {notes.some((note) => note.isNew) && (
          <Alert tone="info">
            <Paragraph>{t.notes.unread}</Paragraph>
            <Form action={`${base}/gelezen`} inline>
              <HiddenField name="note" value={notes.at(-1)!.id} />
              <Button appearance="secondary">{t.notes.read}</Button>
            </Form>
          </Alert>
        )}
        <Form action={base} label={t.notes.write}>
          <Fields schema={NewNote} form={form} texts={t.fields} />
          <SubmitRow>
            <Button>{t.notes.send}</Button>
          </SubmitRow>
        </Form>
        <Paragraph quiet>{mine ? t.notes.notUrgent : t.notes.careful}</Paragraph>
      </Section>
      <Form action={`${base}/meldingen`} inline>
        <HiddenField name="stil" value={muted ? 'nee' : 'ja'} />
        <Button appearance="secondary">{muted ? t.notes.unmute : t.notes.mute}</Button>
      </Form>
    </Page>
  )
}
