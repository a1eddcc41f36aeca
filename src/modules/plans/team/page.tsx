import { Fields, FormErrors } from '../../../platform/fields.tsx'
import type { FormState } from '../../../platform/form.ts'
import {
  BackLink,
  Button,
  Details,
  Form,
  Heading,
  Lead,
  Page,
  Section,
  SubmitRow,
  Table,
  useFormat,
  type Option,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import { NewAbsence } from './schema.ts'

export const TEAM = '/aanbieder/team'

interface TeamProps {
  t: typeof nl
  rows: { name: string; toAnswer: number; runs: number; away: string | null }[]
  absences: { id: string; of: string; by: string; untilOn: string }[]
  colleagues: Option[]
  form: FormState
}

/** Who at a provider has how much in hand, and who looks after whose while they are away. policy: D6 */
export function TeamPage({ t, rows, absences, colleagues, form }: TeamProps) {
  const f = useFormat()
  const { team } = t
  return (
    <Page
      title={team.title}
      hasErrors={form.errors.length > 0}
      before={<BackLink href="/aanbieder/doorverwijzingen">{t.provider.referrals}</BackLink>}
    >
      <Heading level={1}>{team.title}</Heading>
      <FormErrors form={form} />
      <Lead>{team.lead}</Lead>
      <Table
        caption={team.title}
        captionHidden
        rows={rows}
        columns={[
          { label: team.colleague, names: true, cell: (row) => row.name },
          { label: team.toAnswer, numeric: true, cell: (row) => f.number(row.toAnswer) },
          { label: team.runs, numeric: true, cell: (row) => f.number(row.runs) },
          { label: team.away, cell: (row) => row.away ?? '–' },
        ]}
      />
      <Section title={team.absences}>
        {absences.length > 0 && (
          <Table
            caption={team.absences}
            captionHidden
            rows={absences}
            columns={[
              { label: team.colleague, names: true, cell: (one) => one.of },
              { label: team.standIn, cell: (one) => one.by },
              { label: team.until, cell: (one) => f.shortDate(one.untilOn) },
              {
                label: team.end,
                cell: (one) => (
                  <Form action={`${TEAM}/afwezigheid/${one.id}/einde`} inline>
                    <Button appearance="secondary" about={one.of}>
                      {team.back}
                    </Button>
                  </Form>
                ),
              },
            ]}
          />
        )}
        <Details summary={team.record} open={form.errors.length > 0}>
          <Form action={`${TEAM}/afwezigheid`} label={team.record}>
            <Fields schema={NewAbsence} form={form} texts={t.fields} options={{ awayAccount: colleagues, standInAccount: colleagues }} />
            <SubmitRow>
              <Button>{team.recordDo}</Button>
            </SubmitRow>
          </Form>
        </Details>
      </Section>
    </Page>
  )
}
