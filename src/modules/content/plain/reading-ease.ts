/** How a text reads, counted. An indication: short words can be hard and long ones easy. */
export interface Ease {
  sentences: number
  words: number
  syllables: number
  /** Words in a sentence, on average. */
  perSentence: number
  /** Flesch-Douma, 0 to 100, higher is easier; null for a text without words. */
  score: number | null
}

/** A sentence, and where it begins in the text. */
export interface Sentence {
  text: string
  from: number
  words: number
}

/** From this score on a text is about as easy as level B1 asks. Source: Flesch-Douma, "gemakkelijk" begins at 70, "standaard" at 60. */
export const ABOUT_B1 = 60
/** Sentences of more words than this are pointed out. */
export const LONG_SENTENCE = 15

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu

/** Reading ease of a Dutch text by Flesch-Douma (1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. */
export function readingEase(text: string): Ease {
  const sentences = sentencesOf(text)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const syllables = wordsIn(text).reduce((sum, word) => sum + syllablesIn(word), 0)
  if (words === 0) return { sentences: 0, words: 0, syllables: 0, perSentence: 0, score: null }
  const perSentence = words / sentences.length
  const score = 206.84 - 77 * (syllables / words) - 0.93 * perSentence
  return { sentences: sentences.length, words, syllables, perSentence, score: Math.round(Math.min(100, Math.max(0, score))) }
}

/** The sentences of a text; a heading, a line of a list and a paragraph end one too. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (const end of [...ends(text), text.length]) {
    const part = text.slice(from, end)
    const words = wordsIn(part).length
    if (words > 0) found.push({ text: part.trim(), from: from + part.length - part.trimStart().length, words })
    from = end
  }
  return found
}

/** Where sentences end: at a mark with space behind it, or at an empty line. Not behind an abbreviation or a number with a dot. */
function ends(text: string): number[] {
  return [...text.matchAll(/[.!?…]+["”’)\]]*(?=\s|$)|\n\s*\n|:\s*\n/g)].flatMap((mark) => {
    const before = /[\p{L}\p{N}.]*$/u.exec(text.slice(0, mark.index))![0].toLowerCase()
    const shortened = mark[0] === '.' && (ABBREVIATIONS.has(before) || /^\p{L}$/u.test(before))
    return shortened ? [] : [mark.index + mark[0].length]
  })
}

const ABBREVIATIONS = new Set(
  'bijv bv d.w.z dhr e.d enz etc evt i.p.v i.v.m jl m.b.t m.i.v mevr mr nr o.a o.b.v p.m t.a.v t.n.v t/m tel z.s.m'.split(' '),
)

export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? []
}

/** Vowels that Dutch writes together for one sound; longer ones first. */
const ONE_SOUND = /aai|eeu|ieu|ooi|oei|aa|au|ee|ei|eu|ie|ij|oe|oo|ou|ui|uu|[aeiouyáéíóúàèìòùâêîôûäëïöü]/g

/** About how many syllables a Dutch word has: groups of vowels; a trema begins a new one; a number counts by its digits. */
export function syllablesIn(word: string): number {
  if (/^\p{N}+$/u.test(word)) return word.length
  const plain = word.toLowerCase().normalize('NFC')
  return Math.max(1, (plain.match(ONE_SOUND) ?? []).length)
}
