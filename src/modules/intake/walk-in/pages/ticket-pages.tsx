import {
  BackLink,
  BigNumber,
  ButtonLink,
  DataList,
  Heading,
  Lead,
  LeafletPage,
  Link,
  Page,
  Paragraph,
  Section,
  useFormat,
} from '../../../../platform/ui/index.ts'
import { numberOf } from '../rules.ts'
import type { nl } from '../texts.nl.ts'

type Words = typeof nl

export interface TicketGiven {
  visit: { number: number; label: string | null; questionKind: string }
  place: { name: string; place: string } | null
  ahead: number
  expected: { minutes: number; calls: number } | null
  today: string
}

/** The paper a visitor takes along: the number, what happens now, how long it may take. Made again as often as needed. */
export function TicketPage({ t, visit, place, ahead, expected, today }: { t: Words } & TicketGiven) {
  const f = useFormat()
  return (
    <LeafletPage
      title={t.ticket.title}
      size="a5"
      screen={
        <>
          <BackLink href="/werk/inloop">{t.ticket.back}</BackLink>
          <Paragraph>{t.ticket.print}</Paragraph>
          <ButtonLink href="/werk/inloop/nieuw">{t.ticket.another}</ButtonLink>
        </>
      }
      reach={<Paragraph quiet>{t.ticket.keep}</Paragraph>}
    >
      <Heading level={1}>{t.ticket.title}</Heading>
      <BigNumber>{numberOf(visit)}</BigNumber>
      <Lead>{t.ticket.next}</Lead>
      <Paragraph>{t.ticket.ahead(ahead)}</Paragraph>
      {expected && <Paragraph>{t.wait.yours(expected.minutes, expected.calls)}</Paragraph>}
      <DataList
        facts={[
          { label: t.ticket.place, value: place?.name },
          { label: t.ticket.day, value: f.date(today) },
          { label: t.ticket.about, value: t.kinds[visit.questionKind] ?? '' },
        ]}
      />
    </LeafletPage>
  )
}

/** The code with which a person claims the file at home. Shown once, made to print. */
export function CodePage({
  t,
  number,
  code,
  visitId,
  personId,
}: {
  t: Words
  number: number
  code: string | null
  visitId: string
  personId: string | null
}) {
  return (
    <Page
      title={t.code.title}
      before={<BackLink href={personId ? `/werk/inloop/${visitId}` : '/werk/inloop'}>{personId ? t.code.back : t.ticket.back}</BackLink>}
    >
      <Heading level={1}>{t.code.number(number)}</Heading>
      {!personId && <Lead>{t.ticket.next}</Lead>}
      {code ? (
        <Section title={t.code.code}>
          <Heading level={3}>{code}</Heading>
          <Paragraph>{t.code.codeText}</Paragraph>
          <Paragraph quiet>{t.code.print}</Paragraph>
        </Section>
      ) : (
        <Paragraph>{t.code.shown}</Paragraph>
      )}
      {personId && (
        <Paragraph>
          <Link href={`/werk/personen/${personId}`}>{t.code.open}</Link>
        </Paragraph>
      )}
    </Page>
  )
}
