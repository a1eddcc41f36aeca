import type { Temporal } from 'temporal-polyfill'
import { Alert, Link, LinkList, Section, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

export interface DraftListed {
  id: string
  service: string
  changedAt: Temporal.Instant
  /** Shown to the person, who did not answer what it says now. */
  shown: boolean
}

/** Referrals of a file that are not sent yet. */
export function DraftsPart({ t, base, drafts }: { t: typeof nl; base: string; drafts: DraftListed[] }) {
  const f = useFormat()
  if (drafts.length === 0) return null
  return (
    <Section title={t.draft.list} level={3}>
      <LinkList
        items={drafts.map((draft) => ({
          href: `${base}/doorverwijzingen/concepten/${draft.id}`,
          label: `${draft.service} (${f.moment(draft.changedAt)})`,
        }))}
      />
    </Section>
  )
}

/** What waits for the person's yes before it is passed on. policy: C16, L2 */
export function ToReadPart({ t, drafts }: { t: typeof nl; drafts: DraftListed[] }) {
  return (
    <>
      {drafts.map((draft) => (
        <Alert tone="info" title={t.draft.mine.waiting}>
          <Link href={`/mijn/doorverwijzing/${draft.id}`}>{draft.service}</Link>
        </Alert>
      ))}
    </>
  )
}
