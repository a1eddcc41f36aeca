import { z } from '@hono/zod-openapi'
import { KvkNumber } from '../../regions/index.ts'

/** The sheets of the book in which a region is set up, in the order they are taken in. */
export const SHEETS = ['region', 'organisations', 'places', 'hours', 'exceptions', 'moments', 'contacts', 'names', 'workers'] as const
export type SheetKey = (typeof SHEETS)[number]

/** A row as text: choices as codes, lists sorted and with commas; what is empty is not there. */
export type Row = Readonly<Record<string, string>>

export interface Column {
  schema: z.ZodType
  kind: 'text' | 'day' | 'time' | 'choice' | 'choices'
}

const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^<>{}]*$/)
const name = line(120).min(2)
const phone = z
  .string()
  .max(30)
  .regex(/^[+]?[\d\s()-]{3,30}$/)
const email = z.email().max(254)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const text = (schema: z.ZodType): Column => ({ schema, kind: 'text' })
const maybe = (schema: z.ZodType): Column => ({ schema: schema.optional(), kind: 'text' })
const choice = (schema: z.ZodType = z.string()): Column => ({ schema, kind: 'choice' })
const choices = (schema: z.ZodType = z.string()): Column => ({ schema, kind: 'choices' })

/** The columns of each sheet, with the limits of the forms and tables. */
export const COLUMNS = {
  region: { phone: maybe(phone), email: maybe(email) },
  organisations: {
    name: text(name),
    types: choices(),
    roles: choices(),
    kvkNumber: maybe(KvkNumber),
    phone: maybe(phone),
    email: maybe(email),
    website: maybe(z.url({ protocol: /^https?$/ }).max(200)),
    municipalities: choices(z.string().optional()),
  },
  places: {
    name: text(name),
    kind: choice(),
    street: maybe(line(120)),
    houseNumber: maybe(line(12)),
    postcode: maybe(z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/)),
    place: text(line(80).min(1)),
    organisation: text(name),
    phone: maybe(phone),
    directions: maybe(line(300)),
  },
  hours: { place: text(name), day: choice(), opens: { schema: time, kind: 'time' }, closes: { schema: time, kind: 'time' } },
  exceptions: {
    place: text(name),
    onDate: { schema: z.iso.date(), kind: 'day' },
    opens: { schema: time.optional(), kind: 'time' },
    closes: { schema: time.optional(), kind: 'time' },
    reason: maybe(line(120)),
  },
  moments: {
    place: text(name),
    day: choice(),
    opens: { schema: time, kind: 'time' },
    closes: { schema: time, kind: 'time' },
    minutes: text(z.string().regex(/^([1-9]\d|1[0-7]\d|180)$/)),
    capacity: text(z.string().regex(/^([1-9]|[1-4]\d|50)$/)),
  },
  contacts: {
    municipality: choice(),
    crisisName: text(name),
    crisisPhone: text(phone),
    crisisHours: maybe(line(120)),
  },
  names: {
    name: text(line(80).min(2)),
    nowCalled: text(name),
    leadsTo: maybe(z.string().regex(/^[a-z0-9/-]{0,80}$/)),
    untilOn: { schema: z.iso.date(), kind: 'day' },
  },
  workers: {
    name: text(line(90).min(2)),
    email: text(email),
    organisation: text(name),
    role: choice(),
  },
} as const satisfies Record<SheetKey, Record<string, Column>>

export function columnsOf(sheet: SheetKey): [string, Column][] {
  return Object.entries(COLUMNS[sheet])
}

/** True for a column that every row fills in. */
export function isNeeded({ schema }: Column): boolean {
  return !schema.safeParse(undefined).success
}

const KEYS: Record<SheetKey, readonly string[]> = {
  region: [],
  organisations: ['name'],
  places: ['name'],
  hours: ['place', 'day', 'opens'],
  exceptions: ['place', 'onDate'],
  moments: ['place', 'day', 'opens'],
  contacts: ['municipality'],
  names: ['name'],
  workers: ['email', 'role'],
}

/** What makes two rows of a sheet one and the same thing. */
export function keyOf(sheet: SheetKey, row: Row): string {
  return KEYS[sheet].map((column) => (row[column] ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim()).join(' | ')
}

/** What a row is called on the page. */
export function labelOf(sheet: SheetKey, row: Row): string {
  const [first = '', ...more] = KEYS[sheet].map((column) => row[column] ?? '')
  return sheet === 'workers' ? (row.name ?? first) : [first, ...more].join(' ').trim()
}
