import type { z } from 'zod'
import { frontSentences } from './front-texts/index.ts'
import type { PageLanguage } from './languages.ts'

type Issue = z.core.$ZodIssue

const sentences = {
  nl: {
    missing: (label: string) => `${label}: vul dit in.`,
    choose: (label: string) => `${label}: kies een van de mogelijkheden.`,
    tooLong: (label: string, most: number) => `${label}: maak dit korter, hoogstens ${most} tekens.`,
    tooShort: (label: string, least: number) => `${label}: vul ten minste ${least} tekens in.`,
    tooMuch: (label: string, most: number) => `${label}: vul hoogstens ${most} in.`,
    tooLittle: (label: string, least: number) => `${label}: vul ten minste ${least} in.`,
    number: (label: string) => `${label}: vul een getal in, bijvoorbeeld 12.`,
    email: (label: string) => `${label}: vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.`,
    date: (label: string) => `${label}: vul een datum in die bestaat, bijvoorbeeld 14-07-2026.`,
    format: (label: string) => `${label}: dit klopt niet. Kijk naar het voorbeeld bij het veld.`,
    broken: () => 'Dit formulier kwam niet heel aan. Laad de pagina opnieuw en vul het nog een keer in.',
  },
  en: {
    missing: (label: string) => `${label}: fill this in.`,
    choose: (label: string) => `${label}: choose one of the options.`,
    tooLong: (label: string, most: number) => `${label}: make this shorter, at most ${most} characters.`,
    tooShort: (label: string, least: number) => `${label}: fill in at least ${least} characters.`,
    tooMuch: (label: string, most: number) => `${label}: fill in at most ${most}.`,
    tooLittle: (label: string, least: number) => `${label}: fill in at least ${least}.`,
    number: (label: string) => `${label}: fill in a number, for example 12.`,
    email: (label: string) => `${label}: fill in an e-mail address, for example name@example.com.`,
    date: (label: string) => `${label}: fill in a date that exists, for example 14-07-2026.`,
    format: (label: string) => `${label}: this is not right. See the example at the field.`,
    broken: () => 'This form did not arrive whole. Load the page again and fill it in once more.',
  },
  ...frontSentences,
} satisfies Record<PageLanguage, Record<string, (label: string, limit: number) => string>>

/** A sentence for one thing that is wrong in one field. */
export function messageOf(issue: Issue, value: unknown, label: string, language: PageLanguage): string {
  const say = sentences[language]
  if (issue.code === 'invalid_value') return say.choose(label)
  if (value === undefined) return say.missing(label)
  if (issue.code === 'too_big')
    return sized(issue.origin) ? say.tooLong(label, Number(issue.maximum)) : say.tooMuch(label, Number(issue.maximum))
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return say.choose(label)
    return sized(issue.origin) ? say.tooShort(label, Number(issue.minimum)) : say.tooLittle(label, Number(issue.minimum))
  }
  if (issue.code === 'invalid_type') return issue.expected === 'number' || issue.expected === 'int' ? say.number(label) : say.format(label)
  if (issue.code === 'invalid_format' && issue.format === 'email') return say.email(label)
  if (issue.code === 'invalid_format' && issue.format === 'date') return say.date(label)
  return say.format(label)
}

/** What is said when something is wrong that nobody can see or type: a value that travels along unseen. */
export function brokenForm(language: PageLanguage): string {
  return sentences[language].broken()
}

function sized(origin: string): boolean {
  return origin === 'string'
}
