import { Fields } from '../../../platform/fields.tsx'
import { blankForm } from '../../../platform/form.ts'
import { Button, Card, DataList, Details, Form, Link, Paragraph, Status, SubmitRow, Table, useFormat } from '../../../platform/ui/index.ts'
import { EndStep } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

export interface StepShown {
  id: string
  title: string | null
  kind: string
  owner: string
  dueOn: string | null
  state: string
  decision: string | null
  /** Begun, and not ended. */
  busy: boolean
  /** Known to named people only, of whom the reader is one. */
  special: boolean
  unmet: UnmetShown | null
}

/** Why a step could not be met, and what comes next. */
export interface UnmetShown {
  scheme: string | null
  excludedBecause: string | null
  next: { title: string; owner: string; dueOn: string } | null
}

/** An open step: who, by when, late or not, and how it ends. */
export function StepCard({ t, step, today, action }: { t: typeof nl; step: StepShown; today: string; action: string }) {
  const f = useFormat()
  return (
    <Card title={step.title ?? t.plan.other} level={3} mark={t.stepKinds[step.kind]}>
      <DataList
        facts={[
          { label: t.plan.who, value: step.owner },
          step.dueOn !== null && {
            label: t.plan.by,
            value: (
              <>
                {f.date(step.dueOn)} {step.dueOn < today && <Status is="overdue" />}
              </>
            ),
          },
          step.busy && { label: t.plan.state, value: t.board.columns.busy.title },
        ]}
      />
      {step.title !== null && (
        <Paragraph>
          <Link href={action.replace(/stappen\/([^/]+)\/afronding$/, 'onderdelen/stap/$1')} about={step.title}>
            {t.notes.link}
          </Link>
        </Paragraph>
      )}
      {step.title !== null && (
        <Details summary={t.plan.finish}>
          <Form action={action} label={`${t.plan.finish}: ${step.title}`}>
            <StepEnd t={t} id={step.id} />
            <SubmitRow>
              <Button appearance="secondary" about={step.title}>
                {t.plan.finish}
              </Button>
            </SubmitRow>
          </Form>
        </Details>
      )}
      {step.title !== null && (
        <Paragraph>
          <Link href={action.replace(/afronding$/, 'niet-gelukt')} about={step.title}>
            {t.unmet.link}
          </Link>
        </Paragraph>
      )}
      {step.special && (
        <Paragraph>
          <Link href={action.replace(/afronding$/, 'bevoegden')} about={step.title ?? ''}>
            {t.special.manage}
          </Link>
        </Paragraph>
      )}
    </Card>
  )
}

function StepEnd({ t, id }: { t: typeof nl; id: string }) {
  return <Fields schema={EndStep} form={blankForm({ state: 'done' })} texts={t.fields} idPrefix={id} />
}

/** Steps that ended, and how. */
export function StepTable({ t, steps, caption }: { t: typeof nl; steps: (StepShown & { says?: string })[]; caption: string }) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={steps}
      columns={[
        { label: t.plan.what, names: true, cell: (step) => step.title ?? t.plan.other },
        { label: t.plan.who, cell: (step) => step.owner },
        {
          label: t.plan.state,
          cell: (step) => (
            <>
              {step.says ?? [t.ends[step.state], step.decision ? t.plan.decision[step.decision] : null].filter(Boolean).join(': ')}
              {step.unmet && <UnmetWords t={t} unmet={step.unmet} />}
            </>
          ),
        },
      ]}
    />
  )
}

/** Which scheme excluded it and on what, and the next best with who and by when. policy: E3 */
export function UnmetWords({ t, unmet }: { t: typeof nl; unmet: UnmetShown }) {
  const f = useFormat()
  const schemes: Record<string, string> = t.fields.scheme.options
  const why: Record<string, string> = t.fields.excludedBecause.options
  const { scheme, excludedBecause, next } = unmet
  return (
    <>
      {scheme !== null && <Paragraph>{t.unmet.by(schemes[scheme] ?? scheme, why[excludedBecause ?? ''] ?? '')}</Paragraph>}
      {next !== null && <Paragraph>{t.unmet.afterwards(next.title, next.owner, f.date(next.dueOn))}</Paragraph>}
    </>
  )
}
