import { FundingPart, priceText, texts as catalogueTexts, type PaidBy } from '../../catalogue/index.ts'
import { FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Form,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Quote,
  Section,
  SubmitRow,
  useFormat,
  useView,
} from '../../../platform/ui/index.ts'
import { FitPart } from '../refer/fit-part.tsx'
import type { Suited } from '../refer/fit.ts'
import type { nl } from '../texts.nl.ts'

export interface BeginProps {
  t: typeof nl
  person: { id: string; name: string }
  suited: Suited
  funding: PaidBy[]
  /** The words with which it was chosen from the shortlist. */
  because: string | null
  /** A draft for this service that is open, or a referral to it that runs. */
  there: { kind: 'draft' | 'referral'; href: string } | null
  /** The draft for which another service is looked for. */
  forDraft: { id: string; version: number } | null
  form: FormState
}

/** One service for this person, before anything is filled in: does it suit, what does it cost, begin. policy: C14, D1 */
export function BeginPage(props: BeginProps) {
  const { t, person, suited, funding, because, forDraft, form } = props
  const { language } = useView()
  const f = useFormat()
  const c = catalogueTexts({ language })
  const { service } = suited
  const search = `/werk/personen/${person.id}/doorverwijzingen/nieuw${forDraft ? `?concept=${forDraft.id}` : ''}`
  return (
    <Page title={t.refer.title} hasErrors={form.errors.length > 0} before={<BackLink href={search}>{t.refer.find}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: t.provider.person, value: person.name },
          { label: c.one.by, value: service.organisation },
          { label: t.refer.price, value: priceText(c, f, service, 'payer') },
        ]}
      />
      {suited.verdict === 'fits-not' && <Alert tone="warning">{t.shortlist.contraryChoice}</Alert>}
      <FitPart t={t} suited={suited} />
      <FundingPart t={c} schemes={funding} />
      {because && (
        <Section title={t.draft.chosen}>
          <Quote>{because}</Quote>
        </Section>
      )}
      <GoOn {...props} />
      <Paragraph>
        <Link href={search}>{t.draft.otherService}</Link>
      </Paragraph>
    </Page>
  )
}

/** Begin it; or, where it was begun or sent before, the way there. */
function GoOn({ t, person, suited, there, forDraft, form }: BeginProps) {
  const base = `/werk/personen/${person.id}/doorverwijzingen/concepten`
  if (there?.kind === 'draft') return <ButtonLink href={there.href}>{t.draft.goOn}</ButtonLink>
  if (there)
    return (
      <>
        <Alert tone="warning">{t.draft.already}</Alert>
        <ButtonLink href={there.href}>{t.draft.toRunning}</ButtonLink>
      </>
    )
  if (suited.service.lacks.length > 0) return null
  return (
    <>
      {!forDraft && <Paragraph>{t.draft.beginLead}</Paragraph>}
      <Form action={forDraft ? `${base}/${forDraft.id}/dienst` : base}>
        {Object.entries(form.values).map(([field, value]) => (
          <HiddenField name={field} value={String(value)} />
        ))}
        <SubmitRow>
          <Button>{forDraft ? t.draft.take : t.draft.begin}</Button>
        </SubmitRow>
      </Form>
    </>
  )
}
