import { blankForm } from '../../../../platform/form.ts'
import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import {
  BackLink,
  Button,
  Form,
  Heading,
  HiddenField,
  LinkList,
  Page,
  Paragraph,
  Section,
  Status,
  SubmitRow,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Service } from '../../offer/queries.ts'
import type { nl } from '../../texts.nl.ts'
import type { Ended } from '../ended.ts'
import { OFFER_STATES } from '../offer-states.ts'
import { CopyOffer } from '../part-schema.ts'
import { prefixOf, type WrongForm } from './own-page-forms.tsx'

interface EndedProps {
  t: typeof nl
  service: Service
  ended: Ended | undefined
  copyId: string
  wrong: WrongForm | undefined
}

/** An offer that its provider or its source ended: since when, how it was, and the way to begin again. Nothing of it can be changed. */
export function EndedPage({ t, service, ended, copyId, wrong }: EndedProps) {
  const f = useFormat()
  const base = `/aanbieder/diensten/${service.id}`
  return (
    <Page title={service.name} hasErrors={wrong !== undefined} before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}>
      <Heading level={1}>{service.name}</Heading>
      <Paragraph>
        <Status is={OFFER_STATES.ended!} /> {t.portal.stateSays.ended}
      </Paragraph>
      {wrong && <FormErrors form={wrong.form} idPrefix={prefixOf('copy')} />}
      {ended && <Paragraph>{t.portal.life.endedSince(f.moment(ended.at), ended.by)}</Paragraph>}
      <LinkList
        items={[
          { href: `/diensten/${service.id}`, label: t.own.view },
          { href: `/diensten/${service.id}/geschiedenis`, label: t.portal.history },
        ]}
      />
      <Section title={t.portal.life.again}>
        <Paragraph>{t.portal.life.againLead}</Paragraph>
        <Form action={`${base}/kopie`} label={t.portal.life.again}>
          <HiddenField name="id" value={copyId} />
          <HiddenField name="tied" value="no" />
          <Fields
            schema={CopyOffer}
            form={wrong?.form ?? blankForm({ name: service.name })}
            texts={t.fields}
            only={['name']}
            idPrefix={prefixOf('copy')}
          />
          <SubmitRow>
            <Button>{t.portal.life.again}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}
