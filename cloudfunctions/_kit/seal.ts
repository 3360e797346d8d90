import { randomBytes } from 'node:crypto'
import { sm3, sm4 } from 'sm-crypto-v2'
import { fromEnvironment } from './environment'

const NONCE_BYTES = 12
const TAG_BYTES = 16

const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
const sealKey = () => bytesOf(fromEnvironment('NUANLIN_SEAL_KEY'))

/**
 * Seals a value with SM4-GCM under the environment's key. `owner` (the id of the document it lies in) is authenticated with
 * it, so that a sealed text copied into another document does not open.
 */
export function seal(value: unknown, owner: string): string {
  const iv = new Uint8Array(randomBytes(NONCE_BYTES))
  const { output, tag } = sm4.encrypt(JSON.stringify(value), sealKey(), {
    mode: 'gcm',
    iv,
    associatedData: new TextEncoder().encode(owner),
    outputTag: true,
    output: 'array',
  })
  if (!tag) throw new Error('sealing gave no tag')
  return `1.${Buffer.concat([iv, tag, output]).toString('base64')}`
}

/** Opens what `seal` made for the same owner. A changed or foreign text throws. */
export function unseal(sealed: string, owner: string): unknown {
  const bytes = Buffer.from(sealed.replace(/^1\./, ''), 'base64')
  const part = (from: number, to?: number) => new Uint8Array(bytes.subarray(from, to))
  const opened = sm4.decrypt(part(NONCE_BYTES + TAG_BYTES), sealKey(), {
    mode: 'gcm',
    iv: part(0, NONCE_BYTES),
    tag: part(NONCE_BYTES, NONCE_BYTES + TAG_BYTES),
    associatedData: new TextEncoder().encode(owner),
    output: 'array',
  })
  return JSON.parse(Buffer.from(opened).toString('utf8')) as unknown
}

/** HMAC-SM3 of a value under the index key: finds the same person again without saying who it is. */
export const blindIndex = (value: string): string =>
  sm3(value, { key: bytesOf(fromEnvironment('NUANLIN_INDEX_KEY')), mode: 'hmac' })

/** SM3 of a text, in hex. */
export const digest = (text: string): string => sm3(text)
