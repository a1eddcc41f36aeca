import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  Form,
  Heading,
  InOtherLanguage,
  Lead,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  SubmitRow,
  useFormat,
  useView,
} from '../../../../platform/ui/index.ts'
import { isFrontLanguage } from '../../../../platform/languages.ts'
import { smsRuns } from '../../../../platform/sms.ts'
import type { Location } from '../../../regions/index.ts'
import { placeName } from '../../booking/journey.tsx'
import { REMINDERS } from '../../schema.ts'
import type { nl } from '../../texts.nl.ts'
import type { Filled } from '../queries.ts'
import { isFull } from '../rules.ts'
import { Joining, OwnJoining } from '../schema.ts'

interface Group {
  t: typeof nl
  group: Filled
  location: Location | undefined
  today: string
  base: string
  own: boolean
  form: FormState
}

/** One meeting: what, for whom, where, and coming along, or waiting for a place. */
export function GroupPage({ t, group, location, today, base, own, form }: Group) {
  const f = useFormat()
  const lang = isFrontLanguage(useView().pageLanguage) ? 'nl' : undefined
  const full = isFull(group)
  const closed = group.onDate < today || group.openTo !== 'everybody'
  return (
    <Page
      title={group.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href={base.replace(/\/[^/]+$/, '')}>{t.groups.title}</BackLink>}
    >
      <Heading level={1} lang={lang}>
        {group.title}
      </Heading>
      <InOtherLanguage of="nl" />
      <Lead lang={lang}>{group.about}</Lead>
      <FormErrors form={form} />
      <DataList
        facts={[
          { label: t.done.when, value: `${f.date(group.onDate)}, ${f.time(group.atTime)} (${t.choose.minutes(group.minutes)})` },
          { label: t.done.where, value: group.channel === 'video' ? t.fields.channel.options.video : location && placeName(location) },
          { label: t.groups.forWhom, value: group.forWhom },
          { label: t.done.bring, value: group.bring },
          { label: t.groups.room, value: full ? t.groups.full : t.groups.free(group.capacity - group.taken) },
        ]}
      />
      {closed ? (
        <Alert>{group.openTo === 'everybody' ? t.groups.over : t.groups.byGuide}</Alert>
      ) : (
        <Section title={full ? t.groups.wait : t.groups.join}>
          {full && <Paragraph>{t.groups.waitText}</Paragraph>}
          <Form action={own ? `${base}/eigen` : base}>
            <Fields
              schema={own ? OwnJoining : Joining}
              form={form}
              texts={t.fields}
              options={{
                reminder: REMINDERS.filter((one) => one !== 'sms' || smsRuns()).map((value) => ({
                  value,
                  label: t.fields.reminder.options[value],
                })),
              }}
            />
            <SubmitRow>
              <Button>{full ? t.groups.waitNow : t.groups.joinNow}</Button>
            </SubmitRow>
          </Form>
        </Section>
      )}
      {location?.phone && (
        <Paragraph>
          {t.groups.ask} <PhoneLink number={location.phone} />
        </Paragraph>
      )}
    </Page>
  )
}
