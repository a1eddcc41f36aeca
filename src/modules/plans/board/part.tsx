import { Fields } from '../../../platform/fields.tsx'
import { blankForm } from '../../../platform/form.ts'
import {
  Board,
  Button,
  ByDay,
  Card,
  CardGroup,
  DataList,
  Details,
  Form,
  Link,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import { UnmetWords, type StepShown } from '../pages/step-parts.tsx'
import type { nl } from '../texts.nl.ts'
import { COLUMNS, columnOf, isMovable, type Column } from './columns.ts'
import type { DerivedStep } from './derived.ts'
import { MoveStep, type PlanViewed } from './schema.ts'

type Own = StepShown & { mine: boolean }
interface Props {
  t: typeof nl
  today: string
  /** Nothing moves any more: the plan ended. */
  over: boolean
  /** Where the regular contact is called. */
  phone: string | null
  steps: Own[]
  derived: DerivedStep[]
  view: PlanViewed
}

/** All steps of a plan by how they stand: in columns, or one list with the same cards. policy: C16, E1 */
export function BoardPart({ t, today, over, phone, steps, derived, view }: Props) {
  const columns = COLUMNS.map((column) => ({
    ...t.board.columns[column],
    cards: [
      ...steps.filter((step) => columnOf(step) === column).map((step) => <StepOnBoard {...{ t, today, over, phone, step }} />),
      ...derived.filter((step) => step.column === column).map((step) => <DerivedOnBoard t={t} today={today} step={step} />),
    ],
  }))
  const other = view === 'lijst' ? 'kolommen' : 'lijst'
  return (
    <Section title={t.board.title} id="stappen" beside={<Link href={`/mijn/plan?weergave=${other}#stappen`}>{t.board.views[other]}</Link>}>
      {view === 'kolommen' ? (
        <Board columns={columns} />
      ) : (
        columns.map(({ title, empty, cards }) => (
          <Section level={3} title={`${title} (${cards.length})`}>
            {cards.length === 0 ? <Paragraph>{empty}</Paragraph> : <CardGroup rows>{cards}</CardGroup>}
          </Section>
        ))
      )}
    </Section>
  )
}

function StepOnBoard({ t, today, over, phone, step }: Pick<Props, 't' | 'today' | 'over' | 'phone'> & { step: Own }) {
  const f = useFormat()
  const open = step.state === 'open'
  const says = [open ? null : t.ends[step.state], step.decision ? t.plan.decision[step.decision] : null].filter(Boolean).join(': ')
  return (
    <Card title={step.title ?? t.plan.other} level={4} mark={t.stepKinds[step.kind]}>
      <DataList
        facts={[
          { label: t.plan.who, value: step.mine ? t.mine.you : step.owner },
          open &&
            step.dueOn !== null && {
              label: t.plan.by,
              value: <ByDay day={f.date(step.dueOn)} past={step.dueOn < today} own={step.mine} who={step.owner} phone={phone} />,
            },
          { label: t.plan.state, value: says },
        ]}
      />
      {step.unmet ? <UnmetWords t={t} unmet={step.unmet} /> : null}
      {columnOf(step) === 'not' && step.state !== 'dropped' && !step.unmet?.next && <Paragraph>{t.mine.unmet}</Paragraph>}
      {open && (
        <Paragraph>
          <Link href={`/mijn/plan/onderdelen/stap/${step.id}`} about={step.title ?? ''}>
            {t.notes.link}
          </Link>
        </Paragraph>
      )}
      {open && step.mine && (
        <Form action={`/mijn/plan/stappen/${step.id}/gedaan`} inline>
          <Button appearance="secondary" about={step.title ?? ''}>
            {t.mine.tick}
          </Button>
        </Form>
      )}
      {!over && isMovable(step) && <MoveForm t={t} step={step} now={columnOf(step)} />}
    </Card>
  )
}

/** A plain form: choose a column, send. Works by keyboard and without scripts. */
function MoveForm({ t, step, now }: { t: typeof nl; step: Own; now: Column }) {
  const options = COLUMNS.filter((column) => column !== now).map((value) => ({ value, label: t.board.columns[value].move }))
  return (
    <Details summary={t.board.move}>
      <Form action={`/mijn/plan/stappen/${step.id}/kolom`} label={`${t.board.move}: ${step.title ?? ''}`}>
        <Fields schema={MoveStep} form={blankForm()} texts={t.fields} options={{ column: options }} idPrefix={step.id} />
        <SubmitRow>
          <Button appearance="secondary" about={step.title ?? ''}>
            {t.board.moveDo}
          </Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}

function DerivedOnBoard({ t, today, step }: { t: typeof nl; today: string; step: DerivedStep }) {
  return (
    <Card title={step.title ?? ''} level={4} mark={t.stepKinds[step.kind]}>
      <DerivedFacts t={t} today={today} step={step} />
    </Card>
  )
}

/** Who, when and how it stands of what follows from an appointment or a referral, and where that is. */
export function DerivedFacts({ t, step, today }: { t: typeof nl; today: string; step: DerivedStep }) {
  const f = useFormat()
  const past = step.dueOn !== null && step.dueOn < today && step.state === 'open'
  return (
    <>
      <DataList
        facts={[
          { label: t.plan.who, value: step.owner },
          step.dueOn !== null && {
            label: step.kind === 'appointment' ? t.board.on : t.plan.by,
            value: past ? t.board.wasOn(f.date(step.dueOn)) : f.date(step.dueOn),
          },
          { label: t.plan.state, value: step.says },
        ]}
      />
      {step.href !== null && (
        <Paragraph>
          <Link href={step.href} about={step.title ?? ''}>
            {t.board.toSource[step.kind]}
          </Link>
        </Paragraph>
      )}
    </>
  )
}
