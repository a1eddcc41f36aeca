import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { readPrivateKey } from './key.ts'

test('a key is PEM or JWK, RSA or P-256, with a name that follows from it', async () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const fromPem = await readPrivateKey(rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  expect(fromPem.key.algorithm.name).toBe('RSA-PSS')
  expect(fromPem.kid).toMatch(/^[\w-]{43}$/)
  const fromJwk = await readPrivateKey(JSON.stringify({ ...ec.privateKey.export({ format: 'jwk' }), kid: 'ours' }))
  expect(fromJwk.key.algorithm.name).toBe('ECDSA')
  expect(fromJwk.kid).toBe('ours')
})

test('a public key, another curve or nonsense is refused', async () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const other = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  await expect(readPrivateKey(JSON.stringify(ec.publicKey.export({ format: 'jwk' })))).rejects.toThrow('not a private key')
  await expect(readPrivateKey(JSON.stringify(other.privateKey.export({ format: 'jwk' })))).rejects.toThrow('P-256')
  await expect(readPrivateKey('nonsense')).rejects.toThrow()
})
