import { ruleText, texts as catalogueTexts } from '../../catalogue/index.ts'
import { Alert, Badge, Details, List, Paragraph, useView, type Tone } from '../../../platform/ui/index.ts'
import type { nl } from '../texts.nl.ts'
import type { Suited } from './fit.ts'

type Text = typeof nl
const TONES: Record<Suited['verdict'], Tone> = { fits: 'ok', look: 'info', 'fits-not': 'warning' }

/** In one word whether it suits. */
export function Verdict({ t, is }: { t: Text; is: Suited['verdict'] }) {
  return <Badge tone={TONES[is]}>{t.refer.verdicts[is]}</Badge>
}

/** What to think of first, then each rule with the answer that the file gives, and what lacks before anybody is referred. policy: C14 */
export function FitPart({ t, suited }: { t: Text; suited: Suited }) {
  const c = catalogueTexts(useView())
  const { service, verdict, warnings } = suited
  return (
    <>
      {warnings.map((warning) => (
        <Alert tone="warning">{t.refer.warnings[warning]}</Alert>
      ))}
      <Details summary={t.refer.why} open={verdict === 'fits-not'}>
        <List items={reasonsOf(t, c, suited)} />
      </Details>
      {service.lacks.length > 0 && (
        <Paragraph>
          {t.refer.lacks}: {service.lacks.map((lack) => c.one.lacks[lack]).join(', ')}
        </Paragraph>
      )}
    </>
  )
}

/** Each rule as a sentence with yes, no or unknown; where it is offered first. */
export function reasonsOf(t: Text, c: ReturnType<typeof catalogueTexts>, { area, fits }: Suited): string[] {
  return [`${t.refer.area}: ${t.refer.answers[area]}`, ...fits.map((fit) => `${ruleText(c, fit.rule)}: ${t.refer.answers[fit.answer]}`)]
}
