import {
  ButtonLink,
  ActionGroup,
  Heading,
  Link,
  LinkList,
  Page,
  Paragraph,
  Section,
  useFormat,
  useView,
  Worklist,
} from '../../platform/ui/index.ts'
import { texts as planTexts } from '../../modules/plans/index.ts'
import { ByHand, type ByHandRow } from './by-hand.tsx'
import type { Duty } from '../duties.ts'
import { QueuePart, type MyQueue } from '../today/queue-part.tsx'
import type { nl } from '../texts.nl.ts'

export interface Row {
  id: string
  name: string
  what: string
  href: string
  dueOn: string | null
  /** Who does it, where that is not the reader by itself. */
  whose?: string
}
export interface TodayProps {
  t: typeof nl
  today: string
  mayGuide: boolean
  /** Registers who walks in. */
  mayReceive: boolean
  mayHandOver: boolean
  /** What is late of every kind, with what it is. */
  late: (Row & { kind: string })[]
  toAccept: Row[]
  toPickUp: Row[]
  received: Row[]
  appointments: (Row & { atTime: string })[]
  queue: MyQueue | null
  /** Calls that were promised, and appointments that must be moved. */
  promised: Row[]
  due: Row[]
  /** Moments of aftercare that a provider has, and since when. */
  aftercare: (Row & { since: string })[]
  tasks: Row[]
  /** What waits for a coordinator; its name is that of a service. */
  catalogue: Row[]
  mine: { id: string; name: string; shielded: boolean }[]
  byHand: ByHandRow[]
  /** What waits by kind, of a coordinator and an editor. */
  duties: Duty[]
}

