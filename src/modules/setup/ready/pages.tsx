import {
  Alert,
  BackLink,
  Badge,
  Button,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkList,
  List,
  Page,
  Paragraph,
  Section,
  Status,
  Table,
  useFormat,
} from '../../../platform/ui/index.ts'
import { counterName, type Region } from '../../regions/index.ts'
import type { nl } from '../texts.nl.ts'
import { isReady, SAID, type Item, type Line } from './items.ts'

type Text = (typeof nl)['ready']
interface ReadyProps {
  t: Text
  region: Region
  lines: Line[]
  facts: { what: string; onDate: string }[]
  mayKeep: boolean
  back: string
}

/** The regions somebody keeps, with where each stands. */
export function RegionsToKeepPage({ t, regions, back }: { t: Text; regions: Region[]; back: string }) {
  return (
    <Page title={t.regions} before={<BackLink href={back}>{t.manage}</BackLink>}>
      <Heading level={1}>{t.regions}</Heading>
      <LinkList
        items={regions.map((region) => ({
          href: `/beheer/regio/${region.slug}`,
          label: counterName(region),
          about: t.stages[region.stage],
        }))}
      />
    </Page>
  )
}

/** One region on its way to open: where it stands, what is done, what lacks and who does it. policy: K6 */
export function ReadyPage({ t, region, lines, facts, mayKeep, back }: ReadyProps) {
  const f = useFormat()
  const done = lines.filter((line) => line.done).length
  return (
    <Page title={t.title(counterName(region))} width="wide" before={<BackLink href={back}>{t.manage}</BackLink>}>
      <Heading level={1}>{t.title(counterName(region))}</Heading>
      <Lead>{t.lead[region.stage]}</Lead>
      <LinkList
        items={[
          { href: `/beheer/regio/${region.slug}/blad`, label: t.links.book },
          { href: `/beheer/regio/${region.slug}/papieren`, label: t.links.papers },
          { href: `/regio/${region.slug}/stand`, label: t.links.state },
          { href: `/regio/${region.slug}`, label: t.links.site },
        ].filter(({ href }) => mayKeep || !href.endsWith('/blad'))}
      />
      <Section title={t.list(done, lines.length)}>
        <Lines t={t} region={region} lines={lines} mayKeep={mayKeep} />
      </Section>
      {mayKeep && <Steps t={t} region={region} lines={lines} />}
      {facts.length > 0 && (
        <Section title={t.history}>
          <List items={facts.map(({ what, onDate }) => `${f.date(onDate)}: ${t.facts[what as keyof Text['facts']]}`)} />
        </Section>
      )}
    </Page>
  )
}

function Lines({ t, region, lines, mayKeep }: Omit<ReadyProps, 'facts' | 'back'>) {
  const f = useFormat()
  return (
    <Table
      caption={t.list(lines.filter((line) => line.done).length, lines.length)}
      captionHidden
      rows={lines}
      columns={[
        { label: t.what, names: true, cell: ({ item }) => t.items[item].title },
        {
          label: t.state,
          cell: ({ done, needed }) => (done || needed ? <Status is={done ? 'done' : 'todo'} /> : <Badge>{t.optional}</Badge>),
        },
        {
          label: t.how,
          cell: ({ item, count, lacks, saidOn, needed, done }) => (
            <>
              {count && count.of > 0 && <div>{t.counted(count.have, count.of)}</div>}
              {lacks.length > 0 && <div>{t.lacks(f.list(lacks.slice(0, 6)), lacks.length - 6)}</div>}
              {saidOn && <div>{t.saidOn(f.date(saidOn))}</div>}
              {!needed && !done && <div>{t.advised}</div>}
              <Said t={t} region={region} item={item} done={done} mayKeep={mayKeep} />
            </>
          ),
        },
        { label: t.who, cell: ({ item }) => t.items[item].who },
        { label: t.where, cell: ({ item }) => <Link href={whereOf(item, region.slug)}>{t.items[item].link}</Link> },
      ]}
    />
  )
}

/** What only a person can say: one button to say it, or to take it back. */
function Said({ t, region, item, done, mayKeep }: { t: Text; region: Region; item: Item; done: boolean; mayKeep: boolean }) {
  if (!mayKeep || !SAID.some((one) => one === item)) return null
  return (
    <Form action={`/beheer/regio/${region.slug}/verklaringen`} inline>
      <HiddenField name="item" value={item} />
      <HiddenField name="done" value={done ? 'no' : 'yes'} />
      <Button appearance="secondary" about={t.items[item].title}>
        {done ? t.unsay : t.say}
      </Button>
    </Form>
  )
}

/** Practising, opening and closing: what can be done now, and what it does. */
function Steps({ t, region, lines }: Pick<ReadyProps, 't' | 'region' | 'lines'>) {
  const base = `/beheer/regio/${region.slug}`
  if (region.stage === 'open')
    return (
      <Section title={t.close}>
        <Paragraph>{t.closeAbout}</Paragraph>
        <Form action={`${base}/sluiting`}>
          <Button appearance="secondary" confirm={t.closeSure}>
            {t.close}
          </Button>
        </Form>
      </Section>
    )
  if (region.stage === 'practice')
    return (
      <Section title={t.practice}>
        <Paragraph>{t.practising}</Paragraph>
        <Form action={`${base}/oefening/einde`}>
          <Button confirm={t.endSure}>{t.endPractice}</Button>
        </Form>
      </Section>
    )
  return (
    <>
      <Section title={t.practice}>
        <Paragraph>{t.practiceAbout}</Paragraph>
        <Form action={`${base}/oefening`}>
          <Button appearance="secondary">{t.beginPractice}</Button>
        </Form>
      </Section>
      <Section title={t.open}>
        {isReady(lines) ? (
          <>
            <Paragraph>{t.openAbout}</Paragraph>
            <Form action={`${base}/opening`}>
              <Button>{t.open}</Button>
            </Form>
          </>
        ) : (
          <Alert tone="info">{t.notReady(lines.filter((line) => line.needed && !line.done).length)}</Alert>
        )}
      </Section>
    </>
  )
}

/** Where each line is done. */
function whereOf(item: Item, slug: string): string {
  const base = `/beheer/regio/${slug}`
  const places: Partial<Record<Item, string>> = {
    crisis: '/beheer/crisis',
    providers: '/werk/aanbod/aanbieders',
    'privacy-officers': '/beheer/rollen',
    content: '/beheer/inhoud',
    profile: '/beheer/stelsel',
    arrangement: `${base}/papieren/regeling`,
    dpia: `${base}/papieren/dpia`,
    processors: `${base}/papieren/verwerker`,
    practised: base,
  }
  return places[item] ?? `${base}/blad`
}
