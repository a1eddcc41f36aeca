import type { z } from 'zod'
import {
  BackLink,
  Button,
  DateField,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Pagination,
  Paragraph,
  Select,
  StalePage,
  SubmitRow,
  Timeline,
  type Option,
} from '../../platform/ui/index.ts'
import { chosenIn, type Chosen, type Kind } from './schema.ts'
import type { Line } from './shown.ts'
import type { nl } from './texts.nl.ts'

interface TimelineProps {
  t: typeof nl
  base: string
  back: { href: string; label: string }
  /** Above the line: whose doings these are. */
  lead: string
  /** What there is to choose from. */
  kinds: readonly Kind[]
  chosen: z.output<typeof Chosen>
  parties: Option[]
  /** Lines alike stand together. */
  groups: Line[][]
  next: string | null
  stale: boolean
  /** The person takes it along on paper. */
  paper?: boolean
}

/** What happened over all parties, to be filtered, a page at a time. policy: E1 */
export function TimelinePage({ t, base, back, lead, kinds, chosen, parties, groups, next, stale, paper }: TimelineProps) {
  const filtered = [chosen.soort, chosen.wie, chosen.van, chosen.tot].some((one) => one !== undefined)
  return (
    <Page title={t.title} before={<BackLink href={back.href}>{back.label}</BackLink>}>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{lead}</Lead>
      <Details summary={t.filter} open={filtered}>
        <Form action={base} method="get" label={t.filter}>
          <Select
            name="soort"
            label={t.fields.soort}
            required={false}
            value={chosen.soort}
            empty={t.everything}
            options={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <Select name="wie" label={t.fields.wie} required={false} value={chosen.wie} empty={t.everybody} options={parties} />
          <DateField name="van" label={t.fields.van} required={false} value={chosen.van} />
          <DateField name="tot" label={t.fields.tot} required={false} value={chosen.tot} />
          <SubmitRow>
            <Button appearance="secondary">{t.show}</Button>
          </SubmitRow>
        </Form>
        {filtered && (
          <Paragraph>
            <Link href={base}>{t.clear}</Link>
          </Paragraph>
        )}
      </Details>
      {paper && (
        <Paragraph>
          <Link href={`${base}/afdruk?${new URLSearchParams(chosenIn(chosen)).toString()}`}>{t.print.link}</Link>
        </Paragraph>
      )}
      <StalePage when={stale} />
      {groups.length === 0 ? (
        <EmptyState title={t.nothing} />
      ) : (
        <Timeline
          label={t.title}
          items={groups.map(([first, ...more]) => ({
            when: first!.when,
            at: first!.moment.at.toString(),
            title: more.length > 0 ? t.times(more.length + 1, first!.title) : first!.title,
            by: first!.by,
            children:
              more.length > 0 ? (
                <Details summary={t.show}>
                  {[first!, ...more].map((line) => (
                    <Paragraph>{[line.when, line.by, line.more].filter(Boolean).join(' · ')}</Paragraph>
                  ))}
                </Details>
              ) : first!.more ? (
                <Paragraph>{first!.more}</Paragraph>
              ) : undefined,
          }))}
        />
      )}
      <Pagination next={next === null ? null : `${base}?${new URLSearchParams([...chosenIn(chosen), ['na', next]]).toString()}`} />
    </Page>
  )
}
