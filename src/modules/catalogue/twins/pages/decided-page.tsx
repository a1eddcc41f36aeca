import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Twin } from '../queries.ts'
import { Apart } from '../schema.ts'
import { TWINS } from './list-page.tsx'
import { WhyPart } from './pair-page.tsx'

interface DecidedProps {
  t: typeof nl
  twin: Twin
  by: string
  names: [string, string]
  /** The one that stays and the one that went, and what was taken from it; null: they are two. */
  merged: { kept: string; gone: string; keptId: string; taken: string[] } | null
  form: FormState
}

/** What was decided about two entries, by whom, and the way back. policy: D1 */
export function DecidedPage({ t, twin, by, names, merged, form }: DecidedProps) {
  const w = t.twins
  const f = useFormat()
  const title = w.names(...names)
  return (
    <Page title={title} hasErrors={form.errors.length > 0} before={<BackLink href={`${TWINS}?stand=besloten`}>{w.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: w.state, value: w.decided[merged ? 'same' : 'apart'] },
          { label: t.region.when, value: twin.decidedAt && w.decidedOn(by, f.moment(twin.decidedAt)) },
          {
            label: w.kept,
            value: merged && (twin.about === 'service' ? <Link href={`/diensten/${merged.keptId}`}>{merged.kept}</Link> : merged.kept),
          },
          { label: w.gone, value: merged?.gone },
          { label: w.taken, value: merged && merged.taken.length > 0 && f.list(merged.taken) },
          { label: w.why, value: twin.because },
        ]}
      />
      <WhyPart t={t} twin={twin} />
      {merged ? (
        <Section title={w.undo}>
          <Paragraph>{w.undoLead}</Paragraph>
          <Form action={`${TWINS}/${twin.id}/scheiding`}>
            <Fields schema={Apart} form={form} texts={{ because: { label: w.fieldLabels.because, hint: w.becauseHint } }} />
            <SubmitRow>
              <Button appearance="danger">{w.undo}</Button>
            </SubmitRow>
          </Form>
        </Section>
      ) : (
        <Section title={w.again}>
          <Paragraph>{w.againLead}</Paragraph>
          <Form action={`${TWINS}/${twin.id}/heropening`}>
            <SubmitRow>
              <Button appearance="secondary">{w.again}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
    </Page>
  )
}
