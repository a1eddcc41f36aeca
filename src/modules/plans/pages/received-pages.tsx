import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  Details,
  Form,
  Heading,
  LinkList,
  Link,
  MailLink,
  Page,
  PhoneLink,
  Quote,
  Section,
  SubmitRow,
  useFormat,
  WhatNow,
  Worklist,
} from '../../../platform/ui/index.ts'
import type { ReferralRow } from '../queries.ts'
import { asItWas } from '../refer/as-it-was.ts'
import { Decline, EndReferral } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl
export interface Received {
  row: ReferralRow
  name: string
  service: string
}

/** What an organisation received: only its own, what waits for an answer first. policy: D6 */
export function ReceivedPage({ t, base, today, rows }: { t: Text; base: string; today: string; rows: Received[] }) {
  const f = useFormat()
  return (
    <Page title={t.provider.referrals} width="wide">
      <Heading level={1}>{t.provider.referrals}</Heading>
      {base.startsWith('/aanbieder') && <LinkList items={[{ href: '/aanbieder/diensten', label: t.provider.services }]} />}
      <Worklist
        caption={t.provider.referrals}
        rows={rows}
        subject={{ label: t.provider.person, text: (one) => one.name, href: (one) => `${base}/${one.row.id}` }}
        columns={[
          { label: t.provider.service, cell: (one) => one.service },
          { label: t.provider.state, cell: (one) => t.states[one.row.state] },
        ]}
        due={(one) =>
          one.row.state === 'sent' && one.row.acceptBy ? { text: f.shortDate(one.row.acceptBy), overdue: one.row.acceptBy < today } : null
        }
        empty={t.provider.none}
      />
    </Page>
  )
}

/** One referral at who carries it out: answer, begin, finish. */
export function ReceivedOnePage({
  t,
  base,
  received,
  contact,
  sender,
  provider,
  form,
}: {
  t: Text
  base: string
  received: Received
  contact: { email: string | null; phone: string | null }
  sender: string
  provider: string
  form: FormState
}) {
  const f = useFormat()
  const { row } = received
  const action = `${base}/${row.id}`
  return (
    <Page title={t.provider.referrals} hasErrors={form.errors.length > 0} before={<BackLink href={base}>{t.provider.referrals}</BackLink>}>
      <Heading level={1}>{received.name}</Heading>
      <FormErrors form={form} />
      {row.state === 'sent' && (
        <WhatNow title={t.provider.next} holder={provider} next={t.provider.answer} by={row.acceptBy ? f.date(row.acceptBy) : undefined} />
      )}
      {row.state === 'waiting-for-start' && <Alert tone="info">{t.provider.waiting}</Alert>}
      <DataList
        facts={[
          { label: t.provider.service, value: <Link href={asItWas(row)}>{received.service}</Link> },
          { label: t.provider.state, value: t.states[row.state] },
          { label: t.provider.sender, value: sender },
          contact.phone !== null && { label: t.provider.contact, value: <PhoneLink number={contact.phone} /> },
          contact.email !== null && { label: t.provider.contact, value: <MailLink address={contact.email} /> },
          { label: t.refer.number, value: row.reference },
        ]}
      />
      <Section title={t.provider.goes}>
        <Quote>{row.goesAlong}</Quote>
      </Section>
      {row.state === 'sent' && (
        <>
          <Form action={`${action}/aanvaarding`}>
            <Button>{t.provider.accept}</Button>
          </Form>
          <Details summary={t.provider.decline} open={form.errors.length > 0}>
            <Form action={`${action}/afwijzing`}>
              <Fields schema={Decline} form={form} texts={{ reason: { label: t.provider.declineReason, options: t.declineReasons } }} />
              <SubmitRow>
                <Button appearance="secondary">{t.provider.decline}</Button>
              </SubmitRow>
            </Form>
          </Details>
        </>
      )}
      {row.state === 'accepted' && (
        <Form action={`${action}/start`}>
          <Button>{t.provider.start}</Button>
        </Form>
      )}
      {row.state === 'running' && (
        <Form action={`${action}/afronding`}>
          <Fields schema={EndReferral} form={form} texts={t.fields} />
          <SubmitRow>
            <Button>{t.provider.end}</Button>
          </SubmitRow>
        </Form>
      )}
    </Page>
  )
}
