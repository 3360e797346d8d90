import * as z from 'zod/mini'
import type { CsvTable } from '../casework/csv'
import { townshipCell } from '../casework/csv-township'
import type { City } from '../cities/city'
import { text } from '../kernel/fields'
import type { PlainDate } from '../kernel/plain-date'
import type { FieldFault } from '../kernel/problem'
import { isInChina } from '../places/geo-point'

/** 社区或村: how many of the old live there, and where its middle is, in GCJ-02. Numbers alone: nobody is named. */
export const communitySchema = () =>
  z.object({
    name: z.string(),
    at: z.object({ longitude: z.number(), latitude: z.number() }),
    elders60: z.number(),
    elders80: z.number(),
  })

export type Community = z.infer<ReturnType<typeof communitySchema>>

/**
 * The communities of a township as they were brought last: the collection `communities`, by township. One document, so that
 * nobody counts half of a file.
 */
export const communitiesOfTownship = () =>
  z.object({
    _id: z.string(),
    /** See `officesOver`. */
    under: z.array(z.string()),
    communities: z.array(communitySchema()),
    broughtAt: z.string(),
  })

/** Trap: without `abort` a check of the whole row would go on with a cell that is none. */
const faulty = (fault: FieldFault) => ({ error: (): FieldFault => fault, abort: true })

/** More people live in no community. */
const MOST_ELDERS = 200_000

const halfWidth = (typed: string) => typed.normalize('NFKC').trim()

const elders = () =>
  z.pipe(
    z.pipe(text(12), z.transform(halfWidth)),
    z.pipe(
      z
        .string()
        .check(
          z.refine(
            (typed) => /^\d{1,6}$/.test(typed) && +typed <= MOST_ELDERS,
            faulty('wrong_shape'),
          ),
        ),
      z.transform(Number),
    ),
  )

const degrees = () =>
  z.pipe(
    z.pipe(text(20), z.transform(halfWidth)),
    z.pipe(
      z.string().check(z.refine((typed) => /^\d{1,3}(\.\d{1,15})?$/.test(typed), faulty('point'))),
      z.transform(Number),
    ),
  )

const row = (township: ReturnType<typeof townshipCell>) =>
  z
    .object({
      township,
      name: text(30),
      longitude: degrees(),
      latitude: degrees(),
      elders60: elders(),
      elders80: elders(),
    })
    .check(
      z.refine(isInChina, { ...faulty('point'), path: ['latitude'] }),
      z.refine(({ elders60, elders80 }) => elders80 <= elders60, {
        ...faulty('too_many'),
        path: ['elders80'],
      }),
    )

export type CommunityRow = z.output<ReturnType<typeof row>>

const columns = {
  township: '镇街',
  name: '村(社区)',
  longitude: '经度',
  latitude: '纬度',
  elders60: '60岁以上人数',
  elders80: '80岁以上人数',
} as const

/** The file as an office may bring it on a day, one row a community: its own townships alone. */
export const communityTable = (
  city: City,
  unitId: string,
  today: PlainDate,
): CsvTable<ReturnType<typeof row>> => ({
  columns,
  row: row(townshipCell(city, unitId, today)),
  once: ({ township, name }) => `${township} ${name}`,
})

/** The rows of a file by their townships. */
export function byTownship(
  rows: readonly CommunityRow[],
): ReadonlyMap<string, readonly Community[]> {
  const found = new Map<string, Community[]>()
  for (const { township, longitude, latitude, ...rest } of rows) {
    const own = found.get(township) ?? []
    own.push({ ...rest, at: { longitude, latitude } })
    found.set(township, own)
  }
  return found
}
