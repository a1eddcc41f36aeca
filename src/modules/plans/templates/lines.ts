import { invalid } from '../../../platform/errors.ts'
import { LINES, type TemplateWritten } from './schema.ts'

export interface TemplateStep {
  position: number
  title: string
  kind: string
  ownerKind: string
  daysAfter: number
}

/** The steps of a template as typed: each with what, kind, who and when, or it is told what lacks. */
export function stepsTyped(input: TemplateWritten): TemplateStep[] {
  const steps = LINES.flatMap((line) => {
    const [title, kind, owner, days] = [input[`title${line}`], input[`kind${line}`], input[`owner${line}`], input[`days${line}`]]
    if (title === undefined)
      return kind === undefined && owner === undefined && days === undefined ? [] : invalid(`title${line}`, 'whatNeeded')
    if (kind === undefined) invalid(`kind${line}`, 'kindNeeded')
    if (owner === undefined) invalid(`owner${line}`, 'whoNeeded')
    if (days === undefined) invalid(`days${line}`, 'daysNeeded')
    if (kind === 'decision' && owner !== 'organisation') invalid(`owner${line}`, 'decidedByOrganisation')
    return [{ title, kind, ownerKind: owner, daysAfter: days }]
  })
  if (steps.length === 0) invalid('title1', 'whatNeeded')
  return steps.map((step, at) => ({ ...step, position: at + 1 }))
}

/** A template as the form shows it. */
export function typedFrom(template: { name: string; about: string; goal: string; steps: readonly TemplateStep[] }): Record<string, string> {
  return {
    templateName: template.name,
    templateAbout: template.about,
    templateGoal: template.goal,
    ...Object.fromEntries(
      template.steps.flatMap((step) => [
        [`title${step.position}`, step.title],
        [`kind${step.position}`, step.kind],
        [`owner${step.position}`, step.ownerKind],
        [`days${step.position}`, String(step.daysAfter)],
      ]),
    ),
  }
}
