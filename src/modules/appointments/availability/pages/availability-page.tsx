import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import { blankForm, type FormState } from '../../../../platform/form.ts'
import {
  Alert,
  Button,
  Details,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Tabs,
} from '../../../../platform/ui/index.ts'
import type { Location } from '../../../regions/index.ts'
import type { nl } from '../../texts.nl.ts'
import type { Kept } from '../keeper.ts'
import type { keptBy } from '../queries.ts'
import { AwayForm, ExtraForm, NamedForm, WeekForm } from '../schema.ts'
import { Exceptions, Week } from './kept-tables.tsx'

type Rows = Awaited<ReturnType<typeof keptBy>>
export interface Given extends Rows {
  kept: Kept[]
  /** May the name of this guide be said to who comes? */
  named: boolean
  one: Kept
  places: Location[]
  toMove: number
  free: number
}
interface Props {
  t: typeof nl
  /** Null: nobody's hours are this worker's to keep. */
  given: Given | null
  forms: Record<'week' | 'extra' | 'away', FormState>
  wrong: 'week' | 'extra' | 'away' | undefined
  mayFeed: boolean
}

/** When a guide or a place receives: the week, hours beside it, and days away. */
export function AvailabilityPage({ t, given, forms, wrong, mayFeed }: Props) {
  const a = t.availability
  if (!given || given.places.length === 0)
    return (
      <Page title={a.title}>
        <Heading level={1}>{a.title}</Heading>
        <EmptyState title={a.nothing} />
      </Page>
    )
  const { kept, one, toMove, free } = given
  return (
    <Page title={a.title} width="wide" hasErrors={wrong !== undefined}>
      <Heading level={1}>{`${a.title}: ${one.name}`}</Heading>
      <Lead>{a.lead}</Lead>
      {wrong && <FormErrors form={forms[wrong]} idPrefix={wrong} />}
      {kept.length > 1 && (
        <Tabs
          label={a.whose}
          items={kept.map((other) => ({ href: `/werk/beschikbaarheid?van=${other.id}`, label: other.name, current: other.id === one.id }))}
        />
      )}
      {mayFeed && toMove > 0 && (
        <Alert tone="warning">
          <Link href="/werk/afspraken/verzetten">{a.toMove(toMove)}</Link>
        </Alert>
      )}
      <Paragraph quiet>{a.free(free)}</Paragraph>
      <Week t={t} given={given} />
      <Details summary={a.addWeek} open={wrong === 'week'}>
        <Offer t={t} given={given} schema={WeekForm} form={forms.week} action="week" prefix="week" />
      </Details>
      <Exceptions t={t} given={given} />
      <Details summary={a.addAway} open={wrong === 'away'}>
        <Paragraph>{a.awayText}</Paragraph>
        <Form action="/werk/beschikbaarheid/afwezig">
          <Fields schema={AwayForm} form={forms.away} texts={t.fields} idPrefix="away" />
          <SubmitRow>
            <Button>{a.addAway}</Button>
          </SubmitRow>
        </Form>
      </Details>
      <Details summary={a.addExtra} open={wrong === 'extra'}>
        <Offer t={t} given={given} schema={ExtraForm} form={forms.extra} action="extra" prefix="extra" />
      </Details>
      {mayFeed && (
        <Section title={a.namedTitle}>
          <Paragraph>{a.namedLead}</Paragraph>
          <Form action="/werk/beschikbaarheid/naam">
            <Fields schema={NamedForm} form={blankForm(given.named ? { named: 'on' } : {})} texts={t.fields} idPrefix="naam" />
            <SubmitRow>
              <Button appearance="secondary">{a.namedNow}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
      {mayFeed && (
        <Section title={t.feed.title}>
          <Paragraph>
            <Link href="/werk/beschikbaarheid/agenda">{t.feed.open}</Link>
          </Paragraph>
        </Section>
      )}
    </Page>
  )
}

interface OfferForm {
  t: typeof nl
  given: Given
  schema: typeof WeekForm | typeof ExtraForm
  form: FormState
  action: string
  prefix: string
}

function Offer({ t, given, schema, form, action, prefix }: OfferForm) {
  // A guide is in one conversation at a time.
  const only = Object.keys(schema.shape).filter((field) => field !== 'capacity' || given.one.kind === 'place')
  return (
    <Form action={`/werk/beschikbaarheid/${action}`}>
      {given.one.kind === 'guide' && <HiddenField name="capacity" value="1" />}
      <Fields
        schema={schema as typeof WeekForm}
        form={form}
        texts={t.fields}
        only={only as 'weekday'[]}
        options={{
          place: given.places.map((place) => ({ value: place.id, label: place.name })),
          weekday: t.availability.days.map((label, index) => ({ value: String(index + 1), label })),
        }}
        idPrefix={prefix}
      />
      <SubmitRow>
        <Button appearance="secondary">{t.availability.add}</Button>
      </SubmitRow>
    </Form>
  )
}
