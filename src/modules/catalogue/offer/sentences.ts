/** Pieces one after the other, each a sentence: what ends with a mark of its own gets no second one. */
export function sentences(pieces: readonly (string | false | null | undefined)[]): string {
  return pieces.reduce<string>((text, piece) => {
    if (!piece) return text
    return text === '' ? piece : `${text}${/[.!?…]$/.test(text) ? '' : '.'} ${piece}`
  }, '')
}
