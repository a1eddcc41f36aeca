import type { Language } from '../actor.ts'

/** A local path in a language: English pages live below /en. */
export function localPath(language: Language, path: string): string {
  if (language === 'nl') return path
  return path === '/' ? '/en' : `/en${path}`
}
