import { comparedFacts, FundingPart, ServiceFacts, texts as catalogueTexts, type PaidBy } from '../../catalogue/index.ts'
import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Compare,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Quote,
  Section,
  SubmitRow,
  useFormat,
  useView,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { FitPart, reasonsOf, Verdict } from '../refer/fit-part.tsx'
import type { Suited } from '../refer/fit.ts'
import { choiceProblem } from './rules.ts'
import { ChooseItem, PutOnList, ShareList } from './schema.ts'
import type { ItemShown } from './shown.ts'

type Text = typeof nl
const baseOf = (personId: string) => `/werk/personen/${personId}/keuzelijst`

/** Before it is on the list: does it suit, and why is it proposed. */
export function PutPage({
  t,
  personId,
  suited,
  funding,
  form,
}: {
  t: Text
  personId: string
  suited: Suited
  funding: PaidBy[]
  form: FormState
}) {
  const c = catalogueTexts(useView())
  return (
    <Page
      title={t.shortlist.put}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={`/werk/personen/${personId}/doorverwijzingen/nieuw`}>{t.shortlist.find}</BackLink>}
    >
      <Heading level={1}>{suited.service.name}</Heading>
      <FormErrors form={form} />
      <Section title={t.shortlist.suits}>
        <Verdict t={t} is={suited.verdict} />
        <FitPart t={t} suited={suited} />
      </Section>
      <ServiceFacts t={c} service={suited.service} />
      <FundingPart t={c} schemes={funding} />
      {suited.verdict === 'fits-not' && <Alert tone="warning">{t.shortlist.contrary}</Alert>}
      <Form action={baseOf(personId)}>
        <Fields schema={PutOnList} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.shortlist.put}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** One is chosen, with a reason; it leads on to the referral. */
export function ChoosePage({ t, personId, item, form }: { t: Text; personId: string; item: ItemShown; form: FormState }) {
  const { row, suited } = item
  return (
    <Page
      title={t.shortlist.choose}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={baseOf(personId)}>{t.shortlist.title}</BackLink>}
    >
      <Heading level={1}>
        {t.shortlist.choose}: {suited.service.name}
      </Heading>
      <FormErrors form={form} />
      {suited.verdict === 'fits-not' && <Alert tone="warning">{t.shortlist.contraryChoice}</Alert>}
      <FitPart t={t} suited={suited} />
      <Paragraph>
        {t.shortlist.says}: {t.shortlist.said[row.answer ?? ''] ?? t.shortlist.notSaid}
      </Paragraph>
      {row.comment && <Quote>{row.comment}</Quote>}
      <Form action={`${baseOf(personId)}/${row.id}/keuze`}>
        <Fields schema={ChooseItem} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.shortlist.choose}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** How the person gets to see it: by mail or on paper, and by when we hear what they think. policy: L2 */
export function SharePage({ t, personId, mayMail, form }: { t: Text; personId: string; mayMail: boolean; form: FormState }) {
  const base = baseOf(personId)
  return (
    <Page title={t.shortlist.share.title} hasErrors={form.errors.length > 0} before={<BackLink href={base}>{t.shortlist.title}</BackLink>}>
      <Heading level={1}>{t.shortlist.share.title}</Heading>
      <Lead>{t.shortlist.share.lead}</Lead>
      <FormErrors form={form} />
      {!mayMail && <Alert tone="info">{t.shortlist.share.noMail}</Alert>}
      <Form action={`${base}/delen`}>
        <Fields schema={ShareList} form={form} texts={t.fields} />
        <SubmitRow>
          <Button>{t.shortlist.share.submit}</Button>
        </SubmitRow>
      </Form>
      <Paragraph>
        <Link href={`${base}/papier`}>{t.shortlist.share.print}</Link>
      </Paragraph>
    </Page>
  )
}

/** The list side by side: the facts of the catalogue, and what they mean for this person. policy: C14, D2 */
export function CompareListPage({
  t,
  person,
  items,
  today,
}: {
  t: Text
  person: { id: string; name: string }
  items: ItemShown[]
  today: string
}) {
  const f = useFormat()
  const c = catalogueTexts(useView())
  const base = baseOf(person.id)
  const row = (label: string, value: (item: ItemShown) => string) => ({ label, values: items.map(value) })
  return (
    <Page title={t.shortlist.compare} width="wide" before={<BackLink href={base}>{t.shortlist.title}</BackLink>}>
      <Heading level={1}>
        {t.shortlist.compare}: {person.name}
      </Heading>
      {items.length < 2 ? (
        <EmptyState title={c.find.compared.few} />
      ) : (
        <Compare
          caption={t.shortlist.compare}
          items={items.map(({ suited: { service } }) => ({ name: service.name, href: `/diensten/${service.id}` }))}
          facts={[
            row(t.shortlist.fit, (item) => `${t.refer.verdicts[item.suited.verdict]}. ${reasonsOf(t, c, item.suited).join('. ')}`),
            row(t.shortlist.watch, (item) => f.list(item.suited.warnings.map((warning) => t.refer.warningsShort[warning])) || '–'),
            row(t.shortlist.says, (item) =>
              [t.shortlist.said[item.row.answer ?? ''] ?? t.shortlist.notSaid, item.row.comment].filter(Boolean).join('. '),
            ),
            ...comparedFacts(
              c,
              f,
              items.map(({ suited: { service }, km }) => ({ ...service, km })),
              today,
            ),
          ]}
          actions={items.map((item) =>
            choiceProblem(item.row, item.suited.service.lacks.length === 0) === null ? (
              <ButtonLink href={`${base}/${item.row.id}/keuze`} appearance="secondary" about={item.suited.service.name}>
                {t.shortlist.choose}
              </ButtonLink>
            ) : (
              '–'
            ),
          )}
        />
      )}
    </Page>
  )
}
