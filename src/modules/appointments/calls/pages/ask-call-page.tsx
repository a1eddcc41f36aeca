import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  DataList,
  Form,
  Heading,
  HiddenField,
  Lead,
  Page,
  Paragraph,
  PhoneLink,
  SubmitRow,
  useFormat,
} from '../../../../platform/ui/index.ts'
import type { Location, Region } from '../../../regions/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { findCallback } from '../queries.ts'
import { CallMe } from '../schema.ts'

interface Ask {
  t: typeof nl
  phone: string | null
  base: string
  places: Location[]
  form: FormState
}

/** Asks for a call: name, number, when; of several places which is near. Without any the number to call is what there is. */
export function AskCallPage({ t, phone, base, places, form }: Ask) {
  return (
    <Page title={t.calls.title} hasErrors={form.errors.length > 0} before={<BackLink href={`${base}/afspraak`}>{t.choose.title}</BackLink>}>
      <Heading level={1}>{t.calls.title}</Heading>
      {places.length > 0 && (
        <>
          <Lead>{t.calls.lead}</Lead>
          <FormErrors form={form} />
          <Form action={`${base}/bel-mij-terug`}>
            {places.length === 1 && <HiddenField name="near" value={places[0]!.id} />}
            <Fields
              schema={CallMe}
              form={form}
              texts={t.fields}
              only={places.length === 1 ? ['id', 'firstName', 'callNumber', 'wanted'] : ['id', 'firstName', 'callNumber', 'near', 'wanted']}
              options={{ near: places.map((one) => ({ value: one.id, label: one.name, hint: one.place })) }}
            />
            <SubmitRow>
              <Button>{t.calls.submit}</Button>
            </SubmitRow>
          </Form>
        </>
      )}
      {phone && (
        <Paragraph>
          {t.calls.orCall} <PhoneLink number={phone} />
        </Paragraph>
      )}
    </Page>
  )
}

interface Follow {
  t: typeof nl
  asked: NonNullable<Awaited<ReturnType<typeof findCallback>>>
  region: Region | undefined
  leave: string
}

/** When we call, and that it is no longer needed. */
export function FollowCallPage({ t, asked, region, leave }: Follow) {
  const f = useFormat()
  return (
    <Page title={t.calls.title}>
      <Heading level={1}>{t.calls.title}</Heading>
      <Alert tone={asked.state === 'open' ? 'ok' : 'info'}>{t.calls.states[asked.state as 'open']}</Alert>
      <DataList
        facts={[
          asked.state === 'open' && {
            label: t.calls.when,
            value: `${f.date(asked.promisedOn)}, ${f.hours(asked.promisedFrom, asked.promisedUntil)}`,
          },
          { label: t.waiting.questions, value: region?.phone && <PhoneLink number={region.phone} /> },
        ]}
      />
      {asked.state === 'open' ? (
        <Form action={leave}>
          <Button appearance="secondary">{t.calls.leave}</Button>
        </Form>
      ) : (
        region && <ButtonLink href={`/regio/${region.slug}/bel-mij-terug`}>{t.calls.again}</ButtonLink>
      )}
    </Page>
  )
}
