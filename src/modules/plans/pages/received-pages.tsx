import {
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkList,
  Page,
  Paragraph,
  SearchBar,
  Section,
  Tabs,
  useFormat,
  Worklist,
} from '../../../platform/ui/index.ts'
import type { ReferralRow } from '../queries.ts'
import { isAsked, isOpen } from '../states.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl
export interface Received {
  row: ReferralRow
  name: string
  service: string
  /** Who at the organisation takes care of it. */
  handler: string | null
  /** Who looks after it while that colleague is away. */
  standIn: string | null
  /** Something happened that this colleague has not read. */
  unread: boolean
}

/** Locations of the organisation that this colleague sees, and which one the list is of. */
export interface Places {
  of: { id: string; name: string }[]
  chosen: string | undefined
  limited: boolean
}
interface ListProps {
  t: Text
  base: string
  today: string
  rows: Received[]
  places: Places
}

/** What an organisation received: only its own, in three lists: to answer or begin, what runs, and what is over. policy: D6 */
export function ReceivedPage({ t, base, today, rows, places }: ListProps) {
  const { todo, runs, over } = sorted(rows, today)
  return (
    <Page title={t.provider.referrals} width="wide">
      <Heading level={1}>{t.provider.referrals}</Heading>
      <SearchBar action={base.replace(/en$/, '')} name="nummer" label={t.now.byNumber.label} hint={t.now.byNumber.hint} />
      <Paragraph>
        <Link href={base.replace(/doorverwijzingen$/, 'kennismakingen')}>{t.slots.title}</Link>
      </Paragraph>
      <WhereTabs t={t} href={base} places={places} />
      {rows.length === 0 && <EmptyState title={t.provider.none} />}
      <Part t={t} base={base} today={today} rows={todo} places={places} title={t.provider.todo} first />
      <Part t={t} base={base} today={today} rows={runs} places={places} title={t.provider.runs} />
      <Part t={t} base={base} today={today} rows={over} places={places} title={t.provider.over} />
    </Page>
  )
}

/** The list of one location or of all, where there are several. policy: D6 */
function WhereTabs({ t, href, places }: { t: Text; href: string; places: Places }) {
  if (places.limited) return <Paragraph quiet>{t.where.limited}</Paragraph>
  if (places.of.length < 2) return null
  const one = (id: string | undefined, label: string) => ({
    href: id ? `${href}?locatie=${id}` : href,
    label,
    current: id === places.chosen,
  })
  return <Tabs label={t.where.filter} items={[one(undefined, t.where.all), ...places.of.map(({ id, name }) => one(id, name))]} />
}

/** The day of a provider: what waits for an answer or can begin, what is late first; the rest is one link away. */
export function ProviderDayPage({ t, base, today, rows, places }: ListProps) {
  const { todo, runs } = sorted(rows, today)
  return (
    <Page title={t.provider.title} width="wide">
      <Heading level={1}>{t.provider.title}</Heading>
      <Lead>{t.provider.day(todo.length, runs.length)}</Lead>
      <WhereTabs t={t} href="/aanbieder" places={places} />
      {todo.length === 0 && <EmptyState title={t.provider.nothingToday} />}
      <Part t={t} base={base} today={today} rows={todo} places={places} title={t.provider.todo} first />
      <LinkList
        items={[
          { href: base, label: t.provider.referrals },
          { href: '/aanbieder/team', label: t.team.title },
          { href: '/aanbieder/locaties', label: t.where.ours },
          { href: '/aanbieder/diensten', label: t.provider.services },
        ]}
      />
    </Page>
  )
}

function Part({ t, base, today, rows, places, title, first = false }: ListProps & { title: string; first?: boolean }) {
  const f = useFormat()
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <Worklist
        caption={title}
        rows={rows}
        subject={{ label: t.provider.person, text: (one) => one.name, href: (one) => `${base}/${one.row.id}` }}
        columns={[
          { label: t.provider.service, cell: (one) => one.service },
          {
            label: t.provider.state,
            cell: (one) => (one.unread ? `${t.states[one.row.state]} (${t.team.unread})` : t.states[one.row.state]),
          },
          ...(places.of.length > 1 ? [{ label: t.where.title, cell: (one: Received) => one.row.locationName ?? '–' }] : []),
          { label: t.course.took, cell: (one) => tookOf(t, one) },
        ]}
        due={({ row }) => {
          const day = isAsked(row.state) ? row.acceptBy : row.state === 'on-hold' ? row.holdUntil : null
          return day ? { text: f.shortDate(day), overdue: day < today } : null
        }}
        empty={t.provider.none}
        tellsKeys={first}
      />
    </Section>
  )
}

/** Who takes care of it, and who does while that colleague is away. */
export function tookOf(t: Text, { handler, standIn }: Received): string {
  if (handler === null) return '–'
  return standIn === null ? handler : `${handler}; ${t.team.lookedAfter(standIn)}`
}

/** To do: an answer is owed, it can begin, or it stood still long enough. */
function sorted(rows: Received[], today: string) {
  const isTodo = ({ row }: Received) =>
    isAsked(row.state) || row.state === 'accepted' || (row.state === 'on-hold' && row.holdUntil !== null && row.holdUntil <= today)
  const isOver = ({ row }: Received) => !isOpen(row.state)
  return {
    todo: rows.filter(isTodo),
    runs: rows.filter((one) => !isTodo(one) && !isOver(one)),
    over: rows.filter(isOver),
  }
}
