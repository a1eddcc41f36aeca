const BLOCK =
  /<\/?(?:address|article|aside|blockquote|button|caption|dd|div|dl|dt|fieldset|figcaption|form|h[1-6]|hr|label|legend|li|main|nav|ol|p|section|summary|table|td|th|tr|ul|br)\b[^>]*>/g
/** What is no sentence of ours: choices of names, drawings, what editors write as an example. */
const NOT_READ = /<(script|style|svg|select|textarea|datalist)\b.*?<\/\1>/gs

/** The words of the main part of a page, block by block, as they are read. */
export function blocksOf(html: string): string[] {
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
  return main
    .replace(NOT_READ, ' ')
    .split(BLOCK)
    .map((block) =>
      entities(block.replaceAll(/<[^>]+>/g, ''))
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => /\p{L}/u.test(block))
}

function entities(text: string): string {
  const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => known[name] ?? whole)
}
