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
import { draftHref } from './facts.ts'
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

interface FrameProps {
  t: Text
  shown: PartShown
  title: string
  form: FormState
  clash?: DraftChange | null
  /** What the part says now, in words. */
  now?: string
  children: ComponentChildren
}

/** Around each page of a draft: of what and of whom it is, what was wrong, and who was first. */
export function PartFrame({ t, shown, title, form, clash, now, children }: FrameProps) {
  const { person, draft, service } = shown
  const own = clash ? shown.isMe(clash.byAccount) : false
  return (
    <Page
      title={title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={draftHref(person.id, draft.id)}>{t.draft.title}</BackLink>}
    >
      <Heading level={1}>{title}</Heading>
      <Paragraph>
        {service}, {person.displayName}
      </Paragraph>
      <FormErrors form={form} />
      {clash && (
        <Clash t={t} change={clash} name={shown.name(clash.byAccount)} own={own}>
          <Paragraph>{own ? t.draft.clash.ownPart : t.draft.clash.part}</Paragraph>
          <Quote>{now}</Quote>
        </Clash>
      )}
      {children}
    </Page>
  )
}

/** Who can be asked to look along: only who sees the file. policy: L2 */
export function ColleaguePage({ t, shown, form }: { t: Text; shown: PartShown; form: FormState }) {
  const { person, draft, colleagues } = shown
  return (
    <PartFrame t={t} shown={shown} title={t.draft.colleague} form={form}>
      {colleagues.length === 0 ? (
        <Alert tone="info">{t.draft.noColleague}</Alert>
      ) : (
        <>
          <Paragraph>{t.draft.colleagueLead}</Paragraph>
          <Form action={`${draftHref(person.id, draft.id)}/collega`}>
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
    </PartFrame>
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
  return (
    <PartFrame t={t} shown={shown} title={partWord(t, part)} form={form} clash={clash} now={now}>
      <Form action={`${draftHref(shown.person.id, shown.draft.id)}/${path}`}>
        <Fields schema={schema} form={form} texts={t.fields} options={options} />
        <SubmitRow>
          <Button>{t.draft.save}</Button>
        </SubmitRow>
      </Form>
    </PartFrame>
  )
}
