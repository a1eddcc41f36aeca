import { Fields } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  Button,
  Card,
  CardGroup,
  DataList,
  Form,
  Lead,
  Link,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import { payerWords } from '../funding-lines/money-part.tsx'
import type { nl } from '../texts.nl.ts'
import { draftHref, lineSays, openFacts, paymentSays } from './facts.ts'
import { PartFrame } from './part-page.tsx'
import type { DraftChange } from './queries.ts'
import { DraftPayment } from './schema.ts'
import type { PartShown } from './shown.ts'

interface PaymentProps {
  t: typeof nl
  shown: PartShown
  /** The line that is changed. */
  changing: string | null
  clash: DraftChange | null
  form: FormState
}

/** Who is to pay what of the price of the day: each source a line, and what nobody pays yet beside it. policy: D5, D11 */
export function PaymentPage(props: PaymentProps) {
  const { t, shown, changing, clash, form } = props
  const { person, draft, shares, priceCents } = shown
  const { pay, parts } = t.draft
  const f = useFormat()
  const base = draftHref(person.id, draft.id)
  const title = changing ? pay.changing : shares.lines.length > 0 ? pay.add : pay.first
  const none = [{ value: '', label: '–' }]
  const now = paymentSays(t, f, { payer: draft.payer, shares })
  return (
    <PartFrame t={t} shown={shown} title={parts.payment} form={form} clash={clash} now={now}>
      <Lead>{pay.lead}</Lead>
      <DataList
        facts={[
          { label: pay.price, value: priceCents === null ? t.refer.confidential : f.money(priceCents) },
          ...(draft.payer === 'free' ? [] : openFacts(t, f, shares)),
        ]}
      />
      {draft.payer === 'free' && <Alert tone="info">{t.fields.payer.options.free}</Alert>}
      {shares.lines.length > 0 && <Lines {...props} base={base} />}
      <Section title={title}>
        <Form action={`${base}/betaling`} label={title}>
          <Fields
            schema={DraftPayment}
            form={form}
            texts={t.fields}
            options={{
              // That it is free is no payer beside others.
              payer: Object.entries(t.fields.payer.options).flatMap(([value, label]) =>
                value === 'free' && shares.lines.length > 0 ? [] : [{ value, label }],
              ),
              payerOrganisation: shown.payers,
              payerAccount: [...none, ...shown.colleagues.map(({ id, name }) => ({ value: id, label: name }))],
            }}
          />
          <SubmitRow>
            <Button>{t.draft.save}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </PartFrame>
  )
}

function Lines({ t, shown, base }: PaymentProps & { base: string }) {
  const { draft, shares } = shown
  const f = useFormat()
  const { pay } = t.draft
  return (
    <Section title={pay.who}>
      <CardGroup rows>
        {shares.lines.map((line) => (
          <Card title={payerWords(t, line)} level={3}>
            <Paragraph>{lineSays(t, f, line)}</Paragraph>
            <Paragraph>
              <Link href={`${base}/betaling?regel=${line.id}`}>{`${pay.change}: ${payerWords(t, line)}`}</Link>
            </Paragraph>
            <Form action={`${base}/betaling/${line.id}/vervallen`} inline>
              <input type="hidden" name="version" value={draft.version} />
              <Button appearance="secondary" about={payerWords(t, line)}>
                {pay.drop}
              </Button>
            </Form>
          </Card>
        ))}
      </CardGroup>
    </Section>
  )
}
