import { Failure } from '../world'
import { fromBase64, toBase64 } from './base64'

interface Encoding {
  readonly read: (bytes: ArrayBuffer) => string
  readonly write: (text: string) => ArrayBuffer
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}

const utf8: Encoding = {
  read: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  write: (text) => bufferOf(new TextEncoder().encode(text)),
}

const latin1: Encoding = {
  read: (bytes) => atob(toBase64(bytes)),
  write: (text) => bufferOf(Uint8Array.from([...text], (letter) => letter.charCodeAt(0) & 0xff)),
}

const hex: Encoding = {
  read: (bytes) =>
    Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  write: (text) =>
    bufferOf(Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))),
}

const encodings: ReadonlyMap<string, Encoding> = new Map([
  ['utf8', utf8],
  ['utf-8', utf8],
  ['base64', { read: toBase64, write: fromBase64 }],
  ['binary', latin1],
  ['latin1', latin1],
  ['ascii', latin1],
  ['hex', hex],
])

function encodingOf(name: unknown): Encoding {
  const encoding = encodings.get(String(name).toLowerCase())
  if (encoding === undefined) throw new Failure(`invalid encoding "${String(name)}"`)
  return encoding
}

/** What readFile gives: bytes, or text in the encoding that is asked for. */
export const asRead = (bytes: ArrayBuffer, encoding: unknown): ArrayBuffer | string =>
  encoding === undefined ? bytes : encodingOf(encoding).read(bytes)

/** The bytes that writeFile writes. Trap: WeChat takes no typed array, only its buffer. */
export function asWritten(data: unknown, encoding: unknown): ArrayBuffer {
  if (data instanceof ArrayBuffer) return data.slice(0)
  if (typeof data === 'string') return encodingOf(encoding ?? 'utf8').write(data)
  throw new Failure('data must be a string or an ArrayBuffer')
}
