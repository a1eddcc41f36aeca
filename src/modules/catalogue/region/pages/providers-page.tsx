import { Fields, FormErrors, type FieldText } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  BackLink,
  Button,
  Details,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../../platform/ui/index.ts'
import type { Certification } from '../../portal/certification.ts'
import type { nl } from '../../texts.nl.ts'
import { AdmitProvider, InviteTo } from '../schema.ts'

interface ProvidersProps {
  t: typeof nl
  providers: { id: string; name: string; offers: number; waiting: number }[]
  /** UWV and municipalities that offer nothing here yet. */
  bodies: { id: string; name: string }[]
  certifications: (Certification & { organisation: string })[]
  admit: FormState
  invite: FormState
}

/** Words of the fields with which somebody is asked. */
export function providerTexts(t: typeof nl): Partial<Record<string, FieldText>> {
  return { ...t.fields, ...t.people.fields, ...t.region.admitFields }
}

/** Who offers services in the region: new ones are let in here, and their certificates looked at. policy: D3, D4 */
export function ProvidersPage({ t, providers, bodies, certifications, admit, invite }: ProvidersProps) {
  const f = useFormat()
  const errors = [...admit.errors, ...invite.errors]
  const options: Option[] = [...providers, ...bodies].map(({ id, name }) => ({ value: id, label: name }))
  const fields = providerTexts(t)
  return (
    <Page
      title={t.region.providers}
      width="wide"
      hasErrors={errors.length > 0}
      before={<BackLink href="/werk/aanbod">{t.region.title}</BackLink>}
    >
      <Heading level={1}>{t.region.providers}</Heading>
      <Lead>{t.region.providersLead}</Lead>
      <FormErrors form={admit} idPrefix="admit" />
      <FormErrors form={invite} idPrefix="invite" />
      <Table
        caption={t.region.providers}
        captionHidden
        rows={providers}
        columns={[
          { label: t.one.by, names: true, cell: (row) => row.name },
          { label: t.region.offers, numeric: true, cell: (row) => f.number(row.offers) },
          { label: t.people.waiting, numeric: true, cell: (row) => f.number(row.waiting) },
        ]}
      />
      <Section title={t.region.certifications}>
        <Table
          caption={t.region.certifications}
          captionHidden
          rows={certifications}
          empty={t.portal.noneYet}
          columns={[
            { label: t.people.fields.scheme.label, names: true, cell: (row) => [row.scheme, row.number].filter(Boolean).join(', ') },
            { label: t.one.by, cell: (row) => row.organisation },
            { label: t.fields.validUntil.label, cell: (row) => f.shortDate(row.validUntil) },
            { label: t.one.source, cell: (row) => (row.evidenceUrl ? <Link href={row.evidenceUrl}>{t.region.evidence}</Link> : '–') },
            {
              label: t.people.seen,
              cell: (row) =>
                row.checkedOn ? (
                  f.shortDate(row.checkedOn)
                ) : (
                  <Form action={`/werk/aanbod/keurmerken/${row.id}/controle`} inline>
                    <Button appearance="secondary" about={row.scheme}>
                      {t.region.seenIt}
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      </Section>
      <Section title={t.people.invite}>
        <Details summary={t.region.inviteKnown} open={invite.errors.length > 0}>
          <Form action="/werk/aanbod/uitnodigingen">
            <Fields schema={InviteTo} form={invite} texts={fields} options={{ organisation: options }} idPrefix="invite" />
            <SubmitRow>
              <Button>{t.people.send}</Button>
            </SubmitRow>
          </Form>
        </Details>
        <Details summary={t.region.inviteNew} open={admit.errors.length > 0}>
          <Form action="/werk/aanbod/aanbieders">
            <Fields schema={AdmitProvider} form={admit} texts={fields} idPrefix="admit" />
            <SubmitRow>
              <Button>{t.region.admit}</Button>
            </SubmitRow>
          </Form>
        </Details>
      </Section>
    </Page>
  )
}
