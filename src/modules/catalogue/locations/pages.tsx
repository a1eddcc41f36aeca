import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  CardGroup,
  DataList,
  Details,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  List,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { ProviderLocation } from './queries.ts'
import { LocationForm, WorksHere } from './schema.ts'
import { addressWords, locationFacts } from './words.ts'

type Text = typeof nl
export const LOCATIONS = '/aanbieder/locaties'

export interface LocationShown {
  location: ProviderLocation
  services: string[]
  people: { name: string; limited: boolean }[]
}

/** Where a provider works, and the addresses of its services that are no location yet. policy: D6 */
export function LocationsPage({
  t,
  shown,
  named,
  limits,
  mayKeep,
}: {
  t: Text
  shown: LocationShown[]
  named: { id: string; street: string; houseNumber: string; postcode: string; place: string | null }[]
  /** Colleagues who are limited still to a location that closed. */
  limits: { locationId: string; accountId: string; name: string; colleague: string }[]
  mayKeep: boolean
}) {
  const words = t.locations
  return (
    <Page title={words.title} before={<BackLink href="/aanbieder/diensten">{t.own.title}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      {mayKeep && <ButtonLink href={`${LOCATIONS}/nieuw`}>{words.add}</ButtonLink>}
      {shown.length === 0 && <EmptyState title={words.none} />}
      <CardGroup rows>
        {shown.map((one) => (
          <Card title={one.location.name} level={2} href={mayKeep ? `${LOCATIONS}/${one.location.id}` : undefined}>
            <Facts t={t} {...one} />
          </Card>
        ))}
      </CardGroup>
      {mayKeep && named.length > 0 && (
        <Section title={words.named}>
          <Paragraph>{words.namedLead}</Paragraph>
          <List
            items={named.map((one) => (
              <>
                {addressWords({ ...one, place: one.place ?? '' })}: <Link href={`${LOCATIONS}/nieuw?plek=${one.id}`}>{words.make}</Link>
              </>
            ))}
          />
        </Section>
      )}
      {limits.length > 0 && (
        <Section title={words.limits}>
          <Paragraph>{words.limitsLead}</Paragraph>
          <CardGroup rows>
            {limits.map((one) => (
              <Card title={`${one.colleague}: ${one.name}`} level={3}>
                <Form action={`${LOCATIONS}/${one.locationId}/beperking`} inline>
                  <HiddenField name="colleague" value={one.accountId} />
                  <Button appearance="secondary" about={one.colleague}>
                    {words.limitOff}
                  </Button>
                </Form>
              </Card>
            ))}
          </CardGroup>
        </Section>
      )}
    </Page>
  )
}

function Facts({ t, location, services, people }: LocationShown & { t: Text }) {
  const words = t.locations
  return (
    <DataList
      facts={[
        { label: t.one.locations, value: addressWords(location) },
        ...locationFacts(t, location),
        location.phone !== null && { label: words.phone, value: <PhoneLink number={location.phone} /> },
        { label: words.services, value: services.join(', ') || words.servicesNone },
        {
          label: words.people,
          value: people.map(({ name, limited }) => (limited ? words.only(name) : name)).join('; ') || words.peopleNone,
        },
      ]}
    />
  )
}

/** A new location, or one to change; of one that is there also who works there. */
export function LocationPage({
  t,
  shown,
  colleagues,
  form,
  at,
}: {
  t: Text
  /** Null: a new one. */
  shown: LocationShown | null
  colleagues: Option[]
  form: FormState
  /** Which of the forms came back. */
  at: 'facts' | 'people'
}) {
  const words = t.locations
  const title = shown?.location.name ?? words.add
  const action = shown ? `${LOCATIONS}/${shown.location.id}` : LOCATIONS
  const blank = { values: {}, errors: [] }
  return (
    <Page title={title} hasErrors={form.errors.length > 0} before={<BackLink href={LOCATIONS}>{words.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <FormErrors form={form} />
      {shown && <Facts t={t} {...shown} />}
      {shown && <Paragraph quiet>{words.servicesWhy}</Paragraph>}
      {shown && (
        <Section title={words.set}>
          <Form action={`${action}/mensen`} label={words.set}>
            <Fields schema={WorksHere} form={at === 'people' ? form : blank} texts={t.fields} options={{ colleague: colleagues }} />
            <SubmitRow>
              <Button appearance="secondary">{words.save}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
      <Details summary={shown ? words.change : words.add} open={!shown || (at === 'facts' && form.errors.length > 0)}>
        <Form action={action} label={words.change}>
          <Fields schema={LocationForm} form={at === 'facts' ? form : blank} texts={t.fields} />
          <SubmitRow>
            <Button>{words.save}</Button>
          </SubmitRow>
        </Form>
      </Details>
      {shown && (
        <Form action={`${action}/sluiting`}>
          <Paragraph>{words.closeLead}</Paragraph>
          <Button appearance="danger" confirm>
            {words.close}
          </Button>
        </Form>
      )}
    </Page>
  )
}
