import { ActionGroup, Button, Following, Form, HiddenField, Link, Paragraph, Section, Worklist } from '../../platform/ui/index.ts'
import type { InQueue } from '../../modules/intake/index.ts'
import type { nl } from '../texts.nl.ts'

/** Where this guide sits, who waits there and whom they help; null while they sit nowhere. */
export interface MyQueue {
  locationId: string
  counter: string
  waiting: InQueue[]
  helping: InQueue[]
}

/** The queue at the place of a guide: the next is one tap away. */
export function QueuePart({ t, queue }: { t: typeof nl; queue: MyQueue | null }) {
  if (!queue)
    return (
      <Section title={t.nav.queue}>
        <Paragraph>
          {t.work.noSeat} <Link href="/werk/inloop/plek">{t.work.sit}</Link>
        </Paragraph>
      </Section>
    )
  const subject = {
    label: t.work.person,
    text: (row: InQueue) => `${row.number}. ${row.name}`,
    href: (row: InQueue) => `/werk/inloop/${row.id}`,
  }
  const what = { label: t.work.what, cell: (row: InQueue) => t.work.questionKinds[row.questionKind] ?? '' }
  return (
    <Section title={`${t.nav.queue}, ${queue.counter}`}>
      <ActionGroup>
        <Form action="/werk/inloop/volgende" inline>
          <HiddenField name="location" value={queue.locationId} />
          <Button appearance="secondary">{t.work.callNext}</Button>
        </Form>
      </ActionGroup>
      <Following id="rij" seconds={15}>
        {queue.helping.length > 0 && (
          <Section title={t.work.helping} level={3}>
            <Worklist caption={t.work.helping} rows={queue.helping} subject={subject} columns={[what]} empty={null} tellsKeys={false} />
          </Section>
        )}
        <Section title={t.work.waiting} level={3}>
          <Worklist
            caption={t.work.waiting}
            rows={queue.waiting}
            subject={subject}
            columns={[what, { label: t.work.waits, cell: (row) => t.work.minutes(row.minutes) }]}
            empty={<Paragraph>{t.work.nobodyWaits}</Paragraph>}
            tellsKeys={false}
          />
        </Section>
      </Following>
    </Section>
  )
}
