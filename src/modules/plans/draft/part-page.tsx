import type { ComponentChildren } from 'preact'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormShape, FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Form,
  Heading,
  Page,
  Paragraph,
  Quote,
  SubmitRow,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { partWord } from './draft-page.tsx'
import type { DraftChange } from './queries.ts'
import { AskColleague } from './schema.ts'
import type { PartShown } from './shown.ts'

type Text = typeof nl

interface ClashProps {
  t: Text
  change: DraftChange
  name: string
  /** This writer saved it themselves, in another window. */
  own: boolean
  children: ComponentChildren
}

/** Somebody saved meanwhile: who, what, when. */
export function Clash({ t, change, name, own, children }: ClashProps) {
  const f = useFormat()
  return (
    <Alert tone="warning" title={own ? t.draft.clash.ownTitle : t.draft.clash.title} live>
      <Paragraph>{t.draft.clash.said(name, partWord(t, change.part), f.moment(change.at))}</Paragraph>
      {children}
    </Alert>
  )
}

/** Who can be asked to look along: only who sees the file. policy: L2 */
export function ColleaguePage({ t, shown, form }: { t: Text; shown: PartShown; form: FormState }) {
  const { person, draft, service, colleagues } = shown
  const base = `/werk/personen/${person.id}/doorverwijzingen/concepten/${draft.id}`
  return (
    <Page title={t.draft.colleague} hasErrors={form.errors.length > 0} before={<BackLink href={base}>{t.draft.title}</BackLink>}>
      <Heading level={1}>{t.draft.colleague}</Heading>
      <Paragraph>
        {service}, {person.displayName}
      </Paragraph>
      <FormErrors form={form} />
      {colleagues.length === 0 ? (
        <Alert tone="info">{t.draft.noColleague}</Alert>
      ) : (
        <>
          <Paragraph>{t.draft.colleagueLead}</Paragraph>
          <Form action={`${base}/collega`}>
            <Fields
              schema={AskColleague}
              form={form}
              texts={t.fields}
              options={{ colleague: colleagues.map(({ id, name }) => ({ value: id, label: name })) }}
            />
            <SubmitRow>
              <Button>{t.draft.ask}</Button>
            </SubmitRow>
          </Form>
        </>
      )}
    </Page>
  )
}

/** One part of a draft to fill in; where a colleague was first, what typed is kept and what they wrote stands beside it. */
export function PartPage<S extends FormShape>({
  t,
  shown,
  part,
  path,
  schema,
  options,
  now,
  clash,
  form,
}: {
  t: Text
  shown: PartShown
  part: string
  path: string
  schema: S
  options: Partial<Record<string, Option[]>>
  /** What the part says now, in words. */
  now: string
  clash: DraftChange | null
  form: FormState
}) {
  const { person, draft, service } = shown
  const base = `/werk/personen/${person.id}/doorverwijzingen/concepten/${draft.id}`
  return (
    <Page title={partWord(t, part)} hasErrors={form.errors.length > 0} before={<BackLink href={base}>{t.draft.title}</BackLink>}>
      <Heading level={1}>{partWord(t, part)}</Heading>
      <Paragraph>
        {service}, {person.displayName}
      </Paragraph>
      <FormErrors form={form} />
      {clash && (
        <Clash t={t} change={clash} name={shown.name(clash.byAccount)} own={shown.isMe(clash.byAccount)}>
          <Paragraph>{shown.isMe(clash.byAccount) ? t.draft.clash.ownPart : t.draft.clash.part}</Paragraph>
          <Quote>{now}</Quote>
        </Clash>
      )}
      <Form action={`${base}/${path}`}>
        <Fields schema={schema} form={form} texts={t.fields} options={options} />
        <SubmitRow>
          <Button>{t.draft.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
