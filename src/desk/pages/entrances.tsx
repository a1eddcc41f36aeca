import { Card, CardGroup } from '../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

/** The four questions and one, each leading to what can be done. policy: A10 */
export function Entrances({ t, base }: { t: typeof nl; base: string }) {
  return (
    <CardGroup small>
      {Object.entries(t.region.entrances).map(([kind, entrance]) => (
        <Card title={entrance.title} href={`${base}/vraag?soort=${kind}`}>
          {entrance.text}
        </Card>
      ))}
    </CardGroup>
  )
}
