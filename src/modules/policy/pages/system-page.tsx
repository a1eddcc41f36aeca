import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Button,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  Table,
  useFormat,
  useView,
} from '../../../platform/ui/index.ts'
import { hasOwnWorkRoute, type Check } from '../rules.ts'
import { PlanProfile, type Profile } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

type Text = typeof nl
type Period = { nameNl: string; nameEn: string; fromOn: string; untilOn: string | null }

/** The profiles side by side on the five questions. Source: requirements 1.4 */
export function ComparePage({ t, profiles, regions }: { t: Text; profiles: Profile[]; regions: { slug: string; displayName: string }[] }) {
  return (
    <Page title={t.title} width="wide">
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Section title={t.compare}>
        <Compared t={t} profiles={profiles} />
      </Section>
      <Section title={t.governs}>
        <List
          items={regions.map((region) => (
            <Link href={`/regio/${region.slug}/stelsel`}>{t.region(region.displayName)}</Link>
          ))}
        />
      </Section>
    </Page>
  )
}

/** What governs one region, since when, and whether it keeps the principles. */
export function RegionSystemPage({
  t,
  name,
  profile,
  periods,
  checks,
  today,
}: {
  t: Text
  name: string
  profile: Profile
  periods: Period[]
  checks: Check[]
  today: string
}) {
  const f = useFormat()
  const named = useNamed()
  const current = periods.find((period) => period.fromOn <= today)
  return (
    <Page title={t.region(name)} width="wide">
      <Heading level={1}>{t.region(name)}</Heading>
      <Lead>
        {t.governs}: {named(profile)}
        {current ? `, ${t.since(f.date(current.fromOn))}` : ''}.
      </Lead>
      {periods
        .filter((period) => period.fromOn > today)
        .map((period) => (
          <Paragraph>{t.planned(named(period), f.date(period.fromOn))}</Paragraph>
        ))}
      <Compared t={t} profiles={[profile]} />
      <Section title={t.checks}>
        <Table
          caption={t.checks}
          captionHidden
          rows={checks}
          columns={[
            { label: t.principleLabel, names: true, cell: (check) => t.principle[check.principle] },
            { label: t.resultLabel, cell: (check) => t.result[check.result] },
            { label: t.evidence, cell: (check) => check.evidence.join(', ') || '–' },
          ]}
        />
      </Section>
    </Page>
  )
}

/** Planning another profile for a region. policy: B3 */
export function PlanPage({
  t,
  name,
  profiles,
  periods,
  form,
}: {
  t: Text
  name: string
  profiles: Profile[]
  periods: Period[]
  form: FormState
}) {
  const f = useFormat()
  const named = useNamed()
  return (
    <Page title={t.manage} hasErrors={form.errors.length > 0}>
      <Heading level={1}>
        {t.manage}: {name}
      </Heading>
      <Lead>{t.manageLead}</Lead>
      <FormErrors form={form} />
      <Form action="/beheer/stelsel">
        <Fields
          schema={PlanProfile}
          form={form}
          texts={t.fields}
          options={{ profile: profiles.map((profile) => ({ value: profile.code, label: named(profile) })) }}
        />
        <SubmitRow>
          <Button>{t.save}</Button>
        </SubmitRow>
      </Form>
      <Section title={t.periods}>
        <List items={periods.map((period) => t.planned(named(period), f.date(period.fromOn)))} />
      </Section>
    </Page>
  )
}

/** What a profile is called for this reader. */
function useNamed(): (one: Pick<Profile, 'nameNl' | 'nameEn'>) => string {
  const { language } = useView()
  return ({ nameNl, nameEn }) => (language === 'nl' ? nameNl : nameEn)
}

function Compared({ t, profiles }: { t: Text; profiles: Profile[] }) {
  const f = useFormat()
  const named = useNamed()
  const rows: [string, (profile: Profile) => string][] = [
    [t.questions.who, ({ parameters }) => t.scope[parameters.targetScope]],
    [
      t.questions.services,
      ({ parameters }) =>
        `${parameters.counterServices.map((service) => t.services[service]).join(', ')}. ${parameters.mediationByCounter ? t.mediation.yes : t.mediation.no}`,
    ],
    [t.questions.ownWork, (profile) => t.ownWork(hasOwnWorkRoute(profile), profile.parameters.sicknessTakeoverMonths)],
    [t.questions.infrastructure, ({ parameters }) => parameters.governance.guideEmployers.map((type) => t.types[type] ?? type).join(', ')],
    [t.questions.catalogue, ({ parameters: { catalogue } }) => t.catalogue(catalogue)],
    [
      t.questions.handover,
      ({ parameters: { handover } }) =>
        t.handover(handover.mostReceivers, handover.publicBodies.map((type) => t.types[type] ?? type).join(', ')),
    ],
    [t.questions.aftercare, ({ parameters: { aftercare } }) => t.aftercare(f.list(aftercare.momentWeeks.map(String)), aftercare)],
    [t.questions.money, ({ parameters }) => parameters.funding.budgetKinds.map((kind) => t.funding[kind]).join('; ')],
    [
      t.questions.after,
      ({ parameters }) => parameters.governance.excludedTypes.map((type) => t.types[type] ?? type).join(', ') || t.nobodyExcluded,
    ],
  ]
  return (
    <Table
      caption={t.compare}
      captionHidden
      rows={rows}
      columns={[
        { label: '', names: true, cell: ([question]) => question },
        ...profiles.map((profile) => ({
          label: named(profile),
          cell: ([, said]: (typeof rows)[number]) => said(profile),
        })),
      ]}
    />
  )
}
