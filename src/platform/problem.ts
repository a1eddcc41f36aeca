import type { z } from 'zod'
import type { PageLanguage } from './languages.ts'
import { isPassing, Refusal, sentenceWith, type Sentence } from './errors.ts'
import { messageOf } from './form-messages.ts'
import type { Module } from './module.ts'
import { platformTexts } from './platform-texts.ts'

/** RFC 9457, with the fields that were wrong. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  instance: string
  errors?: { in: 'body' | 'query' | 'path'; location: string; code: string; detail: string }[]
}

/** Whatever was thrown, as status and sentence. Only what nobody foresaw is a bug, with the number under which it was logged. */
export function explain(
  error: unknown,
  language: PageLanguage,
  modules: readonly Module[],
  requestId: string,
): { status: number; key: string; title: string; sentence: string; bug: boolean } {
  const texts = platformTexts.of(language)
  if (error instanceof Refusal) {
    const title = texts.errorTitles[error.status] ?? texts.errorTitles[400]!
    return { status: error.status, key: error.key, title, sentence: refusalSentence(error, language, modules), bug: false }
  }
  if (isPassing(error))
    return { status: 503, key: 'platform.passing', title: texts.errorTitles[503]!, sentence: texts.refusals.passing, bug: false }
  return { status: 500, key: 'platform.bug', title: texts.errorTitles[500]!, sentence: texts.bug(requestId), bug: true }
}

function refusalSentence(refusal: Refusal, language: PageLanguage, modules: readonly Module[]): string {
  const [moduleName, name] = refusal.key.split('.') as [string, string]
  const module = modules.find((candidate) => candidate.name === moduleName)
  const refusals = moduleName === 'platform' ? platformTexts.of(language).refusals : module?.texts?.of(language).refusals
  const sentence = (refusals as Record<string, Sentence> | undefined)?.[name]
  if (sentence === undefined) throw new Error(`no sentence for refusal ${refusal.key}`)
  return sentenceWith(sentence, refusal.facts)
}

/** The errors list of a 400 answer. */
export function problemErrors(
  where: 'body' | 'query' | 'path',
  error: z.ZodError,
  given: unknown,
  language: PageLanguage,
): NonNullable<Problem['errors']> {
  return error.issues.map((issue) => {
    const location = issue.path.join('.')
    const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], given)
    return {
      in: where,
      location,
      code: value === undefined && issue.code === 'invalid_type' ? 'required' : issue.code.replaceAll('_', '-'),
      detail: messageOf(issue, value, location || where, language),
    }
  })
}
