import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { LISTS, type Body, type TableName } from '../../modules/catalogue/index.ts'

const OWNERS = ['service', 'service_at_location', 'location', 'organization', 'contact', 'phone']

/** The tables of a package, on disk for as long as they are read, with an index by whom they belong to. */
export class Shelf {
  private readonly database = new DatabaseSync('')
  private readonly insertThing: StatementSync
  private readonly insertOwner: StatementSync
  private readonly one: StatementSync
  private readonly several: StatementSync

  constructor() {
    this.database.exec(
      'pragma journal_mode = off; pragma synchronous = off; create table thing (n integer primary key, kind text, id text, body text, row integer); create table owner (kind text, owner text, n integer); begin',
    )
    this.insertThing = this.database.prepare('insert into thing (kind, id, body, row) values (?, ?, ?, ?)')
    this.insertOwner = this.database.prepare('insert into owner (kind, owner, n) values (?, ?, ?)')
    this.one = this.database.prepare('select body from thing where kind = ? and id = ? limit 1')
    this.several = this.database.prepare(
      'select t.body from owner o join thing t on t.n = o.n where o.kind = ? and o.owner = ? order by o.n',
    )
  }

  put(kind: string, body: Body, row: number): void {
    const { lastInsertRowid } = this.insertThing.run(kind, body.id, JSON.stringify(body), row)
    if (kind === 'service') return
    const owners =
      kind === 'attribute'
        ? [['link', body.link_id]]
        : kind === 'metadata'
          ? [['resource', body.resource_id]]
          : OWNERS.map((owner) => [owner, body[`${owner}_id`]])
    for (const [owner, id] of owners) if (typeof id === 'string') this.insertOwner.run(kind, `${String(owner)} ${id}`, lastInsertRowid)
  }

  /** All tables are in: from here on they are asked. */
  ready(): void {
    this.database.exec('commit; create index thing_id on thing (id, kind); create index owner_of on owner (kind, owner)')
  }

  /** Rows of which this column names something that is not there. */
  leadingNowhere(kind: string, field: string, target: string): { n: number; row: number; value: string }[] {
    const there = target === 'anything' ? '' : 'and o.kind = $target'
    const found = this.database.prepare(
      `select t.n, t.row, json_extract(t.body, '$.' || $field) as value from thing t
       where t.kind = $kind and json_extract(t.body, '$.' || $field) is not null
         and not exists (select 1 from thing o where o.id = json_extract(t.body, '$.' || $field) ${there}) order by t.row`,
    )
    const asked = { $kind: kind, $field: field, ...(target === 'anything' ? {} : { $target: target }) }
    return found.all(asked) as unknown as { n: number; row: number; value: string }[]
  }

  /** Whether a row still belongs to something by one of these columns. */
  belongs(n: number, columns: readonly string[]): boolean {
    const { body } = this.database.prepare('select body from thing where n = ?').get(n) as { body: string }
    const own = JSON.parse(body) as Body
    const known = this.database.prepare('select 1 from thing where id = ? limit 1')
    return columns.some((column) => typeof own[column] === 'string' && known.get(own[column]) !== undefined)
  }

  /** Takes a link out of a row. */
  cut(n: number, field: string): void {
    this.database.prepare("update thing set body = json_remove(body, '$.' || ?) where n = ?").run(field, n)
  }

  /** A service with all that belongs to it, as it stands on the shelf. */
  service(given: Body): Body {
    const body = this.find('service', given.id) ?? given
    const whole = this.withLists('service', body)
    const organization = this.find('organization', body.organization_id)
    if (organization) whole.organization = this.withLists('organization', organization)
    const program = this.find('program', body.program_id)
    if (program) whole.program = program
    return whole
  }

  close(): void {
    this.database.close()
  }

  private withLists(kind: TableName, body: Body): Body {
    const whole: Body = { ...body }
    for (const [table, field] of LISTS[kind] ?? []) {
      const own = this.of(table, kind, body.id).map((one) => this.withLists(table, one))
      if (own.length > 0) whole[field] = own
    }
    const location = kind === 'service_at_location' ? this.find('location', body.location_id) : undefined
    if (location) whole.location = this.withLists('location', location)
    const attributes = this.of('attribute', 'link', body.id).map((one) => this.withTerm(one))
    if (attributes.length > 0) whole.attributes = attributes
    const metadata = this.of('metadata', 'resource', body.id)
    if (metadata.length > 0) whole.metadata = metadata
    return whole
  }

  private withTerm(attribute: Body): Body {
    const term = this.find('taxonomy_term', attribute.taxonomy_term_id)
    const taxonomy = this.find('taxonomy', term?.taxonomy_id)
    if (!term) return attribute
    const { taxonomy_id: _, ...rest } = term
    return { ...attribute, taxonomy_term: taxonomy ? { ...rest, taxonomy_detail: taxonomy } : rest }
  }

  private find(kind: string, id: unknown): Body | undefined {
    const row = typeof id === 'string' ? (this.one.get(kind, id) as { body: string } | undefined) : undefined
    return row && (JSON.parse(row.body) as Body)
  }

  private of(kind: string, owner: string, id: string): Body[] {
    return (this.several.all(kind, `${owner} ${id}`) as { body: string }[]).map((row) => JSON.parse(row.body) as Body)
  }
}
