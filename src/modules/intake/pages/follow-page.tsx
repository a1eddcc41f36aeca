import {
  ActionGroup,
  ButtonLink,
  Heading,
  Lead,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  useFormat,
  WhatNow,
} from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'

export interface Followed {
  state: string
  acceptBy: string
  holder: string
  holderPhone: string | null
  /** Null: the person asked on the site, nobody passed it on. */
  sender: string | null
  obligedBy: string | null
  /** On which law the sender passed the question on. */
  laws: string[]
}

/** What the person sees of a handover: holder, date, who told us, what we keep, voluntary or obliged, where to object. policy: A6, C19 */
export function HandoverNow({ t, followed }: { t: typeof nl; followed: Followed }) {
  const f = useFormat()
  // The coordinator has no number here: the organisation where it lay can be called.
  const escalated = followed.state === 'escalated'
  return (
    <>
      <WhatNow
        holder={escalated ? (t.now.coordinator ?? '') : followed.holder}
        next={t.now[followed.state] ?? ''}
        by={followed.state === 'waiting' ? f.date(followed.acceptBy) : undefined}
        reach={
          followed.holderPhone ? (
            <>
              {escalated && `${followed.holder}: `}
              <PhoneLink number={followed.holderPhone} />
            </>
          ) : undefined
        }
        stop={t.follow.objectText}
      />
      <HandoverWhy t={t} followed={followed} />
    </>
  )
}

/** How a question came here: who told us, on which law, what we keep, whether it is voluntary, and what the sender hears. */
export function HandoverWhy({ t, followed }: { t: typeof nl; followed: Followed }) {
  const { follow } = t
  return (
    <>
      <Section title={follow.told}>
        <Paragraph>{followed.sender === null ? follow.toldByYou : follow.toldBy(followed.sender)}</Paragraph>
        {followed.laws.length > 0 && (
          <Paragraph quiet>
            {follow.law}: {followed.laws.join('. ')}
          </Paragraph>
        )}
      </Section>
      <Section title={follow.keep}>
        <Paragraph>{follow.keepText}</Paragraph>
      </Section>
      <Section title={follow.mandatory}>
        <Paragraph>{followed.obligedBy ? follow.obliged(followed.obligedBy) : follow.voluntary}</Paragraph>
      </Section>
      {followed.sender !== null && (
        <Section title={follow.hears}>
          <Paragraph>{follow.hearsText(followed.sender)}</Paragraph>
        </Section>
      )}
    </>
  )
}

/** The page behind the link in the first message: no account needed. */
export function FollowPage({
  t,
  followed,
  appointment,
  connect,
}: {
  t: typeof nl
  followed: Followed
  appointment: string
  connect: string
}) {
  return (
    <Page title={t.follow.title}>
      <Heading level={1}>{t.follow.title}</Heading>
      <Lead>{t.follow.lead}</Lead>
      <HandoverNow t={t} followed={followed} />
      <ActionGroup>
        <ButtonLink href={appointment}>{t.follow.appointment}</ButtonLink>
        <ButtonLink href={connect} appearance="secondary">
          {t.follow.connect}
        </ButtonLink>
      </ActionGroup>
    </Page>
  )
}
