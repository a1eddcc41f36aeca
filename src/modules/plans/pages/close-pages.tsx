import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Form,
  Heading,
  Lead,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { OpenWork } from '../open-work.ts'
import { CloseFile } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl

interface Closed {
  closedOn: string | null
  closedBecause: string | null
}

/** Says of a closed file since when, why, and what that means; nothing while it is open. */
export function ClosedFile({ t, file }: { t: Text; file: Closed }) {
  const f = useFormat()
  if (file.closedOn === null) return null
  const reasons: Record<string, string> = t.close.reasons
  return (
    <Alert tone="info" live>
      {t.close.closed(f.date(file.closedOn), reasons[file.closedBecause ?? ''] ?? '')} {t.close.means}
    </Alert>
  )
}

/** Closing a file at the desk: what is open is named; only when nothing is can it be closed. */
export function CloseFilePage({
  t,
  person,
  open,
  form,
}: {
  t: Text
  person: Closed & { id: string; name: string }
  open: OpenWork[]
  form: FormState
}) {
  // Aftercare ends early when the person asks for it; all else is finished first.
  const mayAsk = open.every((one) => one.kind === 'aftercare')
  return (
    <Page
      title={t.close.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{person.name}</BackLink>}
    >
      <Heading level={1}>
        {t.close.title}: {person.name}
      </Heading>
      <FormErrors form={form} />
      {person.closedOn !== null ? (
        <ClosedFile t={t} file={person} />
      ) : (
        <>
          <Lead>{t.close.lead}</Lead>
          {open.length > 0 && <StillOpen t={t} open={open} />}
          {open.length > 0 && <Paragraph>{mayAsk ? t.close.aftercare : t.close.first}</Paragraph>}
          {mayAsk && (
            <Form action={`/werk/personen/${person.id}/sluiting`}>
              <Fields schema={CloseFile} form={form} texts={{ because: { ...t.close.because, options: t.close.reasons } }} />
              <SubmitRow>
                <Button>{t.close.submit}</Button>
              </SubmitRow>
            </Form>
          )}
        </>
      )}
    </Page>
  )
}

/** The same for the person: stop at once, or ask and see by when. policy: C16 */
export function OwnClosePage({
  t,
  closedOn,
  open,
  askedUntil,
}: {
  t: Text
  closedOn: string | null
  open: OpenWork[]
  askedUntil: string | null
}) {
  const f = useFormat()
  return (
    <Page title={t.close.own.title} before={<BackLink href="/mijn/plan">{t.mine.title}</BackLink>}>
      <Heading level={1}>{t.close.own.title}</Heading>
      {closedOn !== null && (
        <Alert tone="ok" live>
          {t.close.own.closed(f.date(closedOn))}
        </Alert>
      )}
      {closedOn === null && askedUntil !== null && (
        <Alert tone="ok" live>
          {t.close.own.asked(f.date(askedUntil))}
        </Alert>
      )}
      {closedOn === null && askedUntil === null && (
        <>
          <Lead>{t.close.own.lead}</Lead>
          <Paragraph>{t.close.own.free}</Paragraph>
          {open.length > 0 && <StillOpen t={t} open={open} />}
          {open.some((one) => one.kind !== 'aftercare') && <Paragraph>{t.close.own.first}</Paragraph>}
          <Form action="/mijn/sluiting">
            <Button>{t.close.own.submit}</Button>
          </Form>
        </>
      )}
    </Page>
  )
}

function StillOpen({ t, open }: { t: Text; open: OpenWork[] }) {
  const f = useFormat()
  return (
    <Section title={t.close.open}>
      <List items={open.map((one) => (one.on ? `${t.close.kinds[one.kind]}, ${f.date(one.on)}` : (t.close.kinds[one.kind] ?? '')))} />
    </Section>
  )
}
