import { priceText, texts as catalogueTexts } from '../../catalogue/index.ts'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  ActionGroup,
  Alert,
  BackLink,
  Link,
  Button,
  DataList,
  Form,
  Heading,
  Page,
  Paragraph,
  Quote,
  Section,
  SubmitRow,
  useFormat,
  useView,
  type Option,
} from '../../../platform/ui/index.ts'
import type { ReferralRow } from '../queries.ts'
import { NewReferral } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
import { asItWas } from './as-it-was.ts'
import { FitPart } from './fit-part.tsx'
import type { Suited } from './fit.ts'

interface Who {
  id: string
  name: string
}

/** Then check: what goes along, who pays, agreement. policy: D5, L2 */
export function ReferPage({
  t,
  person,
  suited,
  form,
  waits,
}: {
  t: typeof nl
  person: Who
  suited: Suited
  form: FormState
  waits: Option[]
}) {
  const { language } = useView()
  const f = useFormat()
  const c = catalogueTexts({ language })
  const { service } = suited
  const optional = [{ value: '', label: '–' }]
  return (
    <Page
      title={t.refer.check}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${person.id}/doorverwijzingen/nieuw`}>{t.refer.find}</BackLink>}
    >
      <Heading level={1}>{service.name}</Heading>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: t.plan.who, value: person.name },
          { label: c.one.by, value: service.organisation },
          { label: t.refer.price, value: priceText(c, f, service, 'payer') },
        ]}
      />
      {suited.verdict === 'fits-not' && <Alert tone="warning">{t.shortlist.contraryChoice}</Alert>}
      <FitPart t={t} suited={suited} />
      <Paragraph>{t.refer.goes}</Paragraph>
      <Form action={`/werk/personen/${person.id}/doorverwijzingen`}>
        <Fields
          schema={NewReferral}
          form={form}
          texts={t.fields}
          options={{
            waitsForStep: [...optional, ...waits],
            startCondition: [...optional, ...Object.entries(t.fields.startCondition.options).map(([value, label]) => ({ value, label }))],
          }}
        />
        <SubmitRow>
          <Button>{t.refer.send}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** One referral as the guide sees it. */
export function ReferralPage({
  t,
  person,
  row,
  service,
  provider,
}: {
  t: typeof nl
  person: Who
  row: ReferralRow
  service: string
  provider: string
}) {
  const f = useFormat()
  const payers: Record<string, string> = t.fields.payer.options
  const outcomes: Record<string, string> = t.fields.outcome.options
  const action = `/werk/personen/${person.id}/doorverwijzingen/${row.id}`
  return (
    <Page title={t.refer.title} before={<BackLink href={`/werk/personen/${person.id}/plan`}>{t.plan.title}</BackLink>}>
      <Heading level={1}>{service}</Heading>
      <DataList
        facts={[
          { label: t.plan.who, value: provider },
          { label: t.plan.state, value: t.states[row.state] },
          row.state === 'sent' && row.acceptBy !== null && { label: t.refer.acceptBy, value: f.date(row.acceptBy) },
          { label: t.refer.price, value: row.priceCents === null ? t.refer.confidential : f.money(row.priceCents) },
          { label: t.refer.payer, value: payers[row.payer] },
          row.payerOwner !== null &&
            row.payerBy !== null && { label: t.fields.payerOwner.label, value: `${row.payerOwner}, ${f.date(row.payerBy)}` },
          { label: t.refer.number, value: row.reference },
          { label: t.refer.service, value: <Link href={asItWas(row)}>{t.refer.asItWas}</Link> },
          row.outcome !== null && { label: t.fields.outcome.label, value: outcomes[row.outcome] },
          row.report !== null && { label: t.fields.report.label, value: row.report },
        ]}
      />
      {(row.contrary || row.because) && (
        <Section title={t.refer.because}>
          {row.contrary && <Paragraph>{t.refer.contrary}</Paragraph>}
          {row.because && <Quote>{row.because}</Quote>}
        </Section>
      )}
      <Section title={t.mine.goes}>
        <Quote>{row.goesAlong}</Quote>
      </Section>
      <ActionGroup>
        {row.state === 'announced' && (
          <Form action={`${action}/verzending`} inline>
            <Button>{t.refer.sendNow}</Button>
          </Form>
        )}
        {['announced', 'sent', 'accepted', 'waiting-for-start', 'running'].includes(row.state) && (
          <Form action={`${action}/intrekking`} inline>
            <Button appearance="danger" confirm>
              {t.refer.withdraw}
            </Button>
          </Form>
        )}
      </ActionGroup>
    </Page>
  )
}
