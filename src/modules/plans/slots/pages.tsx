import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Format,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { SlotRow } from './queries.ts'
import { OfferSlot, TakeSlot } from './schema.ts'

type Text = typeof nl

/** When and where, in words. */
export function slotWords(t: Text, f: Format, slot: { onDate: string; atTime: string; place: string }): string {
  return t.slots.said(f.date(slot.onDate), f.time(slot.atTime), slot.place)
}

/** The times that a provider offers for a first talk: what is free, what is taken, and one more. policy: D6 */
export function SlotsPage({
  t,
  base,
  received,
  slots,
  services,
  form,
}: {
  t: Text
  base: string
  received: string
  slots: SlotRow[]
  services: { id: string; name: string }[]
  form: FormState
}) {
  const f = useFormat()
  const nameOf = (id: string | null) => services.find((one) => one.id === id)?.name ?? t.slots.all
  return (
    <Page title={t.slots.title} hasErrors={form.errors.length > 0} before={<BackLink href={received}>{t.provider.referrals}</BackLink>}>
      <Heading level={1}>{t.slots.title}</Heading>
      <Lead>{t.slots.lead}</Lead>
      <FormErrors form={form} />
      {slots.length === 0 ? (
        <EmptyState title={t.slots.none} />
      ) : (
        <Table
          caption={t.slots.title}
          captionHidden
          rows={slots}
          columns={[
            { label: t.slots.when, names: true, cell: (slot) => slotWords(t, f, slot) },
            { label: t.provider.service, cell: (slot) => nameOf(slot.serviceId) },
            {
              label: t.slots.state,
              cell: (slot) =>
                slot.referralId ? (
                  <Link href={`${received}/${slot.referralId}`}>{t.slots.taken}</Link>
                ) : (
                  <Form action={`${base}/${slot.id}/intrekking`} inline>
                    {t.slots.free}
                    <Button appearance="secondary" about={slotWords(t, f, slot)}>
                      {t.slots.withdraw}
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      )}
      <Section title={t.slots.offer}>
        <Form action={base}>
          <Fields
            schema={OfferSlot}
            form={form}
            texts={t.fields}
            options={{ slotService: [{ value: '', label: t.slots.all }, ...services.map(({ id, name }) => ({ value: id, label: name }))] }}
          />
          <SubmitRow>
            <Button>{t.slots.offer}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}

/** Another time for a first talk, chosen by the person or the guide. */
export function MovePage({
  t,
  back,
  action,
  service,
  free,
  form,
}: {
  t: Text
  back: string
  action: string
  service: string
  free: SlotRow[]
  form: FormState
}) {
  const f = useFormat()
  return (
    <Page title={t.slots.move} hasErrors={form.errors.length > 0} before={<BackLink href={back}>{service}</BackLink>}>
      <Heading level={1}>{t.slots.move}</Heading>
      <FormErrors form={form} />
      {free.length === 0 ? (
        <Paragraph>{t.slots.moveNone}</Paragraph>
      ) : (
        <>
          <Lead>{t.slots.moveLead}</Lead>
          <Form action={action}>
            <Fields
              schema={TakeSlot}
              form={form}
              texts={t.fields}
              options={{ slot: free.map((slot) => ({ value: slot.id, label: slotWords(t, f, slot) })) }}
            />
            <SubmitRow>
              <Button>{t.slots.moveDo}</Button>
            </SubmitRow>
          </Form>
        </>
      )}
    </Page>
  )
}
