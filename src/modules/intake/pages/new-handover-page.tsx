import { Fields, FormErrors } from '../../../platform/fields.tsx'
import { nameOf, PAGE_LANGUAGES } from '../../../platform/languages.ts'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  SubmitRow,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import { NewHandover } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

/** Why data is passed on, and on which law. */
function BasisText({ t, laws }: { t: typeof nl; laws: string[] }) {
  return (
    <>
      {t.basis.purpose}. {laws.join('. ')}
    </>
  )
}

/** One form, one step: who, what, to where by rule; on which basis and by when it is answered stands above the button. policy: A6, L2 */
export function NewHandoverPage({
  t,
  form,
  municipalities,
  laws,
  asksFirst,
  acceptBy,
}: {
  t: typeof nl
  form: FormState
  municipalities: Option[]
  laws: string[]
  /** A sender without a public task: the person says yes first. */
  asksFirst: boolean
  acceptBy: { normal: string; urgent: string }
}) {
  const f = useFormat()
  return (
    <Page title={t.make.title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/overdrachten">{t.list.title}</BackLink>}>
      <Heading level={1}>{t.make.title}</Heading>
      <Lead>{t.make.lead}</Lead>
      <FormErrors form={form} />
      <Form action="/werk/overdrachten">
        <Fields
          schema={NewHandover}
          form={form}
          texts={t.fields}
          options={{ municipality: municipalities, language: PAGE_LANGUAGES.map((one) => ({ value: one, label: nameOf(one) })) }}
        />
        <Paragraph>{asksFirst ? t.make.asksFirst : t.make.goes}</Paragraph>
        <DataList
          facts={[
            { label: t.basis.label, value: <BasisText t={t} laws={laws} /> },
            { label: t.one.acceptBy, value: t.basis.deadline(f.date(acceptBy.normal), f.date(acceptBy.urgent)) },
          ]}
        />
        <SubmitRow>
          <Button>{t.make.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
