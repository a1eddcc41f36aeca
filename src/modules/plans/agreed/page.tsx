import {
  Alert,
  BackLink,
  Button,
  Card,
  CardGroup,
  DataList,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { Way } from './rules.ts'
import type { Agreed } from './shown.ts'
import type { nl } from './texts.nl.ts'

/** Where a yes is taken back, when not here. */
const HREFS: Partial<Record<Way, (id: string) => string>> = {
  draft: (id) => `/mijn/doorverwijzing/${id}`,
  referral: (id) => `/mijn/plan/doorverwijzingen/${id}/intrekking`,
  sharing: () => '/mijn/plan/delen',
  contact: () => '/mijn/contact',
  close: () => '/mijn/sluiting',
}

interface Props {
  t: typeof nl
  rows: Agreed[]
  back: { href: string; label: string }
  done: boolean
}

/** Everything a person said yes to: when, which version, what follows from taking it back, and how. policy: L2 */
export function AgreedPage({ t, rows, back, done }: Props) {
  const holds = rows.filter((row) => row.takenBackOn === null)
  const taken = rows.filter((row) => row.takenBackOn !== null)
  return (
    <Page title={t.title} before={<BackLink href={back.href}>{back.label}</BackLink>}>
      <Heading level={1}>{t.title}</Heading>
      {done && (
        <Alert tone="ok" live>
          {t.done}
        </Alert>
      )}
      <Lead>{t.lead}</Lead>
      {holds.length === 0 && <EmptyState title={t.none} />}
      <CardGroup rows>
        {holds.map((row) => (
          <One t={t} row={row} />
        ))}
      </CardGroup>
      {taken.length > 0 && (
        <Section title={t.takenBack}>
          <CardGroup rows>
            {taken.map((row) => (
              <One t={t} row={row} />
            ))}
          </CardGroup>
        </Section>
      )}
    </Page>
  )
}

function One({ t, row }: { t: typeof nl; row: Agreed }) {
  const f = useFormat()
  const what = row.kind === 'channel' ? t.channels[row.about ?? ''] : row.about
  const title = [t.kinds[row.kind], what].filter(Boolean).join(': ')
  return (
    <Card title={title} level={2}>
      <DataList
        facts={[
          row.organisation !== null && { label: t.with, value: row.organisation },
          { label: t.saidOn, value: row.how === null ? f.date(row.saidOn) : t.said(f.date(row.saidOn), t.how[row.how] ?? '') },
          { label: t.version, value: row.version === null ? t.noVersion : t.versions[row.kind](row.version) },
          row.takenBackOn !== null && { label: t.takenBackOn, value: f.date(row.takenBackOn) },
        ]}
      />
      {row.takenBackOn === null && <Back t={t} row={row} title={title} />}
    </Card>
  )
}

/** What follows, said before it is done, and the way to do it. */
function Back({ t, row, title }: { t: typeof nl; row: Agreed; title: string }) {
  if (row.way === 'over') return <Paragraph>{t.over}</Paragraph>
  const href = HREFS[row.way]?.(row.record ?? '')
  return (
    <>
      <Paragraph>{t.follows[row.kind]}</Paragraph>
      {href ? (
        <Paragraph>
          <Link href={href} about={title}>
            {t.ways[row.way]}
          </Link>
        </Paragraph>
      ) : (
        <Form action={`/mijn/toestemming/${row.id}/intrekking`} inline>
          <Button appearance="secondary" confirm about={title}>
            {t.takeBack}
          </Button>
        </Form>
      )}
    </>
  )
}
