import { Button, Form, Link, List, Paragraph, PhoneLink, Section, Table } from '../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

export interface ByHandRow {
  id: string
  name: string
  what: string
  channel: 'phone' | 'letter'
  phone: string | null
  between: [string, string] | null
  voicemail: boolean
  neutral: boolean
}

/** Messages to pass on by phone or letter, each with how this person wants to be reached. */
export function ByHand({ t, rows }: { t: typeof nl; rows: ByHandRow[] }) {
  return (
    <Section title={t.work.byHand}>
      {rows.some((row) => row.channel === 'letter') && (
        <Paragraph>
          <Link href="/werk/afspraken/brieven">{t.work.letters}</Link>
        </Paragraph>
      )}
      <Table
        caption={t.work.byHand}
        captionHidden
        rows={rows}
        columns={[
          { label: t.work.person, names: true, cell: (row) => row.name },
          { label: t.work.what, cell: (row) => row.what },
          { label: t.work.how, cell: (row) => <How t={t} row={row} /> },
          {
            label: t.work.state,
            cell: (row) => (
              <Form action={`/werk/berichten/${row.id}/doorgegeven`} inline>
                <Button appearance="secondary" about={row.name}>
                  {t.work.passedOn}
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Section>
  )
}

function How({ t, row }: { t: typeof nl; row: ByHandRow }) {
  const care = [
    row.channel === 'phone' && row.between !== null && t.person.between(...row.between),
    row.channel === 'phone' && !row.voicemail && t.person.noVoicemail,
    row.neutral && t.person.neutral,
  ].filter((line) => line !== false)
  return (
    <>
      {row.channel === 'letter' ? t.work.letter : row.phone === null ? t.person.unreachable : <PhoneLink number={row.phone} />}
      {care.length > 0 && <List items={care} />}
    </>
  )
}
