import { isTest, lineAt, type Finding, type SourceFile } from '../../tree.ts'
import { sqlOf, withoutSqlStrings } from '../source.ts'
import { moduleOrder, roomOf } from './modules.ts'

/** Functions of another schema that policies and queries may call: the doors of row-level security, and which files are one person's. */
const OPEN_FUNCTIONS = new Set([
  'people.sees',
  'people.knows',
  'people.knows_by_link',
  'people.sight_scope',
  'people.is_barred',
  'people.same_person',
  'people.organisation_involved',
])

/**
 * A module's SQL names its own schema, platform, or another module's `*_shared` view; foreign keys point only to modules above;
 * desk reads `*_shared` views alone.
 */
export function ownSql(files: SourceFile[]): Finding[] {
  const order = moduleOrder(files)
  return files.flatMap((file) => {
    const migration = /^db\/migrations\/\d{4}_([a-z_]+)\.sql$/.exec(file.path)
    if (migration) return migrationFindings(file, migration[1]!, order)
    const room = roomOf(file.path)
    if (!room || isTest(file.path) || !/\.tsx?$/.test(file.path)) return []
    if (room.room === 'module') return codeFindings(file, room.name, order)
    if (room.room === 'desk') return codeFindings(file, null, order)
    return []
  })
}

interface Mention {
  schema: string
  name: string
  index: number
  call: boolean
}

function mentionsIn(sql: string, order: string[]): Mention[] {
  if (order.length === 0) return []
  const pattern = new RegExp(`(?<![\\w.'-])(${order.join('|')})\\.([a-z]\\w*)(\\s*\\()?`, 'g')
  return [...sql.matchAll(pattern)].map((match) => ({
    schema: match[1]!,
    name: match[2]!,
    index: match.index,
    call: match[3] !== undefined,
  }))
}

function isOpen({ schema, name, call }: Mention): boolean {
  return /(_s|S)hared$/.test(name) || (call && OPEN_FUNCTIONS.has(`${schema}.${name}`))
}

function codeFindings(file: SourceFile, own: string | null, order: string[]): Finding[] {
  return sqlOf(file.text).flatMap(({ sql, index }) =>
    mentionsIn(sql.replaceAll(/(?<=^|[[,\s])['"]/g, ' '), order)
      .filter((mention) => mention.schema !== own && !isOpen(mention))
      .map(({ schema, name, index: at }) => ({
        path: file.path,
        line: lineAt(file.text, index + at),
        says: `reads ${schema}.${name}: use ${schema}'s index.ts, or a ${schema} view that ends in _shared`,
      })),
  )
}

function migrationFindings(file: SourceFile, own: string, order: string[]): Finding[] {
  const sql = withoutSqlStrings(file.text)
  return mentionsIn(sql, order)
    .filter((mention) => mention.schema !== own && !isOpen(mention))
    .flatMap(({ schema, name, index, call }) => {
      const refers = /references\s+$/i.test(sql.slice(Math.max(0, index - 40), index))
      const above = order.indexOf(schema) < order.indexOf(own)
      if (refers && above) return []
      const says = refers
        ? `has a foreign key to ${schema}.${name}: ${schema} does not stand above ${own}`
        : `names ${schema}.${name}${call ? '()' : ''}: a migration touches its own schema, platform and views that end in _shared`
      return [{ path: file.path, line: lineAt(sql, index), says }]
    })
}
