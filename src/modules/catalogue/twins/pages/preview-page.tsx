import { ActionGroup, BackLink, Button, Form, Heading, HiddenField, Lead, List, Page, Section } from '../../../../platform/ui/index.ts'
import type { FormState } from '../../../../platform/form.ts'
import { Evidence } from '../../offer/evidence-part.tsx'
import { ContentPart } from '../../offer/content-part.tsx'
import { ServiceFacts } from '../../offer/service-parts.tsx'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import { TWINS } from './list-page.tsx'

interface PreviewProps {
  t: typeof nl
  id: string
  kept: string
  gone: string
  /** As everybody would see the service that stays; null for organisations. */
  service: Service | null
  /** How many services come along with an organisation. */
  moves: number
  form: FormState
}

/** What becomes of two entries, before anything changes: looked over, then done or chosen again. */
export function PreviewPage({ t, id, kept, gone, service, moves, form }: PreviewProps) {
  const w = t.twins
  const values = Object.entries(form.values).filter(([name, value]) => name !== 'step' && value !== '')
  return (
    <Page title={w.preview} before={<BackLink href={`${TWINS}/${id}`}>{w.names(gone, kept)}</BackLink>}>
      <Heading level={1}>{w.preview}</Heading>
      <Lead>{w.previewLead}</Lead>
      <List items={[service ? w.becomes(gone, kept) : w.moves(moves, kept), w.untouched, w.undoable]} />
      {service && (
        <Section title={service.name}>
          <ServiceFacts t={t} service={service} />
          <ContentPart t={t} service={service} />
          <Evidence t={t} service={service} />
        </Section>
      )}
      <Form action={`${TWINS}/${id}/samenvoeging`}>
        {values.map(([name, value]) => (
          <HiddenField name={name} value={Array.isArray(value) ? value.at(-1)! : value} />
        ))}
        <ActionGroup>
          <Button>{w.merge}</Button>
          <Button appearance="secondary" name="step" value="choose" formAction={`${TWINS}/${id}/voorbeeld`}>
            {w.change}
          </Button>
        </ActionGroup>
      </Form>
    </Page>
  )
}
