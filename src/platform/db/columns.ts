import type { ColumnType } from 'kysely'
import type { Temporal } from 'temporal-polyfill'

/** timestamptz: an instant when read, its text when written. */
export type Instant = ColumnType<Temporal.Instant, string, string>
/** bigint within the safe range; the parser refuses more. */
export type SafeInteger = ColumnType<number, number, number>
/** jsonb: unknown until a schema has read it; written as JSON text. */
export type JsonText = ColumnType<unknown, string, string>
