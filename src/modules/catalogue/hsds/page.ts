import type { Body } from './canonical.ts'

/** Which page of a list, as HSDS counts: from 1. */
export interface PageAsked {
  page: number
  per_page: number
}

/** A page of a list in the envelope of HSDS 3.0. */
export interface HsdsPage {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: Body[]
}

export function envelope(total: number, { page, per_page }: PageAsked, contents: Body[]): HsdsPage {
  const pages = Math.max(1, Math.ceil(total / per_page))
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

export function offsetOf({ page, per_page }: PageAsked): number {
  return (page - 1) * per_page
}
