import { importJWK, type JWK } from 'jose'
import { invalid } from '../../../platform/errors.ts'
import { algorithmFor } from '../api/tokens.ts'
import { NewApiClient } from '../schema.ts'

/** The public key somebody pasted; a private key is refused, so that none lies here. */
export async function publicKeyIn(pasted: string): Promise<NewApiClient['publicJwk']> {
  const read = NewApiClient.shape.publicJwk.safeParse(parsed(pasted))
  if (!read.success) invalid('publicKey', 'noPublicKey')
  try {
    await importJWK(read.data as JWK, algorithmFor(read.data as JWK))
  } catch {
    invalid('publicKey', 'noPublicKey')
  }
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
