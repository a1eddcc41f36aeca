import { expect, test } from 'vitest'
import { secrets } from './secrets.ts'

const found = (text: string) => secrets([{ path: 'docs/a.md', text }]).map((finding) => finding.says)
// Written in two halves, so that this file passes the check it tests.
const key = ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')
const bsn = ['2718', '28183'].join('')
const account = ['NL20INGB', '0001234567'].join('')

test('keys and tokens are found', () => {
  expect(found(key)).toEqual(['looks like a private key'])
  expect(found(`token ${'ghp'}_${'a'.repeat(36)}`)).toHaveLength(1)
  expect(found(['postgres://owner', 'verysecretword@db.example.org/x'].join(':'))).toHaveLength(1)
})

test('numbers that may be of a real person are found', () => {
  expect(found(`his number is ${bsn}.`)).toEqual([`${bsn} may be a citizen service number (BSN)`])
  expect(found(`pay to ${account}`)).toEqual([`${account} may be somebody's bank account`])
})

test('well-known examples and other numbers are not', () => {
  expect(found('KvK 12345678, BSN 123456782, IBAN NL91 ABNA 0417 1643 00, 999990019, phone 0201234567')).toEqual([])
  expect(found('postgres://owner:${password}@localhost/x')).toEqual([])
})
