import { FundingPart, priceText, texts as catalogueTexts, type PaidBy } from '../../catalogue/index.ts'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Page,
  Paragraph,
  SubmitRow,
  useFormat,
  useView,
  type Option,
} from '../../../platform/ui/index.ts'
import { NewReferral } from '../schema.ts'
import type { nl } from '../texts.nl.ts'
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
  funding,
  form,
  waits,
}: {
  t: typeof nl
  person: Who
  suited: Suited
  funding: PaidBy[]
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
      <FundingPart t={c} schemes={funding} />
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
