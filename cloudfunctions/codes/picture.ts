import type { CodesContract } from '@shared/assistance/codes/contract'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { askWeChat } from '../_kit/cloud'
import { placeCodes } from '../_kit/place-codes'
import { records } from '../_kit/records'
import type { Verb } from '../_kit/serve'

/** The page that a scanned code opens, as WeChat wants it: no slash in front, no question behind. */
const PAGE = 'features/assistance/scan/index'

const types = ['image/png', 'image/jpeg'] as const

const pictures = records('codePictures', () =>
  z.object({ _id: z.string(), type: z.enum(types), base64: z.string() }),
)

/** How a picture begins; whatever else WeChat answers is a refusal. */
const BEGINNINGS = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
] as const

const typeOf = (bytes: Uint8Array) =>
  BEGINNINGS.find(([, beginning]) => beginning.every((byte, i) => bytes[i] === byte))?.[0]

/** Nothing where WeChat does not give one: not called inside WeChat, or the mini-program is not published yet. */
async function drawn(scene: string) {
  const bytes = await askWeChat('wxacode.getUnlimited', { scene, page: PAGE }).catch(
    () => new Uint8Array(),
  )
  const type = typeOf(bytes)
  return type && { _id: scene, type, base64: Buffer.from(bytes).toString('base64') }
}

/** See the contract. */
export const picture: Verb<CodesContract, 'picture'> = async ({ input, actor }) => {
  const code = await placeCodes.find(input.code)
  if (code?.unitId !== actor.unitId) return refuse(problem('not_found', { field: 'code' }))
  const kept = await pictures.find(code._id)
  const found = kept ?? (await drawn(code._id))
  if (!found) return refuse(problem('picture_missing'))
  // Kept under the code's own id: two who ask at once write the same.
  if (!kept) await pictures.put(found)
  const { type, base64 } = found
  return ok({ type, base64 })
}
