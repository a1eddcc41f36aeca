import { Fields } from '../../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import { Button, Details, Form, HiddenField, Paragraph, Section, SubmitRow } from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import { sourceName } from '../../offer/source-name.ts'
import { Evidence } from '../../offer/evidence-part.tsx'
import type { nl } from '../../texts.nl.ts'
import { CopyOffer, Reply } from '../part-schema.ts'

type Text = typeof nl

/** A form on the page of an own offer that came back: that of the copy, or of the reply to this figure. */
export interface WrongForm {
  at: string
  form: FormState
}
interface FormsProps {
  t: Text
  service: Service
  base: string
  wrong: WrongForm | undefined
}

/** What the ids of the fields of one of these forms begin with. */
export function prefixOf(at: string): string {
  return at.slice(-6)
}

/** Figures about the offer, each with a place for what the provider says of it. policy: K8 */
export function Figures({ t, service, base, wrong }: FormsProps) {
  return (
    <Section title={t.portal.figures}>
      <Evidence t={t} service={service} />
      {service.quality
        .filter((one) => one.denominator !== null)
        .map((one) => (
          <Details summary={t.portal.replyTo(t.one.qualityKinds[one.kind] ?? one.kind, sourceName(t, one))} open={wrong?.at === one.id}>
            <Form action={`${base}/kwaliteit/${one.id}/reactie`} label={sourceName(t, one)}>
              <Fields
                schema={Reply}
                form={wrong?.at === one.id ? wrong.form : blankForm({ reply: one.reply })}
                texts={{ reply: { label: t.portal.reply, hint: t.portal.replyHint } }}
                idPrefix={prefixOf(one.id)}
              />
              <SubmitRow>
                <Button appearance="secondary">{t.portal.saveReply}</Button>
              </SubmitRow>
            </Form>
          </Details>
        ))}
    </Section>
  )
}

/** A copy of the offer, loose or tied to it as a further place. */
export function Copy({ t, service, base, copyId, wrong }: FormsProps & { copyId: string }) {
  const again = wrong?.at === 'copy' ? wrong.form : undefined
  return (
    <Details summary={t.portal.copy} open={again !== undefined}>
      <Form action={`${base}/kopie`} label={t.portal.copy}>
        <HiddenField name="id" value={copyId} />
        <Fields
          schema={CopyOffer}
          form={again ?? blankForm({ name: t.portal.copyOf(service.name) })}
          texts={t.fields}
          only={['name']}
          idPrefix={prefixOf('copy')}
        />
        <Paragraph quiet>{t.portal.copyLead}</Paragraph>
        <SubmitRow>
          <Button name="tied" value="no" appearance="secondary">
            {t.portal.copyLoose}
          </Button>
          <Button name="tied" value="yes" appearance="secondary">
            {t.portal.copyTied}
          </Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}
