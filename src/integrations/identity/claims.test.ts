import { describe, expect, test } from 'vitest'
import { carriesBsn, kvkOf, readClaims } from './claims.ts'

const kvk = { sub: '12345678', sub_id_type: 'urn:etoegang:1.9:EntityConcernedID:KvKnr', name: 'Bakkerij' }

test('on whose behalf is the end of the chain', () => {
  const chain = {
    sub: 'a',
    represents: { sub: 'between', sub_id_type: 'x', represents: { sub: 'served', sub_id_type: 'urn:nl-eid-gdi:1.0:id:pseudonym' } },
  }
  expect(readClaims(chain).represents).toEqual({ subject: 'served', idType: 'urn:nl-eid-gdi:1.0:id:pseudonym', name: null })
  expect(readClaims({ sub: 'a' }).represents).toBeNull()
})

test('a company is known by its KvK number, and only by that', () => {
  expect(kvkOf(readClaims({ sub: 'a', represents: kvk }))).toBe('12345678')
  expect(kvkOf(readClaims({ sub: 'a', represents: { ...kvk, sub: '1234567' } }))).toBeNull()
  expect(kvkOf(readClaims({ sub: 'a', represents: { ...kvk, sub_id_type: 'urn:etoegang:1.9:EntityConcernedID:RSIN' } }))).toBeNull()
  expect(kvkOf(readClaims({ sub: 'a' }))).toBeNull()
})

describe('a citizen service number is refused', () => {
  test.each([
    ['by its type', { sub: 'x', sub_id_type: 'urn:nl-eid-gdi:1.0:id:legacy-BSN' }],
    ['without a type, by the eleven test', { sub: '999990019' }],
    ['of who is represented', { sub: 'a', represents: { sub: 'b', sub_id_type: 'urn:nl-eid-gdi:1.0:id:BSN' } }],
    ['as a claim beside', { sub: 'a', bsn: '999990019' }],
  ])('%s', (_, claims) => expect(carriesBsn(claims)).toBe(true))

  test.each([
    [{ sub: 'jan' }],
    [{ sub: '123456789' }],
    [{ sub: 'a', represents: kvk }],
    [{ sub: 'a', represents: { sub: '999990019', sub_id_type: 'urn:etoegang:1.9:EntityConcernedID:RSIN' } }],
  ])('a pseudonym, a company or an RSIN is none', (claims) => expect(carriesBsn(claims)).toBe(false))
})
