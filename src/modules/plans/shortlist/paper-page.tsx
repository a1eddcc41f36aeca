import { texts as catalogueTexts, whereText, type Service } from '../../catalogue/index.ts'
import {
  ActionGroup,
  BackLink,
  DataList,
  Heading,
  LargePrint,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  TickBox,
  useFormat,
  useView,
  WhatNow,
  WritingLines,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { ListRow } from './queries.ts'
import { shortFacts } from './short-facts.ts'
import type { SharedItem } from './shown.ts'

type Text = typeof nl

interface PaperProps {
  t: Text
  path: string
  withNames: boolean
  today: string
  list: ListRow
  items: SharedItem[]
  lead: string | null
  phone: string | null
}

/** The list to take along: large type, boxes to tick, no name of the person, and confidential help only where it is wanted. */
export function PaperPage({ t, path, withNames, today, list, items, lead, phone }: PaperProps) {
  const f = useFormat()
  const hides = withNames || items.some((item) => item.service === null)
  return (
    <Page title={t.shortlist.paper.title} before={<BackLink href={path.replace(/\/papier$/, '')}>{t.shortlist.title}</BackLink>}>
      <LargePrint>
        <Heading level={1}>{t.shortlist.paper.title}</Heading>
        <Lead>{t.shortlist.paper.lead}</Lead>
        {items.map((item, index) => (
          <OnPaper t={t} number={index + 1} item={item} today={today} />
        ))}
        <WhatNow
          next={t.shortlist.mine.next}
          by={list.answerBy ? f.date(list.answerBy) : undefined}
          holder={t.shortlist.mine.you}
          reach={[lead, phone].filter(Boolean).join(', ')}
        />
      </LargePrint>
      <ActionGroup>
        <Paragraph quiet>{t.shortlist.paper.hint}</Paragraph>
        {hides && (
          <Link href={withNames ? path : `${path}?namen=ja`}>
            {withNames ? t.shortlist.paper.withoutNames : t.shortlist.paper.withNames}
          </Link>
        )}
      </ActionGroup>
    </Page>
  )
}

function OnPaper({ t, number, item, today }: { t: Text; number: number; item: SharedItem; today: string }) {
  return (
    <Section title={`${number}. ${item.service?.name ?? t.shortlist.mine.discreetTitle}`}>
      {item.service ? <Facts service={item.service} km={item.km} today={today} /> : <Paragraph>{t.shortlist.paper.discreet}</Paragraph>}
      <TickBox>{t.shortlist.paper.yes}</TickBox>
      <TickBox>{t.shortlist.paper.no}</TickBox>
      <WritingLines label={t.shortlist.paper.write} />
    </Section>
  )
}

function Facts({ service, km, today }: { service: Service; km: number | null; today: string }) {
  const c = catalogueTexts(useView())
  return (
    <>
      <Paragraph>{service.aim}</Paragraph>
      <DataList facts={[...shortFacts(c, useFormat(), service, today), { label: c.find.where, value: whereText(c, { ...service, km }) }]} />
    </>
  )
}
