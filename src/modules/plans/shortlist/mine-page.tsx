import { texts as catalogueTexts, whereText, type Service } from '../../catalogue/index.ts'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { blankForm } from '../../../platform/form.ts'
import {
  Alert,
  Button,
  ByDay,
  ButtonLink,
  Card,
  CardGroup,
  DataList,
  EmptyState,
  Form,
  Heading,
  Link,
  Page,
  Paragraph,
  PhoneLink,
  SubmitRow,
  useFormat,
  useView,
  WhatNow,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { ListRow } from './queries.ts'
import { mayAnswer } from './rules.ts'
import { AnswerItem } from './schema.ts'
import { shortFacts } from './short-facts.ts'
import type { SharedItem } from './shown.ts'
import { standsIn, type Wrong } from './wrong.ts'

type Text = typeof nl

export interface MyListProps {
  t: Text
  /** Where an answer goes, without the id of the service. */
  action: string
  /** Behind a link: where to sign in to see everything. */
  signIn: string | null
  today: string
  list: ListRow
  items: SharedItem[]
  lead: string | null
  phone: string | null
  wrong: Wrong | null
}

/** What the person can choose from: say yes or no to each, who chooses along, by when. policy: C16 */
export function MyListPage({ t, action, signIn, today, list, items, lead, phone, wrong }: MyListProps) {
  const f = useFormat()
  const running = list.endedOn === null
  return (
    <Page title={t.shortlist.mine.title} hasErrors={wrong !== null}>
      <Heading level={1}>{t.shortlist.mine.title}</Heading>
      {wrong && <FormErrors form={wrong.form} idPrefix={wrong.at} />}
      {running ? (
        <WhatNow
          next={t.shortlist.mine.next}
          by={list.answerBy ? <ByDay day={f.date(list.answerBy)} past={list.answerBy < today} own phone={phone} /> : undefined}
          holder={t.shortlist.mine.you}
          reach={lead && phone ? <Reach lead={lead} phone={phone} /> : lead}
        />
      ) : (
        <Alert tone="info">{list.endedBecause === 'referred' ? t.shortlist.mine.chosen : t.shortlist.mine.onGoing}</Alert>
      )}
      <CardGroup>
        {items.map((item) => (
          <MyItem t={t} action={action} list={list} item={item} today={today} wrong={wrong} />
        ))}
      </CardGroup>
      {signIn ? (
        <ButtonLink href={signIn} appearance="secondary">
          {t.shortlist.mine.signIn}
        </ButtonLink>
      ) : (
        <Paragraph>
          <Link href="/mijn/plan">{t.shortlist.mine.toPlan}</Link>
        </Paragraph>
      )}
    </Page>
  )
}

function Reach({ lead, phone }: { lead: string; phone: string }) {
  return (
    <>
      {lead}: <PhoneLink number={phone} />
    </>
  )
}

interface ItemProps {
  t: Text
  action: string
  list: ListRow
  item: SharedItem
  today: string
  wrong: Wrong | null
}

function MyItem({ t, action, list, item, today, wrong }: ItemProps) {
  const { row, service } = item
  const title = service?.name ?? t.shortlist.mine.discreetTitle
  return (
    <Card title={title} level={2}>
      {service ? <Facts t={t} service={service} item={item} today={today} /> : <Paragraph>{t.shortlist.mine.discreet}</Paragraph>}
      {row.result === 'not-chosen' && (
        <Paragraph>{[t.shortlist.mine.notChosen, service ? row.choice : null].filter(Boolean).join(' ')}</Paragraph>
      )}
      {row.result === 'chosen' && list.endedOn !== null && <Paragraph>{t.shortlist.chosen}</Paragraph>}
      {row.answer && (
        <Alert tone="ok">
          {t.shortlist.mine.answered(t.shortlist.said[row.answer]!)} {mayAnswer(list, row) && t.shortlist.mine.change}
        </Alert>
      )}
      {service && mayAnswer(list, row) && (
        <Form action={`${action}/${row.id}`} label={title}>
          <Fields
            schema={AnswerItem}
            form={standsIn(wrong, row.id, blankForm({ itemAnswer: row.answer, comment: row.comment }))}
            texts={t.fields}
            idPrefix={row.id}
          />
          <SubmitRow>
            <Button appearance="secondary" about={title}>
              {t.shortlist.mine.send}
            </Button>
          </SubmitRow>
        </Form>
      )}
    </Card>
  )
}

function Facts({ t, service, item, today }: { t: Text; service: Service; item: SharedItem; today: string }) {
  const f = useFormat()
  const c = catalogueTexts(useView())
  return (
    <>
      <Paragraph>{service.aim}</Paragraph>
      <DataList
        compact
        facts={[
          ...shortFacts(c, f, service, today),
          { label: c.find.where, value: whereText(c, { ...service, km: item.km }) },
          { label: t.shortlist.mine.why, value: item.row.reason },
        ]}
      />
      <Link href={`/diensten/${service.id}`} about={service.name}>
        {t.shortlist.mine.view}
      </Link>
    </>
  )
}

/** Nothing was shared. */
export function NoListPage({ t }: { t: Text }) {
  return (
    <Page title={t.shortlist.mine.title}>
      <Heading level={1}>{t.shortlist.mine.title}</Heading>
      <EmptyState title={t.shortlist.mine.none} />
      <Paragraph>
        <Link href="/mijn/plan">{t.shortlist.mine.toPlan}</Link>
      </Paragraph>
    </Page>
  )
}
