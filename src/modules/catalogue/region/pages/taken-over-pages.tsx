import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import { BackLink, Button, Form, Heading, Lead, Link, List, Page, Paragraph, SubmitRow, Table } from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import { LetIn } from '../schema.ts'
import type { TakenOver } from '../taken-over.ts'

type Text = typeof nl
export const TAKEN_OVER = '/werk/aanbod/overgenomen'

const lacking = (t: Text, { lacks }: TakenOver) => lacks.map((lack) => t.one.lacks[lack] ?? lack).join(', ')

/** What was taken over and is not complete, with who could complete it. policy: D1, D3 */
export function TakenOverPage({ t, services }: { t: Text; services: TakenOver[] }) {
  const r = t.region
  const step = ({ organisationId, organisation, letIn }: TakenOver) =>
    letIn ? r.canComplete : <Link href={`${TAKEN_OVER}/${organisationId}`}>{r.letInOne(organisation)}</Link>
  return (
    <Page title={r.takenOver} width="wide" before={<BackLink href="/werk/aanbod">{r.title}</BackLink>}>
      <Heading level={1}>{r.takenOver}</Heading>
      <Lead>{r.takenOverLead}</Lead>
      <Table
        caption={r.takenOver}
        captionHidden
        rows={services}
        empty={<Paragraph>{r.noneTakenOver}</Paragraph>}
        columns={[
          { label: t.fields.name.label, names: true, cell: (one) => <Link href={`/diensten/${one.id}`}>{one.name}</Link> },
          { label: t.one.by, cell: (one) => one.organisation },
          { label: r.lacking, cell: (one) => lacking(t, one) },
          { label: r.nextStep, cell: step },
        ]}
      />
    </Page>
  )
}

interface LetInProps {
  t: Text
  organisation: { id: string; name: string }
  services: TakenOver[]
  form: FormState
}

/** Lets the organisation of what was taken over keep it itself. policy: D3 */
export function LetInPage({ t, organisation, services, form }: LetInProps) {
  const r = t.region
  return (
    <Page
      title={r.letInOne(organisation.name)}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={TAKEN_OVER}>{r.takenOver}</BackLink>}
    >
      <Heading level={1}>{r.letInOne(organisation.name)}</Heading>
      <Lead>{r.letInLead}</Lead>
      <List items={services.map((one) => `${one.name}: ${lacking(t, one)}`)} />
      <FormErrors form={form} />
      <Form action={`${TAKEN_OVER}/${organisation.id}`}>
        <Fields schema={LetIn} form={form} texts={{ ...t.fields, ...t.people.fields }} />
        <SubmitRow>
          <Button>{r.admit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