/** A guide's day on one screen: what to accept, who comes, what to do, overdue first. */
export function TodayPage(props: TodayProps) {
  const {
    t,
    today,
    mayGuide,
    mayReceive,
    mayHandOver,
    late,
    toAccept,
    toPickUp,
    appointments,
    queue,
    promised,
    due,
    aftercare,
    received,
    tasks,
    catalogue,
    mine,
    byHand,
    duties,
  } = props
  const f = useFormat()
  const { given } = planTexts(useView()).aftercare
  const dueOf = (row: Row) => (row.dueOn ? { text: f.shortDate(row.dueOn), overdue: row.dueOn < today } : null)
  const subject = { label: t.work.person, text: (row: Row) => row.name, href: (row: Row) => row.href }
  const what = { label: t.work.what, cell: (row: Row) => row.what }
  return (
    <Page title={t.work.title} width="wide">
      <Heading level={1}>
        {t.work.title}, {f.date(today)}
      </Heading>
      {(mayReceive || mayHandOver) && (
        <ActionGroup>
          {mayReceive && <ButtonLink href="/werk/inloop/nieuw">{t.work.walkIn}</ButtonLink>}
          {mayHandOver && (
            <ButtonLink href="/werk/overdrachten/nieuw" appearance="secondary">
              {t.work.handover}
            </ButtonLink>
          )}
        </ActionGroup>
      )}
      {late.length > 0 && (
        <Section title={t.work.late}>
          <Worklist
            caption={t.work.late}
            rows={late}
            subject={subject}
            columns={[{ label: t.work.kind, cell: (row) => row.kind }, what]}
            due={dueOf}
            empty={t.work.none}
          />
        </Section>
      )}
      {mayGuide && (
        <>
          <QueuePart t={t} queue={queue} />
          <Section title={t.work.accept}>
            <Worklist
              caption={t.work.accept}
              rows={toAccept}
              subject={subject}
              columns={[what]}
              due={dueOf}
              empty={t.work.none}
              tellsKeys={false}
            />
          </Section>
          {toPickUp.length > 0 && (
            <Section title={t.work.pickUp}>
              <Worklist caption={t.work.pickUp} rows={toPickUp} subject={subject} columns={[what]} due={dueOf} empty={t.work.none} />
            </Section>
          )}
          <Section title={t.work.appointments}>
            <Worklist
              caption={t.work.appointments}
              rows={appointments}
              subject={subject}
              columns={[
                { label: t.work.when, cell: (row) => f.time(row.atTime) },
                { label: t.work.what, cell: (row) => row.what },
              ]}
              empty={t.work.noneToday}
              tellsKeys={false}
            />
            <LinkList
              columns
              items={[
                { href: '/werk/bijeenkomsten', label: t.nav.groups },
                { href: '/werk/terugbellen', label: t.work.calls },
                { href: '/werk/afspraken/gemist', label: t.work.missed },
              ]}
            />
          </Section>
        </>
      )}
      {promised.length > 0 && (
        <Section title={t.work.promised}>
          <Worklist
            caption={t.work.promised}
            rows={promised}
            subject={subject}
            columns={[what]}
            due={dueOf}
            empty={t.work.none}
            tellsKeys={false}
          />
        </Section>
      )}
      {(mayGuide || due.length > 0) && (
        <Section title={t.work.steps}>
          <Worklist
            caption={t.work.steps}
            rows={due}
            subject={subject}
            columns={[what, { label: t.work.whose, cell: (row) => row.whose ?? '' }]}
            due={dueOf}
            empty={t.work.none}
          />
        </Section>
      )}
      {aftercare.length > 0 && (
        <Section title={given.title}>
          <Paragraph>{given.lead}</Paragraph>
          <Worklist
            caption={given.title}
            rows={aftercare}
            subject={subject}
            columns={[
              what,
              { label: given.who, cell: (row) => row.whose ?? '' },
              { label: given.since, cell: (row) => f.shortDate(row.since) },
            ]}
            due={dueOf}
            empty={null}
            tellsKeys={false}
          />
        </Section>
      )}
      {received.length > 0 && (
        <Section title={t.work.received}>
          <Worklist caption={t.work.received} rows={received} subject={subject} columns={[what]} due={dueOf} empty={t.work.none} />
        </Section>
      )}
      {tasks.length > 0 && (
        <Section title={t.work.tasks}>
          <Worklist caption={t.work.tasks} rows={tasks} subject={subject} columns={[what]} due={dueOf} empty={t.work.none} />
          <Link href="/werk/taken">{t.work.allTasks}</Link>
        </Section>
      )}
      {catalogue.length > 0 && (
        <Section title={t.work.catalogue}>
          <Worklist
            caption={t.work.catalogue}
            rows={catalogue}
            subject={{ ...subject, label: t.work.service }}
            columns={[what]}
            due={dueOf}
            empty={t.work.none}
          />
        </Section>
      )}
      {duties.length > 0 && (
        <Section title={t.work.duties}>
          <Worklist
            caption={t.work.duties}
            rows={duties}
            subject={{ label: t.work.what, text: (row) => row.name, href: (row) => row.href }}
            columns={[
              { label: t.work.howMany, cell: (row) => f.number(row.count) },
              { label: t.work.firstDay, cell: (row) => (row.on ? f.shortDate(row.on) : '–') },
            ]}
            empty={t.work.none}
            tellsKeys={false}
          />
        </Section>
      )}
      {byHand.length > 0 && <ByHand t={t} rows={byHand} />}
      {(mayGuide || mine.length > 0) && (
        <Section title={t.work.mine}>
          {mine.length === 0 ? (
            <Paragraph>{t.work.noneMine}</Paragraph>
          ) : (
            <LinkList
              columns
              items={mine.map((row) => ({
                href: `/werk/personen/${row.id}`,
                label: row.shielded ? `${row.name} (${t.person.shielded.toLowerCase()})` : row.name,
              }))}
            />
          )}
        </Section>
      )}
      <Section title={t.work.yourself}>
        <Link href="/werk/eigen-account">{t.work.ownFile}</Link>
      </Section>
    </Page>
  )
}
