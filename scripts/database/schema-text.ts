import type { Catalogue, Column, Routine, Table, View } from './catalogue.ts'

export const SCHEMA = 'db/schema.sql'

/** The present shape of the database in readable SQL: written from its own catalogue, the same on PostgreSQL 15 and later. */
export function schemaText({ schemas, tables, views, routines }: Catalogue): string {
  const parts = schemas.flatMap(({ name }) => [
    `-- ${'-'.repeat(20)} ${name}`,
    ...tables.filter((table) => table.schema === name).map(tableText),
    ...views.filter((view) => view.schema === name).map(viewText),
    ...routines.filter((routine) => routine.schema === name).map(routineText),
  ])
  return (
    ['-- Written by `npm run schema` from the migrated database; the migrations are what runs. A check compares.', ...parts].join('\n\n') +
    '\n'
  )
}

function tableText(table: Table): string {
  const name = `${table.schema}.${table.name}`
  const lines = [
    ...table.columns.map(columnText),
    ...(table.primaryKey.length > 0 ? [`primary key (${table.primaryKey.join(', ')})`] : []),
    ...table.checks.map(quiet),
    ...table.foreignKeys.map((key) => quiet(key.definition)),
  ]
  return [
    `-- ${table.comment}`,
    `create table ${name} (`,
    lines.map((line) => `  ${line}`).join(',\n'),
    `)${table.partitioned ? ` partition by ${table.partitioned.toLowerCase()}` : ''};`,
    ...table.indexes.map((index) => `${quiet(index.replace(/^(CREATE (?:UNIQUE )?INDEX) \S+ ON (?:ONLY )?/, '$1 on '))};`),
    ...table.triggers.map((trigger) => `-- trigger ${trigger}`),
    ...(table.secured ? [`alter table ${name} enable row level security${table.forced ? ', force row level security' : ''};`] : []),
    ...table.policies.map(
      (policy) =>
        `create policy ${policy.name} on ${name} for ${policy.command}${policy.using ? ` using (${quiet(policy.using)})` : ''}${policy.check ? ` with check (${quiet(policy.check)})` : ''};`,
    ),
  ].join('\n')
}

function columnText(column: Column): string {
  const words = [
    column.name,
    column.type,
    column.notNull ? 'not null' : '',
    column.identity ? 'generated as identity' : '',
    column.default ? `default ${column.default}` : '',
  ]
  return words.filter(Boolean).join(' ')
}

function viewText(view: View): string {
  return `create view ${view.schema}.${view.name}${view.invoker ? ' with (security_invoker = true)' : ''} -- as in its migration\n  (${view.columns.join(', ')});`
}

function routineText(routine: Routine): string {
  const settings = routine.settings.map((setting) => ` set ${setting}`).join('')
  return `create function ${routine.head}${routine.definer ? ' security definer' : ''}${settings} as $$${routine.body.trimEnd()}\n$$;`
}

/** Key words in small letters, as in our migrations. */
function quiet(definition: string): string {
  const words =
    /\b(PRIMARY KEY|FOREIGN KEY|REFERENCES|UNIQUE|CHECK|EXCLUDE|USING|WITH|WHERE|AND|OR|NOT|NULL|IS|IN|ANY|ARRAY|ON|DELETE|UPDATE|CASCADE|RESTRICT|SET|DEFERRABLE|INITIALLY DEFERRED|CREATE|INDEX|CASE|WHEN|THEN|ELSE|END|DESC|BETWEEN)\b/g
  return definition.replace(/'(?:[^']|'')*'|[^']+/g, (part) =>
    part.startsWith("'") ? part : part.replace(words, (word) => word.toLowerCase()),
  )
}
