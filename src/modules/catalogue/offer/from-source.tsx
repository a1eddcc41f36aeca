import { Paragraph } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { FromSource } from './kept.ts'

/** Which catalogue a service was taken over from, and which parts are no longer said by it. */
export function FromSourceLine({ t, from }: { t: typeof nl; from: FromSource | undefined }) {
  if (!from) return null
  const parts = from.kept.map((part) => t.feeds.parts[part]!).join(', ')
  return <Paragraph>{[t.feeds.from(from.name), parts && t.feeds.kept(parts)].filter(Boolean).join(' ')}</Paragraph>
}
