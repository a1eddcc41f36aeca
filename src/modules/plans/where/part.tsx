import {
  Button,
  DataList,
  Details,
  Form,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
  useView,
  type Fact,
  type Option,
} from '../../../platform/ui/index.ts'
import { Fields } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { addressWords, locationFacts, texts as catalogueTexts } from '../../catalogue/index.ts'
import type { ReferralRow } from '../queries.ts'
import type { nl } from '../texts.nl.ts'
import { MoveTo } from './schema.ts'

type Text = typeof nl
type Where = Pick<
  ReferralRow,
  'locationName' | 'street' | 'houseNumber' | 'postcode' | 'place' | 'locationHours' | 'accessibility' | 'wayIn' | 'locationPhone'
>

/** The location of a referral on one line, or nothing. */
export function whereWords(row: Where): string | null {
  const { locationName, street, houseNumber, postcode, place } = row
  if (!locationName || !street || !houseNumber || !postcode || !place) return null
  return `${locationName}, ${addressWords({ street, houseNumber, postcode, place })}`
}

/** The same as a fact of a referral. */
export function whereFact(t: Text, row: Where): Fact | false {
  const words = whereWords(row)
  return words !== null && { label: t.where.title, value: words }
}

/** Where the person has to be, after the first talk where one is planned with a place of its own: the address, when it is open, how to get in, whom to call. policy: C16 */
export function WherePart({ t, row, talkAt = null }: { t: Text; row: Where; talkAt?: string | null }) {
  const c = catalogueTexts(useView())
  const words = whereWords(row)
  if (words === null) return null
  return (
    <Section title={t.where.mine}>
      {talkAt && <Paragraph>{t.where.talkFirst(talkAt)}</Paragraph>}
      <DataList
        facts={[
          { label: t.where.title, value: words },
          ...locationFacts(c, { hours: row.locationHours, accessibility: row.accessibility ?? [], wayIn: row.wayIn }),
          row.locationPhone !== null && { label: c.locations.phone, value: <PhoneLink number={row.locationPhone} /> },
        ]}
      />
    </Section>
  )
}

/** Another location of the provider, where there is one. */
export function MovePart({ t, action, options, form }: { t: Text; action: string; options: Option[]; form: FormState }) {
  if (options.length === 0) return null
  const mine = form.errors.some(({ field }) => field in MoveTo.shape)
  return (
    <Details summary={t.where.move} open={mine}>
      <Form action={`${action}/locatie`} label={t.where.move}>
        <Fields schema={MoveTo} form={form} texts={t.fields} options={{ locationId: options }} idPrefix="where" />
        <SubmitRow>
          <Button appearance="secondary">{t.where.moveDo}</Button>
        </SubmitRow>
      </Form>
    </Details>
  )
}
