import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import { BackLink, Button, Form, Heading, Lead, Page, Paragraph, Section, SubmitRow, Table, useFormat } from '../../../platform/ui/index.ts'
import type { Region } from '../queries.ts'
import { counterName } from '../rules.ts'
import { NationalDeskForm, NewHost } from '../schema.ts'
import type { nl } from '../texts.nl.ts'

interface NationProps {
  t: typeof nl
  regions: Region[]
  hosts: { host: string; regionCode: string; fromOn: string; untilOn: string | null }[]
  today: string
  desk: FormState
  host: FormState
}

/** What is of the whole country: how its desk is reached, where regions have their site, how far they are. */
export function NationPage({ t, regions, hosts, today, desk, host }: NationProps) {
  const words = t.nation
  return (
    <Page title={words.title} width="wide" before={<BackLink href="/beheer">{words.back}</BackLink>}>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Section title={words.desk}>
        <Paragraph>{words.deskLead}</Paragraph>
        <FormErrors form={desk} />
        <Form action="/beheer/landelijk">
          <Fields schema={NationalDeskForm} form={desk} texts={t.fields} />
          <SubmitRow>
            <Button>{words.save}</Button>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={words.hosts}>
        <Paragraph>{words.hostsLead}</Paragraph>
        <Hosts t={t} regions={regions} hosts={hosts} today={today} />
        <Section title={words.add} level={3}>
          <FormErrors form={host} />
          <Form action="/beheer/landelijk/adressen">
            <Fields
              schema={NewHost}
              form={host}
              texts={t.fields}
              options={{ site: byName(regions).map((region) => ({ value: region.slug, label: counterName(region) })) }}
            />
            <SubmitRow>
              <Button>{words.addButton}</Button>
            </SubmitRow>
          </Form>
        </Section>
      </Section>
      <Section title={words.stages}>
        <Table
          caption={words.stages}
          captionHidden
          rows={byName(regions)}
          columns={[
            { label: words.region, names: true, cell: (region) => counterName(region) },
            { label: words.state, cell: (region) => words.stageNames[region.stage] },
          ]}
        />
      </Section>
    </Page>
  )
}

function Hosts({ t, regions, hosts, today }: Pick<NationProps, 't' | 'regions' | 'hosts' | 'today'>) {
  const f = useFormat()
  const words = t.nation
  const names = new Map(regions.map((region) => [region.code, counterName(region)]))
  const state = (fromOn: string, untilOn: string | null) => {
    if (untilOn === null) return words.current(f.day(fromOn))
    return untilOn > today ? words.old(f.day(untilOn)) : words.ended(f.day(untilOn))
  }
  return (
    <Table
      caption={words.hosts}
      captionHidden
      rows={hosts}
      empty={words.none}
      columns={[
        { label: words.host, names: true, cell: ({ host }) => host },
        { label: words.region, cell: ({ regionCode }) => names.get(regionCode) ?? regionCode },
        { label: words.state, cell: ({ fromOn, untilOn }) => state(fromOn, untilOn) },
      ]}
    />
  )
}

function byName(regions: readonly Region[]): Region[] {
  return regions.toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'nl'))
}
