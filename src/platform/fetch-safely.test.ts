import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchSafely, isInternal, type Guard } from './fetch-safely.ts'

let server: Server
let port: number
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === '/in-a-circle') return response.writeHead(302, { location: '/in-a-circle' }).end()
    if (path === '/inwards') return response.writeHead(302, { location: `http://inside.example:${port}/` }).end()
    if (path === '/on') return response.writeHead(301, { location: '/' }).end()
    if (path === '/slow') return undefined
    if (path === '/large') return response.end('x'.repeat(5000))
    return response.writeHead(200, { etag: '"een"' }).end(`hallo ${request.headers.host}`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The open internet of this test lies on this machine; `inside.example` does not belong to it. */
const guard: Guard = {
  addressesOf: async (host) => (host === 'nowhere.example' ? [] : host === 'inside.example' ? ['127.0.0.2'] : ['127.0.0.1']),
  isInternal: (address) => address !== '127.0.0.1',
}
const get = async (path: string, more: object = {}) => {
  const answer = await fetchSafely(`http://open.example:${port}${path}`, { guard, ...more })
  let text = ''
  for await (const part of answer.texts()) text += part
  return { status: answer.status, text, etag: answer.headers.etag }
}

test('a page is fetched, also behind a redirect, from the address that was judged', async () => {
  expect(await get('/')).toEqual({ status: 200, text: `hallo open.example:${port}`, etag: '"een"' })
  expect(await get('/on')).toMatchObject({ status: 200 })
})

test.each([
  ['/inwards', {}, 'lies inside a network'],
  ['/in-a-circle', {}, 'more than 5 times'],
  ['/slow', { timeoutMs: 50 }, 'it takes too long'],
  ['/large', { mostBytes: 1000 }, 'gives more than'],
])('%s is not fetched', async (path, more, says) => {
  await expect(get(path, more)).rejects.toThrow(says)
})

test.each([
  ['http://127.0.0.1/', 'lies inside'],
  ['http://[::1]/', 'lies inside'],
  ['http://[::ffff:10.0.0.1]/', 'lies inside'],
  ['http://2130706433/', 'lies inside'],
  ['http://0x7f.1/', 'lies inside'],
  ['http://169.254.169.254/latest/meta-data/', 'lies inside'],
  ['http://localhost/', 'lies inside'],
  ['file:///etc/passwd', 'neither http nor https'],
  ['http://naam:geheim@open.example/', 'name and password'],
])('%s is refused before anything is sent', async (address, says) => {
  await expect(fetchSafely(address)).rejects.toThrow(says)
})

test('which addresses are ours', () => {
  const inside = [
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    'fd00::1',
    'fe80::1',
    '::',
    '64:ff9b::a00:1',
    'geen-adres',
  ]
  const outside = ['8.8.8.8', '172.32.0.1', '2a00:1450:4009::1', '145.100.1.1']
  expect([inside.filter((one) => !isInternal(one)), outside.filter(isInternal)]).toEqual([[], []])
})
