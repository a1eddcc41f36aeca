import {
  Alert,
  BackLink,
  Button,
  DateField,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  LinkList,
  Page,
  Section,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Temporal } from 'temporal-polyfill'
import { dateOf } from '../../../../platform/clock.ts'
import { Evidence } from '../../offer/evidence-part.tsx'
import { ContentPart } from '../../offer/content-part.tsx'
import { ServiceFacts } from '../../offer/service-parts.tsx'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'

interface HistoryProps {
  t: typeof nl
  id: string
  name: string
  on: string
  shown: Service | undefined
  /** What stands for it since it was merged. */
  stands: { id: string; name: string } | null
  versions: { version: number; validFrom: Temporal.Instant }[]
}

/** A service as it was on any day: a referral keeps the price of its day. policy: D1 */
export function HistoryPage({ t, id, name, on, shown, stands, versions }: HistoryProps) {
  const f = useFormat()
  const base = `/diensten/${id}`
  const days = [...new Set(versions.map(({ validFrom }) => dateOf(validFrom)))]
  return (
    <Page title={t.history.title(name)} before={<BackLink href={base}>{name}</BackLink>}>
      <Heading level={1}>{t.history.title(name)}</Heading>
      <Lead>{t.history.lead}</Lead>
      {stands && (
        <Alert tone="info">
          {t.twins.mergedWith} <Link href={`/diensten/${stands.id}`}>{stands.name}</Link>.
        </Alert>
      )}
      <Form action={`${base}/geschiedenis`} method="get" inline label={t.history.choose}>
        <DateField name="op" label={t.history.day} value={on} />
        <Button>{t.history.choose}</Button>
      </Form>
      <Section title={t.history.asOn(f.date(on))}>
        {shown ? (
          <>
            <ServiceFacts t={t} service={shown} />
            <ContentPart t={t} service={shown} />
            <Evidence t={t} service={shown} />
          </>
        ) : (
          <EmptyState title={t.history.notThen} />
        )}
      </Section>
      {days.length > 0 && (
        <Section title={t.history.changedOn}>
          <LinkList items={days.map((day) => ({ href: `${base}/geschiedenis?op=${day}`, label: f.date(day) }))} />
        </Section>
      )}
    </Page>
  )
}
