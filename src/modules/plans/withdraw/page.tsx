import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Form,
  Heading,
  List,
  Page,
  Paragraph,
  Section,
  SubmitRow,
  useFormat,
} from '../../../platform/ui/index.ts'
import { isOpen } from '../states.ts'
import type { nl } from '../texts.nl.ts'

interface WithdrawProps {
  t: typeof nl
  id: string
  service: string
  provider: string
  state: string
  lead: string
  /** The day by which the regular contact talks about it. */
  by: string
  /** Who asked the person to take part, where somebody did. */
  obligedBy: string | null
}

/** Before it is withdrawn: what happens then, who hears it, by when. policy: C16 */
export function WithdrawPage({ t, id, service, provider, state, lead, by, obligedBy }: WithdrawProps) {
  const f = useFormat()
  const { withdraw } = t
  return (
    <Page title={withdraw.title} before={<BackLink href="/mijn/plan">{t.mine.title}</BackLink>}>
      <Heading level={1}>{service}</Heading>
      {state === 'withdrawn' ? (
        <Alert tone="ok" live>
          {withdraw.done(provider)} {withdraw.lead(lead, f.date(by))}
        </Alert>
      ) : !isOpen(state) ? (
        <Paragraph>{withdraw.over}</Paragraph>
      ) : (
        <>
          <Section title={withdraw.what}>
            <List items={[withdraw.sees(provider), withdraw.lead(lead, f.date(by)), withdraw.kept]} />
            <Paragraph>{obligedBy ? withdraw.obliged(obligedBy) : withdraw.free}</Paragraph>
          </Section>
          <Form action={`/mijn/plan/doorverwijzingen/${id}/intrekking`}>
            <SubmitRow>
              <Button appearance="danger" confirm={false}>
                {withdraw.submit}
              </Button>
              <ButtonLink href="/mijn/plan" appearance="secondary">
                {withdraw.back}
              </ButtonLink>
            </SubmitRow>
          </Form>
        </>
      )}
    </Page>
  )
}
