import type { FormState } from '../../../platform/form.ts'
import { FormErrors } from '../../../platform/fields.tsx'
import { Alert, BackLink, EmptyState, Heading, Lead, Page } from '../../../platform/ui/index.ts'
import type { SessionRow } from '../sessions/queries.ts'
import { SessionsPart } from '../sessions/parts.tsx'
import type { nl } from '../texts.nl.ts'
import { SignPart } from './parts.tsx'
import type { ReportRow } from './queries.ts'

interface MineProps {
  t: typeof nl
  action: string
  /** The whole plan is one link away for who is signed in. */
  plan: boolean
  service: string
  provider: string
  sessions: SessionRow[]
  report: ReportRow | null
  form: FormState
}

/** What a provider recorded of sessions and at the end, as the person reads it and signs along. policy: D6 */
export function MyCoursePage({ t, action, plan, service, provider, sessions, report, form }: MineProps) {
  const title = t.sessions.mine.title(service)
  return (
    <Page title={title} hasErrors={form.errors.length > 0} before={plan && <BackLink href="/mijn/plan">{t.mine.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <FormErrors form={form} idPrefix="ondertekening" />
      {report?.answer && (
        <Alert tone="ok" live>
          {t.endReport.thanks}
        </Alert>
      )}
      <Lead>{t.sessions.mine.lead(provider)}</Lead>
      {sessions.length === 0 && !report && <EmptyState title={t.sessions.mine.none} />}
      {report && <SignPart t={t} action={action} report={report} form={form} />}
      <SessionsPart t={t} sessions={sessions} />
    </Page>
  )
}
