import { Fields } from '../../../../platform/fields.tsx'
import { blankForm } from '../../../../platform/form.ts'
import { Button, Details, Form, List, Paragraph, SubmitRow } from '../../../../platform/ui/index.ts'
import { pauseText } from '../../offer/pause-text.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import { CAN_END, PauseForm } from '../part-schema.ts'
import { prefixOf, type WrongForm } from './own-page-forms.tsx'
import { useFormat } from '../../../../platform/ui/index.ts'

interface LifeProps {
  t: typeof nl
  service: Service
  base: string
  wrong: WrongForm | undefined
}

/** Pausing, opening again, ending, and throwing a draft away: what can be done with the offer as a whole. */
export function LifePart(props: LifeProps) {
  const { t, service, base } = props
  const f = useFormat()
  return (
    <>
      {service.status === 'paused' && (
        <>
          {service.pause && <Paragraph>{pauseText(t, f, service.pause)}</Paragraph>}
          <Form action={`${base}/hervatting`} inline>
            <Button>{t.portal.reopen}</Button>
          </Form>
        </>
      )}
      {(service.status === 'public' || service.status === 'paused') && <PausePart {...props} />}
      {CAN_END.includes(service.status) && (
        <Details summary={t.portal.end}>
          <Paragraph>{t.portal.endLead}</Paragraph>
          <Form action={`${base}/beeindiging`} inline>
            <Button appearance="danger">{t.portal.endNow}</Button>
          </Form>
        </Details>
      )}
      {service.status === 'draft' && (
        <Details summary={t.portal.life.discard}>
          <Paragraph>{t.portal.life.discardLead}</Paragraph>
          <List items={t.portal.life.discardWhat} />
          <Form action={`${base}/verwijdering`} inline>
            <Button appearance="danger">{t.portal.life.discardNow}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

function PausePart({ t, service, base, wrong }: LifeProps) {
  const again = wrong?.at === 'onderbreking' ? wrong.form : undefined
  const { because, words, untilOn } = service.pause ?? { because: null, words: null, untilOn: null }
  return (
    <Details summary={service.status === 'paused' ? t.portal.life.changePause : t.portal.pause} open={again !== undefined}>
      <Paragraph>{t.portal.life.pauseLead}</Paragraph>
      <Form action={`${base}/onderbreking`} label={t.portal.pause}>
        <Fields
          schema={PauseForm}
          form={again ?? blankForm({ because, pauseWords: words, untilOn })}
          texts={t.portal.life.pauseFields}
          idPrefix={prefixOf('onderbreking')}
        />
        <SubmitRow>
          <Button appearance="secondary">{service.status === 'paused' ? t.portal.life.savePause : t.portal.life.pauseNow}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}
