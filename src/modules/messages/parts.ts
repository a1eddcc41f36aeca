import type { MessageParts } from '../../platform/module.ts'

let parts = new Map<string, MessageParts>()

/** Wires what modules below add to messages about their records, by kind of message. */
export function useMessageParts(given: readonly (readonly [string, MessageParts])[]): void {
  parts = new Map(given)
}

/** What is added to messages of this kind. */
export function partsOf(kind: string): MessageParts {
  return parts.get(kind) ?? (async () => null)
}
