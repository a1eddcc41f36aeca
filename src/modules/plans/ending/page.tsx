import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import { SelectEach } from '../../../platform/select-each.tsx'
import {
  Alert,
  BackLink,
  Button,
  DataList,
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
import type { nl } from '../texts.nl.ts'
import type { EndableStep } from './open.ts'
import type { PlanEnded } from './queries.ts'
import { EndPlan, ReopenPlan } from './schema.ts'

interface Named {
  id: string
  name: string
}
interface EndProps {
  t: typeof nl
  person: Named
  goal: string | null
  steps: EndableStep[]
  first: OpenWork[]
  organisations: Named[]
  form: FormState
}

/** Ending a plan: why, what came of the goal, how it goes on, and of each open step who does what. policy: E1, E3 */
export function EndPlanPage({ t, person, goal, steps, first, organisations, form }: EndProps) {
  const f = useFormat()
  const words = t.ending
  const blocked = first.filter(({ kind }) => kind !== 'aftercare')
  return (
    <Page
      title={words.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/plan`}>{person.name}</BackLink>}
    >
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <FormErrors form={form} />
      <DataList facts={[{ label: t.plan.goal, value: goal ?? '–' }]} />
      {first.length > 0 && (
        <Section title={t.close.open}>
          <List items={first.map((one) => [t.close.kinds[one.kind], one.on ? f.date(one.on) : ''].filter(Boolean).join(', '))} />
          <Paragraph>{blocked.length > 0 ? words.first : words.aftercare}</Paragraph>
        </Section>
      )}
      {blocked.length === 0 && (
        <Form action={`/werk/personen/${person.id}/plan/einde`}>
          <Fields schema={EndPlan} form={form} texts={t.fields} only={['endReason', 'endOutcome']} />
          <SelectEach
            name="decideSteps"
            form={form}
            label={t.fields.decideSteps.label}
            hint={words.decideHint}
            rows={steps.map((step) => ({
              id: step.id,
              label: [step.title ?? t.madeSteps[step.kind] ?? t.plan.other, step.dueOn ? f.date(step.dueOn) : '']
                .filter(Boolean)
                .join(', '),
              options: choicesFor(t, step, organisations),
            }))}
          />
          <Fields schema={EndPlan} form={form} texts={t.fields} only={['whatNow']} />
          <SubmitRow>
            <Button confirm>{words.submit}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}

function choicesFor(t: typeof nl, step: EndableStep, organisations: Named[]) {
  return [
    ...(step.decidedElsewhere ? [] : [{ value: 'done', label: t.ends.done! }]),
    { value: 'dropped', label: t.ends.dropped! },
    { value: 'person', label: t.ending.goesOn(t.owners.person!) },
    ...organisations.map(({ id, name }) => ({ value: id, label: t.ending.goesOn(name) })),
  ]
}

/** That a plan ended, why, what came of it and how it goes on, in plain words. policy: C16 */
export function EndedWords({ t, voice, end }: { t: typeof nl; voice: 'mine' | 'desk'; end: PlanEnded }) {
  const f = useFormat()
  return (
    <>
      <Alert tone="info">
        {t.ending[voice].over(f.date(end.endedOn), t.ending[voice].reasons[end.reason] ?? t.ending.reasons[end.reason] ?? '')}{' '}
        {end.outcome && t.ending[voice].outcomes[end.outcome]}
      </Alert>
      {end.whatNow && <DataList facts={[{ label: t.ending.now, value: end.whatNow }]} />}
    </>
  )
}

/** The same at the desk, with the way to begin again. */
export function EndedPlan({ t, personId, end, form }: { t: typeof nl; personId: string; end: PlanEnded; form: FormState | null }) {
  return (
    <>
      <EndedWords t={t} voice="desk" end={end} />
      <Section title={t.ending.reopen}>
        {form && <FormErrors form={form} />}
        <Paragraph>{t.ending.reopenLead}</Paragraph>
        <Form action={`/werk/personen/${personId}/plan/heropening`}>
          <Fields schema={ReopenPlan} form={form ?? blankForm()} texts={t.fields} />
          <SubmitRow>
            <Button appearance="secondary">{t.ending.reopenDo}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </>
  )
}
