import { ByDay, Card, CardGroup, DataList, Link, Paragraph, Section, useFormat } from '../../../platform/ui/index.ts'
import { saidIn } from '../refer/who-acts.tsx'
import { isAsked, isGoing, isOpen, leadsNowhere } from '../states.ts'
import type { nl } from '../texts.nl.ts'
import type { ReferralShown } from './plan-page.tsx'

export interface MyReferral extends ReferralShown {
  reference: string
  /** Where the service stands as it was on the day of the referral. */
  asItWas: string
  goesAlong: string | null
  /** Who at the provider takes care of it. */
  handler: string | null
  intake: { on: string; at: string; place: string | null } | null
  holdUntil: string | null
  startsOn: string | null
  sessionOn: string | null
  endsOn: string | null
  /** What the provider proposes and who decides by when. */
  proposed: { kind: string; answerBy: string } | null
}
interface Props {
  t: typeof nl
  today: string
  /** Where the regular contact is called. */
  phone: string | null
  lead: string
  referrals: MyReferral[]
}

/** Where the person was referred to, how that stands and what went along. policy: C16 */
export function MyReferrals({ t, today, phone, lead, referrals }: Props) {
  const f = useFormat()
  return (
    <Section title={t.plan.referrals}>
      {referrals.length === 0 && <Paragraph>{t.plan.noReferrals}</Paragraph>}
      <CardGroup>
        {referrals.map((referral) => (
          <Card title={referral.service} level={3}>
            <DataList
              facts={[
                { label: t.mine.help, value: referral.provider },
                { label: t.plan.state, value: t.states[referral.state] },
                { label: t.now.number, value: referral.reference },
                {
                  label: t.refer.service,
                  value: (
                    <Link href={referral.asItWas} about={referral.service}>
                      {t.refer.asItWas}
                    </Link>
                  ),
                },
                referral.goesAlong !== null && { label: t.mine.goes, value: referral.goesAlong },
              ]}
            />
            <ReferralNow t={t} referral={referral} today={today} lead={lead} />
            <Paragraph>
              <Link href={`/mijn/doorverwijzingen/${referral.id}`} about={referral.service}>
                {t.now.toPage}
              </Link>
            </Paragraph>
            {isAsked(referral.state) && referral.acceptBy !== null && referral.acceptBy < today && (
              <Paragraph>
                <ByDay day={f.date(referral.acceptBy)} past who={referral.provider} phone={phone} />
              </Paragraph>
            )}
            {referral.proposed && (
              <Paragraph>
                {t.proposals.forPerson(t.proposals.kinds[referral.proposed.kind]!, lead, f.date(referral.proposed.answerBy))}
              </Paragraph>
            )}
            <Paragraph>
              <Link href={`/mijn/plan/onderdelen/doorverwijzing/${referral.id}`} about={referral.service}>
                {t.notes.link}
              </Link>
            </Paragraph>
            {isOpen(referral.state) && (
              <Paragraph>
                <Link href={`/mijn/plan/doorverwijzingen/${referral.id}/intrekking`} about={referral.service}>
                  {t.refer.withdraw}
                </Link>
              </Paragraph>
            )}
            {(isGoing(referral.state) || referral.state === 'ended') && (
              <Paragraph>
                <Link href={`/mijn/verloop/${referral.id}`} about={referral.service}>
                  {t.sessions.mine.link}
                </Link>
              </Paragraph>
            )}
            {leadsNowhere(referral.state) && <Paragraph>{t.refer.told[referral.state](referral.provider, lead)}</Paragraph>}
          </Card>
        ))}
      </CardGroup>
    </Section>
  )
}

/** What happens now with a referral, who does it and by when, in a sentence. policy: C16 */
function ReferralNow({ t, referral, today, lead }: { t: typeof nl; referral: MyReferral; today: string; lead: string }) {
  const f = useFormat()
  const { now } = t.course
  const by = referral.acceptBy === null ? '' : f.date(referral.acceptBy)
  const who = referral.handler ? `${referral.handler}, ${referral.provider}` : referral.provider
  const day = referral.day === null ? '' : f.date(referral.day)
  const said: Record<string, string> = {
    sent: now.sent(referral.provider, by),
    received: now.received(who, by),
    accepted: now.accepted(who, day),
    'accepted-dated': now.begins(who, day),
    running: now.until(who, day),
    'running-session': now.session(who, day),
    'running-open': now.noEnd(referral.provider, lead),
    'waiting-for-start': now.waiting,
    ...(referral.intake && {
      'intake-planned': now.intake(who, t.course.intakeSaid(f.date(referral.intake.on), f.time(referral.intake.at), referral.intake.place)),
    }),
    ...(referral.holdUntil && {
      'on-hold': referral.holdUntil > today ? now.hold(f.date(referral.holdUntil)) : now.holdOver(lead),
    }),
  }
  const words = said[saidIn(referral)]
  return words ? <Paragraph>{words}</Paragraph> : null
}
