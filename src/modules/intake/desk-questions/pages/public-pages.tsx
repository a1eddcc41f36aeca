import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import type { Temporal } from 'temporal-polyfill'
import {
  BackLink,
  Button,
  ByDay,
  ButtonLink,
  Card,
  DataList,
  EmptyState,
  Form,
  Heading,
  InOtherLanguage,
  Lead,
  Link,
  Page,
  Paragraph,
  PhoneLink,
  Quote,
  SearchBar,
  Section,
  SubmitRow,
  useFormat,
  WhatNow,
} from '../../../../platform/ui/index.ts'
import type { Published } from '../queries.ts'
import { AskDesk, AskOpenDesk } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

interface KnowledgeProps {
  t: typeof nl
  base: string
  typed: string | undefined
  found: Published[]
  regions: Map<string, string>
  /** In a region one can ask; on the national site the region comes first. */
  mayAsk: boolean
}

/** What was asked before and answered, for everybody. policy: C10 */
export function KnowledgePage({ t, base, typed, found, regions, mayAsk }: KnowledgeProps) {
  const f = useFormat()
  return (
    <Page title={t.base.title}>
      <Heading level={1}>{t.base.title}</Heading>
      <Lead>{t.base.lead}</Lead>
      <ButtonLink href={mayAsk ? `${base}/vraagbaak/nieuw` : '/regios'}>{mayAsk ? t.base.ask : t.base.chooseRegion}</ButtonLink>
      {mayAsk && (
        <Paragraph>
          <Link href={`${base}/verwijzers`}>{t.base.handOver}</Link>
        </Paragraph>
      )}
      <Section title={t.base.earlier}>
        <SearchBar
          action={`${base}/vraagbaak`}
          name="zoek"
          label={t.base.search}
          hint={t.base.searchHint}
          value={typed ?? ''}
          clearHref={`${base}/vraagbaak`}
        />
        {found.length > 0 && <InOtherLanguage of="nl" />}
        {found.length === 0 && <EmptyState title={typed ? t.base.nothing : t.base.none} />}
        {found.map((one) => (
          <Card title={one.question}>
            <Quote>{one.answer}</Quote>
            <Paragraph quiet>{t.base.of(regions.get(one.regionCode) ?? '', f.day(one.publishedOn))}</Paragraph>
          </Card>
        ))}
      </Section>
    </Page>
  )
}

interface AskProps {
  t: typeof nl
  fields: Parameters<typeof Fields>[0]['texts']
  base: string
  answerBy: string
  phone: string | null
  /** Not open yet: persons ask here too, and the desk of the country answers. */
  forNation: boolean
  form: FormState
}

/** Asking the desk: by when there is an answer stands above the form. policy: B9, C10 */
export function AskPage({ t, fields, base, answerBy, phone, forNation, form }: AskProps) {
  const f = useFormat()
  const words = forNation ? { ...fields, askerOrganisation: { ...fields.askerOrganisation!, hint: t.ask.organisationHint } } : fields
  return (
    <Page title={t.ask.title} hasErrors={form.errors.length > 0} before={<BackLink href={`${base}/vraagbaak`}>{t.base.title}</BackLink>}>
      <Heading level={1}>{t.ask.title}</Heading>
      <Lead>{t.ask.lead(f.date(answerBy))}</Lead>
      {forNation && <Paragraph>{t.ask.forNation}</Paragraph>}
      {phone && (
        <Paragraph>
          {t.ask.call} <PhoneLink number={phone} />
        </Paragraph>
      )}
      <FormErrors form={form} />
      <Form action={`${base}/vraagbaak`}>
        <Fields schema={forNation ? AskDesk : AskOpenDesk} form={form} texts={words} />
        <Paragraph quiet>{t.ask.keep}</Paragraph>
        <SubmitRow>
          <Button>{t.ask.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

interface FollowProps {
  t: typeof nl
  today: string
  region: string
  phone: string | null
  question: {
    forNation: boolean
    state: string
    reference: string
    answerBy: string
    askedAt: Temporal.Instant
    escalatedAt: Temporal.Instant | null
  }
  asker: { question: string; answer: string | null } | undefined
}

/** Where the question is: with whom, by when, and the answer when it is there. policy: C10 */
export function FollowDeskPage({ t, today, region, phone, question, asker }: FollowProps) {
  const f = useFormat()
  const open = question.state === 'open'
  const holder = question.forNation ? t.follow.nation : question.escalatedAt && open ? t.follow.coordinator : t.follow.desk(region)
  return (
    <Page title={t.follow.title}>
      <Heading level={1}>{t.follow.title}</Heading>
      <Lead>{t.follow.lead}</Lead>
      <WhatNow
        holder={holder}
        next={
          open ? (question.escalatedAt ? (question.forNation ? t.follow.lateNation : t.follow.late) : t.follow.waits) : t.follow.answered
        }
        by={open ? <ByDay day={f.date(question.answerBy)} past={question.answerBy < today} who={holder} phone={phone} /> : undefined}
        reach={phone === null ? undefined : <PhoneLink number={phone} />}
      />
      <DataList
        facts={[
          { label: t.follow.number, value: question.reference },
          { label: t.follow.asked, value: f.moment(question.askedAt) },
        ]}
      />
      {asker ? (
        <>
          <Section title={t.follow.question}>
            <Quote>{asker.question}</Quote>
          </Section>
          {asker.answer !== null && (
            <Section title={t.follow.answer}>
              <Quote>{asker.answer}</Quote>
            </Section>
          )}
        </>
      ) : (
        <Paragraph>{t.follow.forgotten}</Paragraph>
      )}
    </Page>
  )
}
