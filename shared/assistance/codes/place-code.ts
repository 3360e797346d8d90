import * as z from 'zod/mini'
import type { FieldFault } from '../../kernel/problem'
import { villageName } from '../../places/village'

/** The programme of a code that opens the list of all. */
export const ALL = 'all'

const ID = /^[0-9a-f]{16}$/

/** The id of a place code, which is all that a scanned code says: a keyed hash, so that nobody makes one up. */
export const placeCodeId = () =>
  z.string().check(z.regex(ID, { error: (): FieldFault => 'wrong_shape' }))

/** One code on a wall, as it is kept: the collection `codes`. It names a place and no person. */
export const placeCode = () =>
  z.object({
    _id: z.string(),
    /** The township whose place it is; its office makes and prints it. */
    unitId: z.string(),
    /** The offices that answer for it, its own first. */
    under: z.array(z.string()),
    township: z.string(),
    /** The village, as it was written; absent where the code hangs at the township's own counter. */
    village: z.optional(z.string()),
    /** What it opens: a programme, or `all`. */
    programme: z.string(),
    at: z.string(),
    /** How often it was scanned, by month. */
    scans: z.record(z.string(), z.number()),
  })

export type PlaceCode = z.infer<ReturnType<typeof placeCode>>

/** What hangs where: two that are alike are one code, however the village was written. */
export const placeCodeKey = ({
  township,
  village,
  programme,
}: Pick<PlaceCode, 'township' | 'village' | 'programme'>): string =>
  `code/${township}/${villageName(village ?? '')}/${programme}`

/** How many of the hash's digits are the id: with them a scene keeps well below WeChat's 32 characters. */
const DIGITS = 16

/** The id out of the keyed hash of `placeCodeKey`. */
export const placeCodeIdOf = (hash: string): string => hash.slice(0, DIGITS)

const decoded = (scene: string): string => {
  try {
    return decodeURIComponent(scene)
  } catch {
    return ''
  }
}

/** The code in what a page was opened with, as WeChat encodes it; null for whatever else somebody scanned or typed. */
export function codeIn(scene: string | undefined): string | null {
  const id = decoded(scene ?? '')
  return ID.test(id) ? id : null
}
