import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Details,
  Form,
  Heading,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
} from '../../../../platform/ui/index.ts'
import { Evidence } from '../../offer/evidence-part.tsx'
import { ContentPart } from '../../offer/content-part.tsx'
import { ServiceFacts } from '../../offer/service-parts.tsx'
import type { Service } from '../../offer/queries.ts'
import type { ChangeRow } from '../../portal/change-queries.ts'
import { ChangeTable } from '../../portal/pages/change-table.tsx'
import type { Names } from '../../offer/shown.tsx'
import { sentences } from '../../offer/sentences.ts'
import type { nl } from '../../texts.nl.ts'
import { Decide } from '../schema.ts'

interface ProposalProps {
  t: typeof nl
  change: ChangeRow
  areas: Names
  service: Service
  by: string
  form: FormState
  own: boolean
}

/** One proposal: old beside new, the offer as it stands, and yes or no. policy: D3 */
export function ProposalPage({ t, change, areas, service, by, form, own }: ProposalProps) {
  const title = `${service.name}: ${t.portal.parts[change.part]!.title}`
  return (
    <Page title={title} hasErrors={form.errors.length > 0} before={<BackLink href="/werk/aanbod">{t.region.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <Paragraph>
        {change.byRegion ? t.region.proposedFor(by, service.organisation) : t.region.proposedBy(by, service.organisation)}
      </Paragraph>
      <FormErrors form={form} />
      {change.part !== 'publication' && <ChangeTable t={t} change={change} areas={areas} title={t.region.oldAndNew} />}
      {change.state === 'proposed' && !own && (
        <Section title={t.region.decide}>
          <Form action={`/werk/aanbod/voorstellen/${change.id}/besluit`}>
            <Fields schema={Decide} form={form} texts={{ ...t.fields, ...t.region.decideFields }} />
            <SubmitRow>
              <Button>{t.region.decideNow}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
      {change.state === 'proposed' && own && <Alert tone="info">{t.refusals.notYourOwnProposal}</Alert>}
      {change.state !== 'proposed' && <Alert tone="info">{sentences([t.portal.changeStates[change.state], change.reason])}</Alert>}
      {service.lacks.some((lack) => lack !== 'not-public') && (
        <Alert tone="warning" title={t.one.lacksTitle}>
          <List items={service.lacks.filter((lack) => lack !== 'not-public').map((lack) => t.one.lacks[lack] ?? lack)} />
        </Alert>
      )}
      <Details summary={t.region.asItStands} open={change.part === 'publication'}>
        <ServiceFacts t={t} service={service} />
        <ContentPart t={t} service={service} />
        <Evidence t={t} service={service} />
      </Details>
    </Page>
  )
}
