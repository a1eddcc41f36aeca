import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Section,
  SubmitRow,
  Worklist,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { Service } from '../offer/queries.ts'
import type { nl } from '../texts.nl.ts'
import { shortTexts } from './decide-page.tsx'
import type { KeptOffer } from './kept-offer.ts'
import { ShortOffer } from './schema.ts'

export const KEPT = '/werk/aanbod/eigen'

/** What a region keeps itself, with when it is looked at again. policy: D4 */
export function KeptPage({ t, offers, today }: { t: typeof nl; offers: (KeptOffer & { organisation: string })[]; today: string }) {
  const f = useFormat()
  const words = t.missing.kept
  return (
    <Page title={words.title} width="wide" before={<BackLink href="/werk/aanbod">{t.region.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      {offers.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <Worklist
          caption={words.title}
          rows={offers}
          subject={{ label: t.fields.name.label, text: (row) => row.name, href: (row) => `${KEPT}/${row.id}` }}
          columns={[{ label: t.one.by, cell: (row) => row.organisation }]}
          due={(row) => (row.dueOn ? { text: f.shortDate(row.dueOn), overdue: row.dueOn < today } : null)}
          empty={words.none}
          tellsKeys={false}
        />
      )}
    </Page>
  )
}

/** One of them: said anew, which confirms it, or ended. */
export function KeptOnePage({ t, service, form }: { t: typeof nl; service: Service; form: FormState }) {
  const words = t.missing.kept
  return (
    <Page title={service.name} hasErrors={form.errors.length > 0} before={<BackLink href={KEPT}>{words.title}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <Lead>{service.organisation}</Lead>
      <FormErrors form={form} />
      <Link href={`/diensten/${service.id}`}>{words.look}</Link>
      <Section title={words.check}>
        <Form action={`${KEPT}/${service.id}`}>
          <Fields schema={ShortOffer} form={form} texts={shortTexts(t)} />
          <SubmitRow>
            <Button>{words.save}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Details summary={words.gone}>
        <Form action={`${KEPT}/${service.id}/einde`}>
          <SubmitRow>
            <Button appearance="secondary" about={service.name}>
              {words.end}
            </Button>
          </SubmitRow>
        </Form>
      </Details>
    </Page>
  )
}
