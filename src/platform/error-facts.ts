/** What may be logged of an error. */
export interface ErrorFacts {
  name: string
  /** Where in the program, without the message. */
  at: string[]
  code?: string
  responseCode?: number
  command?: string
  schema?: string
  table?: string
  column?: string
  constraint?: string
  routine?: string
}

const NAMED = ['code', 'responseCode', 'command', 'schema', 'table', 'column', 'constraint', 'routine'] as const

/**
 * Codes, names of tables and constraints, and the place in the program; never a message: a database quotes the value
 * that clashed ("Key (email)=(…)"), a mail server the address it refused, a parser the text it could not read.
 */
export function factsOf(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const facts: Record<string, unknown> = {}
  for (const name of NAMED) {
    const value = (error as unknown as Record<string, unknown>)[name]
    if ((typeof value === 'string' && /^[\w .-]{1,80}$/.test(value)) || typeof value === 'number') facts[name] = value
  }
  return { name: error.name, ...facts, at: framesOf(error) }
}

function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim().slice(3))
}
