import type { Temporal } from 'temporal-polyfill'
import { Alert, ButtonLink, Heading, Page, useFormat } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

/** The same conversation was sent again: nothing was added, and here is the first. policy: C1 */
export function SentBefore({ t, file, at }: { t: typeof nl; file: string; at: Temporal.Instant }) {
  const f = useFormat()
  return (
    <Page title={t.talk.before.title}>
      <Heading level={1}>{t.talk.before.title}</Heading>
      <Alert tone="info" live>
        {t.talk.before.said(f.moment(at))}
      </Alert>
      <ButtonLink href={file}>{t.talk.before.go}</ButtonLink>
    </Page>
  )
}
