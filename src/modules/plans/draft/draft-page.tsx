import { texts as catalogueTexts } from '../../catalogue/index.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Details,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Quote,
  Section,
  SubmitRow,
  TaskList,
  Timeline,
  useFormat,
  useView,
  type Fact,
  type Task,
} from '../../../platform/ui/index.ts'
import { FitPart } from '../refer/fit-part.tsx'
import type { nl } from '../texts.nl.ts'
import { draftHref, factsIn, partHref, partSays } from './facts.ts'
import { OverlapPart } from './overlap-part.tsx'
import { answeredNow, PARTS, saidYes, type Needed } from './rules.ts'
import type { DraftShown } from './shown.ts'

type Text = typeof nl
interface Props {
  t: Text
  shown: DraftShown
}

/** A referral that is not sent yet: what is there, what lacks, who looks along. policy: D8 */
export function DraftPage(props: Props) {
  const { t, shown } = props
  const { draft, person, judged } = shown
  const f = useFormat()
  const base = draftHref(person.id, draft.id)
  const last = shown.changes[0]
  return (
    <Page title={t.draft.title} before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}>
      <Heading level={1}>{judged.suited.service.name}</Heading>
      <Lead>
        {t.draft.title}: {person.displayName}
      </Lead>
      {draft.askedAccount && draft.askedAt && (
        <Alert tone="info">
          {t.draft.askedBy(shown.name(draft.askedBy), shown.name(draft.askedAccount), f.moment(draft.askedAt))}
          {draft.askedWords && <Quote>{draft.askedWords}</Quote>}
        </Alert>
      )}
      <OverlapPart t={t} personId={person.id} overlaps={shown.overlaps} />
      <FitPart
        t={t}
        suited={{ ...judged.suited, warnings: judged.suited.warnings.filter((one) => one !== 'overlap' && one !== 'elsewhere') }}
      />
      <TaskList
        sections={[
          { title: t.draft.fill, tasks: PARTS.map((part) => partTask(props, part, useFormat())) },
          { title: t.draft.sendPart, tasks: [basisTask(props), agreementTask(props, base)] },
        ]}
      />
      {last && <Paragraph quiet>{t.draft.last(shown.name(last.byAccount), partWord(t, last.part), f.moment(last.at))}</Paragraph>}
      <ButtonLink href={`${base}/controle`}>{t.draft.check}</ButtonLink>
      <ShowPart {...props} base={base} />
      <Paragraph>
        <Link href={`${base}/collega`}>{t.draft.colleague}</Link>
      </Paragraph>
      {shown.changes.length > 1 && <HistoryPart {...props} />}
      <Form action={`${base}/weggooien`} inline>
        <Button appearance="danger" confirm>
          {t.draft.throwAway}
        </Button>
      </Form>
    </Page>
  )
}

/** What a part is called. */
export function partWord(t: Text, part: string): string {
  return t.draft.parts[part as Needed] ?? part
}

function partTask({ t, shown }: Props, part: (typeof PARTS)[number], f: ReturnType<typeof useFormat>): Task {
  const { draft, person, judged } = shown
  const facts = factsIn(t, f, catalogueTexts(useView()), shown)[part]
  const lacks = judged.lacking.includes(part)
  const says = part === 'payment' ? partSays(t, f, shown, part) : wordsOf(facts)
  const start = judged.startLacks.map((one) => t.draft.about.startLacks[one]).join(' ')
  const note = lacks && part === 'start' ? start : lacks && part === 'service' ? t.draft.about.notReferable : says
  return { title: partWord(t, part), href: partHref(person.id, draft.id, part), state: lacks ? 'todo' : 'done', about: note }
}

function wordsOf(facts: Fact[]): string {
  return facts.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : [])).join(' · ')
}

function basisTask({ t, shown: { judged } }: Props): Task {
  const lacks = judged.lacking.includes('basis')
  return {
    title: partWord(t, 'basis'),
    state: lacks ? 'closed' : 'done',
    about: lacks ? t.draft.about.noBasis : [...new Set([...judged.laws.sender, ...judged.laws.receiver])].join('; '),
  }
}

function agreementTask({ t, shown: { draft, judged } }: Props, base: string): Task {
  const about = saidYes(draft)
    ? t.draft.about.saidYes
    : draft.answer === null
      ? t.draft.about.agreement
      : answeredNow(draft)
        ? t.draft.about.saidNo
        : t.draft.about.changedSince
  const done = !judged.lacking.includes('agreement')
  return { title: partWord(t, 'agreement'), href: `${base}/controle`, state: done ? 'done' : 'todo', about }
}

function ShowPart({ t, shown: { draft }, base }: Props & { base: string }) {
  const f = useFormat()
  return (
    <Details summary={t.draft.show}>
      <Paragraph>{t.draft.showLead}</Paragraph>
      <Paragraph>{t.draft.showDiscreet}</Paragraph>
      {draft.shownAt && <Paragraph>{t.draft.shown(f.moment(draft.shownAt))}</Paragraph>}
      {draft.shownVersion !== null && draft.shownVersion !== draft.version && <Paragraph>{t.draft.shownOld}</Paragraph>}
      <Form action={`${base}/lezen`}>
        <SubmitRow>
          <Button appearance="secondary">{t.draft.showDo}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}

function HistoryPart({ t, shown }: Props) {
  const f = useFormat()
  return (
    <Section title={t.draft.history}>
      <Timeline
        label={t.draft.history}
        items={shown.changes.map((change) => ({
          when: f.moment(change.at),
          at: change.at.toString(),
          title: partWord(t, change.part),
          by: shown.name(change.byAccount),
        }))}
      />
    </Section>
  )
}

/** A draft that was sent or thrown away: where it goes on. */
export function GonePage({ t, person, referral }: { t: Text; person: { id: string; name: string }; referral: string | null }) {
  return (
    <Page title={t.draft.title} before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}>
      <Heading level={1}>{t.draft.title}</Heading>
      <Alert tone="info">{t.refusals.draftGone}</Alert>
      {referral && <ButtonLink href={referral}>{t.draft.toRunning}</ButtonLink>}
    </Page>
  )
}
