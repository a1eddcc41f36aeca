import {
  ActionGroup,
  Button,
  ButtonLink,
  ByDay,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Timeline,
  useFormat,
  WhatNow,
} from '../../../platform/ui/index.ts'
import type { Passed } from '../follow.ts'
import type { nl } from '../texts.nl.ts'

export interface Followed {
  id: string
  reference: string
  state: string
  acceptBy: string
  /** The day to answer by is over. */
  late: boolean
  holder: string
  holderPhone: string | null
  /** Null: the person asked on the site, nobody passed it on. */
  sender: string | null
  obligedBy: string | null
  /** On which law the sender passed the question on. */
  laws: string[]
  /** The way of the baton so far. */
  passed: Passed[]
}

/** What the person sees of a handover: holder, date, who told us, what we keep, voluntary or obliged, where to object. policy: A6, C19 */
export function HandoverNow({ t, followed, answerTo }: { t: typeof nl; followed: Followed; answerTo: string }) {
  const f = useFormat()
  const { state, late, holderPhone } = followed
  if (state === 'asked') return <Asked t={t} followed={followed} answerTo={answerTo} />
  const holder = state === 'escalated' ? (t.now.coordinator ?? '') : followed.holder
  const clock = ['waiting', 'returned', 'escalated'].includes(state)
  return (
    <>
      <WhatNow
        holder={holder}
        next={t.now[state] ?? ''}
        by={clock ? <ByDay day={f.date(followed.acceptBy)} past={late} who={holder} phone={holderPhone} /> : undefined}
        reach={holderPhone ? <PhoneLink number={holderPhone} /> : undefined}
        stop={t.follow.objectText}
      />
      <Way t={t} followed={followed} />
      <HandoverWhy t={t} followed={followed} />
    </>
  )
}

/** A private sender asks first: yes or no, and what happens with either. policy: A6, L2 */
function Asked({ t, followed, answerTo }: { t: typeof nl; followed: Followed; answerTo: string }) {
  const f = useFormat()
  const words = t.asked
  return (
    <>
      <Section title={words.title(followed.holder)}>
        <Paragraph>{words.lead(followed.holder)}</Paragraph>
        <Paragraph>{words.until(f.date(followed.acceptBy))}</Paragraph>
        <Form action={answerTo}>
          <ActionGroup>
            <Button name="answer" value="yes">
              {words.yes}
            </Button>
            <Button name="answer" value="no" appearance="secondary">
              {words.no}
            </Button>
          </ActionGroup>
        </Form>
        <Paragraph quiet>{words.number(followed.reference)}</Paragraph>
      </Section>
      <WhatNow
        holder={words.you}
        next={words.next}
        reach={followed.holderPhone ? <PhoneLink number={followed.holderPhone} /> : undefined}
      />
    </>
  )
}

/** Where the question was, in plain words: what each organisation did with it. policy: A6 */
function Way({ t, followed }: { t: typeof nl; followed: Followed }) {
  const f = useFormat()
  if (followed.passed.length < 2) return null
  return (
    <Section title={t.one.history}>
      <Timeline
        items={followed.passed.map((pass) => ({
          when: f.date(pass.on),
          title: t.follow.went(pass.leaves === 'escalated' ? (t.now.coordinator ?? '') : pass.to),
          by: t.follow.because[pass.because]?.(pass.from),
        }))}
      />
    </Section>
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
  answerTo,
}: {
  t: typeof nl
  followed: Followed
  appointment: string
  connect: string
  answerTo: string
}) {
  const asked = followed.state === 'asked'
  return (
    <Page title={t.follow.title}>
      <Heading level={1}>{t.follow.title}</Heading>
      {!asked && <Lead>{t.follow.lead}</Lead>}
      <HandoverNow t={t} followed={followed} answerTo={answerTo} />
      {!asked && followed.state !== 'closed' && (
        <ActionGroup>
          <ButtonLink href={appointment}>{t.follow.appointment}</ButtonLink>
          <ButtonLink href={connect} appearance="secondary">
            {t.follow.connect}
          </ButtonLink>
        </ActionGroup>
      )}
    </Page>
  )
}
