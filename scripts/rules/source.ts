/** TypeScript with its comments blanked out; every other character keeps its place. */
export function withoutComments(text: string): string {
  return blank(text, /(?<![:'"`\\])\/\/[^\n]*|\/\*[\s\S]*?\*\//g)
}

/** SQL with its comments blanked out; every other character keeps its place. */
export function withoutSqlComments(text: string): string {
  return blank(text, /--[^\n]*|\/\*[\s\S]*?\*\//g)
}

/** SQL with the contents of its quoted strings blanked out as well. */
export function withoutSqlStrings(text: string): string {
  return blank(withoutSqlComments(text), /'(?:[^']|'')*'/g)
}

/** The module names another file is imported by, with the place of each. */
export function importsOf(text: string): { specifier: string; index: number }[] {
  const code = withoutComments(text)
  const pattern = /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g
  return [...code.matchAll(pattern)].map((match) => ({
    specifier: (match[1] ?? match[2])!,
    index: match.index + match[0].lastIndexOf(match[1] ?? match[2]!),
  }))
}

/** The SQL inside this TypeScript: tagged templates and the names given to the query builder. */
export function sqlOf(text: string): { sql: string; index: number }[] {
  const code = withoutComments(text)
  const templates = [...code.matchAll(/\bsql(?:\.raw)?(?:<[^`(]*>)?\(?`((?:[^`\\]|\\.)*)`/g)]
  const names = [
    ...code.matchAll(
      /\b(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|\w*Join|using|from|sql\.table)\(\s*(\[[^\]]*\]|'[^']*'|"[^"]*")/g,
    ),
  ]
  return [...templates, ...names].map((match) => ({ sql: match[1]!, index: match.index + match[0].indexOf(match[1]!) }))
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (part) => part.replace(/[^\n]/g, ' '))
}
