import type { Answer, HttpAsk } from '../door'
import { Failure } from '../world'
import { fromBase64, toBase64 } from './base64'
import type { Kit } from './kit'
import type { Options } from './options'

const CUT_OFF = 'net::ERR_INTERNET_DISCONNECTED'

/** Fails while the phone has no network. */
export function needNetwork({ world }: Kit, prefix = ''): void {
  if (world.phone.network === 'none') throw new Failure(`${prefix}${CUT_OFF}`)
}

/** What the door answered, its refusal turned into ours. */
export function opened<T extends object>(answer: Answer<T>): T {
  if ('failure' in answer) throw new Failure(answer.failure)
  return answer
}

/** The headers that page code gave, as text. */
export const headersOf = ({ header }: Options): Record<string, string> =>
  Object.fromEntries(
    Object.entries((header ?? {}) as Options).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ]),
  )

/** One exchange over the network, its answer in bytes. */
export async function exchange(kit: Kit, ask: HttpAsk) {
  needNetwork(kit)
  if (!/^https?:\/\/[^/]/.test(ask.url)) throw new Failure(`invalid url "${ask.url}"`)
  const { base64, ...rest } = opened(await kit.world.door.request(ask))
  return { ...rest, bytes: fromBase64(base64) }
}

/** The bytes of a file on the phone, or of one on the network. */
export async function bytesAt(kit: Kit, path: string): Promise<ArrayBuffer> {
  const here = kit.files.get(path)
  if (here !== undefined) return here
  if (!/^https?:\/\/(?!(tmp|store|usr)\/)/.test(path)) throw new Failure('file not found')
  return (await exchange(kit, { url: path, method: 'GET', header: {} })).bytes
}

/** A file on the phone as base64, or a refusal in WeChat's words. */
export function base64At({ files }: Kit, path: string): string {
  const bytes = files.get(path)
  if (bytes === undefined) throw new Failure(`file not found: ${path}`)
  return toBase64(bytes)
}
