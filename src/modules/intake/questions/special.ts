import type { Words } from './tree.ts'

/** Words of what nobody needs to say here: health, crime, faith, politics, union, descent, love life, number. Source: art. 9 and 10 AVG. */
const SPECIAL: Record<string, RegExp> = {
  nl: /\b(ziek\w*|gezond\w*|diagnos\w*|depress\w*|burn-?out\w*|handicap\w*|beperking\w*|medicijn\w*|verslav\w*|zwanger\w*|strafblad\w*|veroordeeld\w*|detentie\w*|geloof\w*|religie\w*|kerk\w*|moskee\w*|politie(k|ke)\b|stemt op|lid van een vakbond|vakbondslid\w*|afkomst\w*|etnisch\w*|seksue\w*|homo\w*|lesbisch\w*|bsn|burgerservicenummer\w*|uitkering\w*)\b/i,
  en: /\b(ill|illness\w*|sick\w*|health\w*|diagnos\w*|depress\w*|burn-?out\w*|disab\w*|handicap\w*|medicin\w*|addict\w*|pregnan\w*|criminal record|convict\w*|detention|religio\w*|church|mosque|politic\w*|union member\w*|descent|ethnic\w*|sexual\w*|gay|lesbian|benefits?)\b/i,
}

/** The first word in these texts that asks for special personal data; null: none does. policy: B2, E2 */
export function asksSpecial(texts: readonly Words[]): string | null {
  for (const words of texts)
    for (const [language, pattern] of Object.entries(SPECIAL)) {
      const found = pattern.exec(words[language] ?? '')
      if (found) return found[0]
    }
  return null
}
