import pg from 'pg'

/** One statement the program sent, and the context it ran in: who, for which purpose. */
export interface Statement {
  text: string
  values: unknown[]
  /** `begin; set local app.…` of its transaction; null outside one. */
  context: string | null
}

type Query = (this: pg.Client, ...given: unknown[]) => unknown

/** Writes down what the serving role asks the database while `work` runs. Only one at a time. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = []
  const contexts = new WeakMap<pg.Client, string>()
  const { prototype } = pg.Client as unknown as { prototype: { query: Query } }
  const query = prototype.query
  prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, second] = given as [string | { text: string; values?: unknown[] }, unknown]
    const text = typeof first === 'string' ? first : first.text
    const values = (typeof first === 'string' ? (Array.isArray(second) ? second : []) : first.values) ?? []
    if (text.startsWith('begin; set local app.')) contexts.set(this, text)
    else if (/^(commit|rollback)\b/.test(text)) contexts.delete(this)
    else if ((this as pg.Client & { user?: string }).user === 'wegwijzer_app')
      seen.push({ text, values, context: contexts.get(this) ?? null })
    return query.apply(this, given)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return seen
}

/** A statement without what differs from row to row: the number of values in a list. */
export function shapeOf(text: string): string {
  return text.replaceAll(/\$\d+(, \$\d+)*/g, '$').replaceAll(/\(\$\)(, \(\$\))*/g, '($)')
}
