/** From a state (none: '' or null) to a state, what is done, and by whom. The shape in which a module exports its `transitions`. */
export interface Transition {
  from: string | null
  to: string
  act?: string
  by?: readonly string[]
  /** Of which one must be given. */
  reasons?: readonly string[]
  /** How long the state that is left may last, where it has a clock. */
  within?: string
}

/** A picture of what the program allows, for docs/states. */
export function statesText(name: string, transitions: readonly Transition[]): string {
  const edge = ({ from, to, act, by }: Transition) => {
    const who = by?.join(', ') ?? ''
    const label = act && who ? `${act} (${who})` : act || who
    return `  ${from ? mark(from) : '[*]'} --> ${mark(to)}${label ? `: ${label}` : ''}`
  }
  const last = [...new Set(transitions.map((transition) => transition.to))].filter(
    (state) => !transitions.some((transition) => transition.from === state),
  )
  return [
    `# ${name}`,
    '',
    'Written by `npm run docs` from the table of transitions in the code.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...new Set(transitions.map(edge)),
    ...last.map((state) => `  ${mark(state)} --> [*]`),
    '```',
    '',
    ...tableOf(transitions),
  ].join('\n')
}

/** The same in rows, with the reasons of each way and the clock of the state it leaves; only where a table knows those. */
function tableOf(transitions: readonly Transition[]): string[] {
  if (!transitions.some(({ reasons, within }) => within !== undefined || (reasons ?? []).length > 0)) return []
  return [
    '| From | To | By | Reasons | Clock |',
    '| --- | --- | --- | --- | --- |',
    ...transitions.map(({ from, to, by, reasons, within }) => {
      const cells = [from || '–', to, by?.join(', '), reasons?.join(', '), within]
      return `| ${cells.map((cell) => cell || '–').join(' | ')} |`
    }),
    '',
  ]
}

/** Mermaid takes no dashes in the name of a state. */
function mark(state: string): string {
  return state.replaceAll('-', '_')
}
