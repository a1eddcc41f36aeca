import { Fields } from '../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../platform/form.ts'
import {
  Button,
  DataList,
  Details,
  Form,
  Paragraph,
  Proposal,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Change,
  type Format,
} from '../../../platform/ui/index.ts'
import type { ReferralRow } from '../queries.ts'
import type { nl } from '../texts.nl.ts'
import type { ProposalRow } from './queries.ts'
import { DecideProposal, NewProposal } from './schema.ts'

type Text = typeof nl
type Now = Pick<ReferralRow, 'startsOn' | 'endsOn' | 'hoursPerWeek'>

/** What the regular contact decides on: as it is and as it would be, why, and an answer. policy: D6 */
export function DecidePart({
  t,
  action,
  row,
  proposal,
  provider,
  form,
}: {
  t: Text
  action: string
  row: Now
  proposal: ProposalRow
  provider: string
  form: FormState
}) {
  const f = useFormat()
  const answer = DecideProposal.pick({ proposalAnswer: true })
  return (
    <Proposal
      title={`${t.proposals.title}: ${t.proposals.kinds[proposal.kind]}`}
      by={t.proposals.by(provider, f.moment(proposal.madeAt), f.date(proposal.answerBy))}
      changes={useChanges(t, row, proposal)}
      reason={proposal.why ?? ''}
      action={`${action}/voorstellen/${proposal.id}`}
    >
      {proposal.answer && <DataList facts={[{ label: t.proposals.asked, value: proposal.answer }]} />}
      <Fields schema={answer} form={form} texts={t.fields} />
    </Proposal>
  )
}

function useChanges(t: Text, now: Now, { kind, newStartOn, newEndOn, newHours, extraCents, stopReason }: ProposalRow): Change[] {
  const f = useFormat()
  const day = (date: string | null) => (date ? f.date(date) : t.proposals.unset)
  if (kind === 'stop')
    return [{ label: t.plan.state, now: t.proposals.stops, then: t.proposals.stop(t.reasons[stopReason ?? 'other'] ?? '') }]
  return [
    ...(newStartOn ? [{ label: t.proposals.begins, now: day(now.startsOn), then: day(newStartOn) }] : []),
    ...(newEndOn ? [{ label: t.proposals.ends, now: day(now.endsOn), then: day(newEndOn) }] : []),
    ...(newHours
      ? [
          {
            label: t.proposals.hours,
            now: now.hoursPerWeek === null ? t.proposals.unset : String(now.hoursPerWeek),
            then: String(newHours),
          },
        ]
      : []),
    { label: t.proposals.extra, now: '–', then: extraCents === null ? t.proposals.none : f.money(Number(extraCents)) },
  ]
}

/** At the provider: what waits, to take back, or a form to propose. */
export function ProposePart({ t, action, open, form }: { t: Text; action: string; open: ProposalRow | undefined; form: FormState }) {
  const f = useFormat()
  const mine = form.errors.some(({ field }) => field in NewProposal.shape && field !== 'id')
  return (
    <>
      {open && (
        <Section title={t.proposals.kinds[open.kind]!} level={3}>
          <Paragraph>{t.proposals.waits(f.date(open.answerBy))}</Paragraph>
          {open.answer && <DataList facts={[{ label: t.proposals.asked, value: open.answer }]} />}
          <Form action={`${action}/voorstel/intrekking`} inline>
            <Button appearance="secondary">{t.proposals.withdraw}</Button>
          </Form>
        </Section>
      )}
      <Details summary={t.proposals.make} open={mine}>
        <Paragraph>{t.proposals.makeLead}</Paragraph>
        <Form action={`${action}/voorstel`} label={t.proposals.make}>
          <Fields
            schema={NewProposal}
            form={mine ? form : blankForm({ ...form.values, proposalKind: 'extend' })}
            texts={t.fields}
            idPrefix="voorstel"
            options={{ stopReason: [{ value: '', label: '–' }, ...reasonOptions(t)] }}
          />
          <SubmitRow>
            <Button appearance="secondary">{t.proposals.send}</Button>
          </SubmitRow>
        </Form>
      </Details>
    </>
  )
}

function reasonOptions(t: Text) {
  return Object.entries(t.fields.stopped.options).map(([value, label]) => ({ value, label }))
}

/** What was proposed, with the days and hours it was about. */
function whatOf(t: Text, f: Format, { kind, newStartOn, newEndOn, newHours }: ProposalRow): string {
  const said = [
    newStartOn && `${t.proposals.begins.toLowerCase()} ${f.shortDate(newStartOn)}`,
    newEndOn && `${t.proposals.ends.toLowerCase()} ${f.shortDate(newEndOn)}`,
    newHours && `${t.proposals.hours.toLowerCase()}: ${newHours}`,
  ].filter(Boolean)
  return said.length === 0 ? t.proposals.kinds[kind]! : `${t.proposals.kinds[kind]}: ${said.join(', ')}`
}

/** Proposals that were decided, replaced or taken back, the newest first. */
export function DecidedPart({ t, proposals }: { t: Text; proposals: ProposalRow[] }) {
  const f = useFormat()
  const decided = proposals.filter(({ state }) => state !== 'open')
  if (decided.length === 0) return null
  return (
    <Section title={t.proposals.before}>
      <Table
        caption={t.proposals.before}
        captionHidden
        rows={decided}
        columns={[
          { label: t.plan.what, names: true, cell: (one) => whatOf(t, f, one) },
          { label: t.plan.state, cell: (one) => t.proposals.states[one.state] },
          { label: t.fields.why.label, cell: (one) => one.why ?? '–' },
          { label: t.proposals.answered, cell: (one) => one.answer ?? '–' },
          { label: t.proposals.madeOn, cell: (one) => f.moment(one.madeAt) },
        ]}
      />
    </Section>
  )
}
