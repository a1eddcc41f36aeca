import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  DataList,
  Fieldset,
  Form,
  Heading,
  Lead,
  Link,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { OwnWorkRow } from './queries.ts'
import { OwnWork, PARTIES } from './schema.ts'
import { WhoHelps } from './who-helps.tsx'

type Text = typeof nl
interface PageProps {
  t: Text
  person: { id: string; name: string }
  /** The profile of the region has this route. */
  offered: boolean
  row: OwnWorkRow | null
  form: FormState
}

/** At the desk: one question without a word on health, then the parties. policy: B2, E6 */
export function OwnWorkPage({ t, person, offered, row, form }: PageProps) {
  const base = `/werk/personen/${person.id}/plan`
  return (
    <Page title={t.ownWork.title} hasErrors={form.errors.length > 0} before={<BackLink href={base}>{t.plan.title}</BackLink>}>
      <Heading level={1}>
        {t.ownWork.title}: {person.name}
      </Heading>
      {offered ? (
        <>
          <Lead>{t.ownWork.lead}</Lead>
          <FormErrors form={form} />
          <Form action={`${base}/eigen-werk`}>
            <Fields schema={OwnWork} form={form} texts={t.fields} only={['afterFirstYear']} />
            {PARTIES.map((party) => (
              <Fieldset legend={t.ownWork[party]} hint={t.ownWork.hints[party]} name={party}>
                <Fields
                  schema={OwnWork}
                  form={form}
                  texts={t.fields}
                  only={[`${party}Name`, `${party}Contact`, `${party}Phone`, `${party}Email`]}
                />
              </Fieldset>
            ))}
            <Fields schema={OwnWork} form={form} texts={t.fields} only={['partiesAgreed']} />
            <SubmitRow>
              <Button>{t.plan.save}</Button>
            </SubmitRow>
          </Form>
        </>
      ) : (
        <>
          <Alert tone="info">{t.refusals.noOwnWorkRoute}</Alert>
          {row && <Facts t={t} row={row} />}
          <WhoHelps t={t} />
        </>
      )}
    </Page>
  )
}

/** What was noted: the answer, and each party that is named. */
function Facts({ t, row }: { t: Text; row: OwnWorkRow }) {
  const f = useFormat()
  return (
    <DataList
      facts={[
        { label: t.ownWork.over, value: row.afterFirstYear ? t.ownWork.yes : t.ownWork.no },
        ...PARTIES.flatMap((party) => {
          const said = [row[`${party}Name`], row[`${party}Contact`], row[`${party}Phone`], row[`${party}Email`]]
          return said[0] === null ? [] : [{ label: t.ownWork[party], value: said.filter(Boolean).join(', ') }]
        }),
        row.withdrawnAt !== null && { label: t.ownWork.withdrawn, value: f.moment(row.withdrawnAt) },
      ]}
    />
  )
}

/** On the plan at the desk, where the region has this route or it was noted before. */
export function OwnWorkPart({ t, personId, offered, row }: { t: Text; personId: string; offered: boolean; row: OwnWorkRow | null }) {
  if (!offered && !row) return null
  return (
    <Section title={t.ownWork.title}>
      {row && <Facts t={t} row={row} />}
      {offered && (
        <Paragraph>
          <Link href={`/werk/personen/${personId}/plan/eigen-werk`}>{row ? t.ownWork.change : t.ownWork.ask}</Link>
        </Paragraph>
      )}
    </Section>
  )
}

/** The same to the person, with the way to take the yes back. policy: C16 */
export function MyOwnWork({ t, row }: { t: Text; row: OwnWorkRow | null }) {
  if (!row) return null
  return (
    <Section title={t.ownWork.mineTitle}>
      <Facts t={t} row={row} />
      {row.agreedHow !== null && (
        <>
          <Paragraph>{t.ownWork.mine}</Paragraph>
          <Form action="/mijn/plan/eigen-werk/intrekking" inline>
            <Button appearance="secondary" confirm>
              {t.ownWork.takeBack}
            </Button>
          </Form>
        </>
      )}
    </Section>
  )
}
