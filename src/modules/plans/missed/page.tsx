import { BackLink, Button, Form, Heading, HiddenField, Lead, Page, Table, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Missed } from './queries.ts'

export const MISSED = '/beheer/meldingen/termijnen'

/** Clocks that were missed, of which a coordinator heard, and no more notices of one file. policy: H2 */
export function MissedPage({ t, rows }: { t: typeof nl; rows: Missed[] }) {
  const f = useFormat()
  const { missed } = t
  const nameOf = (row: Missed) => (row.at === null ? missed.silent : row.reference ? missed.referral(row.reference) : missed.lead)
  return (
    <Page title={missed.title} width="wide" before={<BackLink href="/beheer/meldingen">{missed.back}</BackLink>}>
      <Heading level={1}>{missed.title}</Heading>
      {rows.length > 0 && <Lead>{missed.about}</Lead>}
      <Table
        caption={missed.title}
        captionHidden
        rows={rows}
        empty={missed.none}
        columns={[
          { label: missed.what, names: true, cell: nameOf },
          { label: missed.organisation, cell: (row) => row.organisation ?? '–' },
          { label: missed.on, cell: (row) => (row.at === null ? '–' : f.moment(row.at)) },
          { label: missed.notices, cell: (row) => (row.muted ? missed.off : missed.goesOn) },
          {
            label: missed.change,
            cell: (row) => (
              <Form action={`${MISSED}/${row.planId}`} inline>
                <HiddenField name="stil" value={row.muted ? 'nee' : 'ja'} />
                <Button appearance="secondary" about={nameOf(row)}>
                  {row.muted ? missed.unmute : missed.mute}
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Page>
  )
}
