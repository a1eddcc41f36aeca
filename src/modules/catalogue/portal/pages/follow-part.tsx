import { ActionGroup, Button, Details, Form, HiddenField, Paragraph } from '../../../../platform/ui/index.ts'
import type { FromSource } from '../../offer/kept.ts'
import type { nl } from '../../texts.nl.ts'

/** For each part that is kept here: the way back to what its source says. */
export function FollowPart({ t, base, from }: { t: typeof nl; base: string; from: FromSource | undefined }) {
  if (!from || from.kept.length === 0) return null
  return (
    <Details summary={t.feeds.followTitle}>
      <Paragraph>{t.feeds.followLead}</Paragraph>
      <ActionGroup>
        {from.kept.map((part) => (
          <Form action={`${base}/bron`} inline label={t.feeds.follow(t.feeds.parts[part]!)}>
            <HiddenField name="part" value={part} />
            <Button appearance="secondary">{t.feeds.follow(t.feeds.parts[part]!)}</Button>
          </Form>
        ))}
      </ActionGroup>
    </Details>
  )
}
