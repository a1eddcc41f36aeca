import { calculateJwkThumbprint, exportJWK, importJWK, type JWK } from 'jose'
import { createPrivateKey } from 'node:crypto'

/** A private key from a setting: PEM (PKCS #8) or one JWK as JSON. Throws when it is neither. */
export async function readPrivateKey(text: string): Promise<{ key: CryptoKey; kid: string }> {
  const jwk = text.trimStart().startsWith('{') ? (JSON.parse(text) as JWK) : await exportJWK(createPrivateKey(text))
  if (jwk.d === undefined) throw new TypeError('the key is not a private key')
  const key = await importJWK(jwk, jwk.alg ?? algorithmOf(jwk))
  return { key: key as CryptoKey, kid: jwk.kid ?? (await calculateJwkThumbprint(jwk)) }
}

/** PS256 for RSA, as OAuth NL GOV prefers over RS256. */
function algorithmOf(jwk: JWK): string {
  if (jwk.kty === 'RSA') return 'PS256'
  if (jwk.kty === 'EC' && jwk.crv === 'P-256') return 'ES256'
  throw new TypeError('a key for signing in is RSA or an EC key on P-256')
}
