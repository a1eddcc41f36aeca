/** The colours that a theme sets, by token: those of the light scheme, or with the dark ones over them. */
export function tokensOf(css: string, scheme: 'light' | 'dark'): Record<string, string> {
  const dark = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/g
  const light = css.replace(dark, '')
  const parts = scheme === 'light' ? [light] : [light, ...[...css.matchAll(dark)].map((match) => match[1]!)]
  return Object.fromEntries(
    parts.flatMap((part) => [...part.matchAll(/(--ww-[\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!])),
  )
}

/** How far two colours stand apart, from 1 to 21, after WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
