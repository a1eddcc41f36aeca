import { Fields, FormErrors } from '../../../../platform/fields.tsx'
import type { FormState } from '../../../../platform/form.ts'
import {
  Alert,
  BackLink,
  Button,
  Compare,
  Details,
  Explanation,
  Form,
  Heading,
  Lead,
  Page,
  Paragraph,
  Radios,
  Section,
  SubmitRow,
} from '../../../../platform/ui/index.ts'
import type { nl } from '../../texts.nl.ts'
import { TOGETHER } from '../merge/parts.ts'
import type { Twin } from '../queries.ts'
import { Apart } from '../schema.ts'
import { TWINS } from './list-page.tsx'
import type { PartView } from './sides.ts'

type Text = typeof nl

export interface PairProps {
  t: Text
  twin: Twin
  names: [string, string]
  /** How the two are told apart: where each came from. */
  sides: [string, string]
  /** Where each can be read; empty for organisations. */
  hrefs: [string, string] | null
  parts: PartView[]
  form: FormState
  apart: FormState
  /** Nobody can merge these here. */
  cannot: boolean
}

/** Two entries beside each other, part by part; which one stays, and of which each part is. Or: they are two. policy: D1 */
export function PairPage({ t, twin, names, sides, hrefs, parts, form, apart, cannot }: PairProps) {
  const w = t.twins
  const title = w.names(...names)
  const errors = [...form.errors, ...apart.errors]
  const filled = parts.filter((part) => part.facts.length > 0)
  return (
    <Page title={title} width="wide" hasErrors={errors.length > 0} before={<BackLink href={TWINS}>{w.title}</BackLink>}>
      <Heading level={1}>{title}</Heading>
      <Lead>{w.lead}</Lead>
      <FormErrors form={{ values: {}, errors }} />
      <WhyPart t={t} twin={twin} />
      {cannot && <Alert tone="info">{w.cannot}</Alert>}
      <Form action={`${TWINS}/${twin.id}/voorbeeld`}>
        {!cannot && (
          <Choice
            form={form}
            field="stays"
            label={w.fieldLabels.stays}
            hint={twin.about === 'service' ? w.staysHint : w.organisationStaysHint}
            options={sideOptions(sides)}
          />
        )}
        {filled
          .filter((part) => part.differs)
          .map((part) => (
            <PartSection t={t} part={part} names={names} sides={sides} hrefs={hrefs} form={form} asks={!cannot} />
          ))}
        <EqualParts t={t} parts={filled.filter((part) => !part.differs)} names={names} sides={sides} hrefs={hrefs} />
        {!cannot && (
          <>
            <Paragraph quiet>{w.follows}</Paragraph>
            <SubmitRow>
              <Button>{w.look}</Button>
            </SubmitRow>
          </>
        )}
      </Form>
      <Section title={w.apartTitle}>
        <Paragraph>{w.apartLead}</Paragraph>
        <Form action={`${TWINS}/${twin.id}/onderscheid`}>
          <Fields schema={Apart} form={apart} texts={{ because: { label: w.fieldLabels.because, hint: w.becauseHint } }} idPrefix="apart" />
          <SubmitRow>
            <Button appearance="secondary">{w.apart}</Button>
          </SubmitRow>
        </Form>
      </Section>
    </Page>
  )
}

/** The reasons with what each counts for, adding up. */
export function WhyPart({ t, twin }: { t: Text; twin: Twin }) {
  const w = t.twins
  return (
    <Details summary={`${w.why}: ${w.likely(twin.likelihood)}`} open>
      <Explanation
        caption={w.sum}
        terms={twin.reasons.map(({ code, points, value }) => ({ label: w.reasons[code]?.(value ?? '') ?? code, value: w.points(points) }))}
        total={{ label: w.total, value: w.points(twin.likelihood) }}
      />
      <Paragraph quiet>{w.fromSixty}</Paragraph>
    </Details>
  )
}

interface PartProps extends Pick<PairProps, 't' | 'names' | 'sides' | 'hrefs' | 'form'> {
  part: PartView
  asks: boolean
}

function PartSection({ t, part, names, sides, hrefs, form, asks }: PartProps) {
  const w = t.twins
  const title = w.parts[part.part]
  const items = sides.map((side, index) => ({ name: side, ...(hrefs && part.part === 'name' ? { href: hrefs[index]! } : {}) }))
  const [differing, equal] = [part.facts.filter(differs), part.facts.filter((fact) => !differs(fact))]
  const caption = `${title}: ${w.names(...names)}`
  const together = TOGETHER.includes(part.part)
  return (
    <Section title={title}>
      {differing.length > 0 && <Compare caption={caption} captionHidden items={items} facts={differing} />}
      {equal.length > 0 && (
        <Details summary={w.equalFacts(equal.length)}>
          <Compare caption={`${caption}, ${w.noDifference}`} captionHidden items={items} facts={equal} />
        </Details>
      )}
      {asks && (
        <Choice
          form={form}
          field={part.field}
          label={w.fieldLabels[part.field as 'partName']}
          {...(part.part === 'quality' ? { hint: w.ours } : {})}
          options={
            together
              ? [
                  { value: 'both', label: w.both },
                  { value: 'stays', label: w.onlyStays },
                ]
              : sideOptions(sides)
          }
        />
      )}
    </Section>
  )
}

function differs({ values: [left, right] }: PartView['facts'][number]): boolean {
  return left !== right
}

/** The parts in which they do not differ, folded away together. */
function EqualParts({ t, parts, names, sides, hrefs }: Pick<PairProps, 't' | 'parts' | 'names' | 'sides' | 'hrefs'>) {
  const w = t.twins
  if (parts.length === 0) return null
  return (
    <Details summary={w.equalParts(parts.map(({ part }) => w.parts[part]).join(', '))}>
      {parts.map(({ part, facts }) => (
        <Compare
          caption={`${w.parts[part]}: ${w.names(...names)}`}
          items={sides.map((name, index) => ({ name, ...(hrefs && part === 'name' ? { href: hrefs[index]! } : {}) }))}
          facts={facts}
        />
      ))}
    </Details>
  )
}

const sideOptions = (sides: [string, string]) => [
  { value: 'one', label: sides[0] },
  { value: 'other', label: sides[1] },
]

interface ChoiceProps {
  form: FormState
  field: string
  label: string
  hint?: string
  options: { value: string; label: string }[]
}

function Choice({ form, field, label, hint, options }: ChoiceProps) {
  const value = form.values[field]
  return (
    <Radios
      name={field}
      label={label}
      hint={hint}
      value={Array.isArray(value) ? value.at(-1) : value}
      error={form.errors.find((error) => error.field === field)?.message}
      options={options}
    />
  )
}
