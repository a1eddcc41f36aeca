import { said, type Body } from '../hsds/canonical.ts'

interface Attribute extends Body {
  value?: string
  link_type?: string
  taxonomy_term?: Body
}

/** What stands in attributes with our own lists, where the other catalogue runs the same program. */
export function ownAttributes(body: Body) {
  const attributes = ((body.attributes ?? []) as Attribute[]).filter((one) => said(one.taxonomy_term?.taxonomy).startsWith('ww-'))
  const of = (slug: string) => attributes.filter((one) => one.taxonomy_term!.taxonomy === slug)
  return {
    any: attributes.length > 0,
    codes: (slug: string) => of(slug).map((one) => said(one.taxonomy_term!.code)),
    facts: new Map(of('ww-fact').map((one) => [said(one.taxonomy_term!.code), one.value ?? null])),
    all: <T>(slug: string, code?: string): (T & { code: string })[] =>
      of(slug)
        .filter((one) => code === undefined || one.taxonomy_term!.code === code)
        .flatMap((one) => object<T>(one.value, said(one.taxonomy_term!.code))),
  }
}

function object<T>(value: string | undefined, code: string): (T & { code: string })[] {
  try {
    const read = JSON.parse(value ?? '') as T
    return read !== null && typeof read === 'object' ? [{ ...read, code }] : []
  } catch {
    return []
  }
}
