import { findingsOf, isTest, type Finding, type SourceFile } from '../../tree.ts'
import { sqlOf, withoutComments, withoutSqlComments } from '../source.ts'

const SQL_CLOCK =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp)\s*\(\s*\)|\b(current_date|current_timestamp|current_time|localtimestamp|localtime)\b/gi
const CODE_CLOCK = /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)|\bTemporal\.Now\b/g

/** The time of the subject is the actor's: a day that can be moved in a test, the same for every row of one act. */
export function clock(files: SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    if (/^db\/migrations\/(?!0001_)\d{4}_\w+\.sql$/.test(file.path)) {
      return findingsOf(file, withoutSqlComments(file.text), SQL_CLOCK, (match) => `uses ${match[0]}: pass the actor's now or today`)
    }
    if (isTest(file.path) || !/^src\/(modules|desk)\/.*\.tsx?$/.test(file.path)) return []
    const inSql = sqlOf(file.text).flatMap(({ sql, index }) =>
      findingsOf(
        file,
        file.text.slice(0, index).replace(/[^\n]/g, ' ') + sql,
        SQL_CLOCK,
        (match) => `uses ${match[0]} in SQL: pass the actor's now or today`,
      ),
    )
    return [
      ...inSql,
      ...findingsOf(file, withoutComments(file.text), CODE_CLOCK, (match) => `uses ${match[0]}: take actor.now or actor.today`),
    ]
  })
}
