import * as z from 'zod/mini'
import { choice, optionalText, plainDate, text, whole } from '../../kernel/fields'
import { once } from '../../kernel/once'
import { township, village } from './people'

/** Pages about what is needed. */

export const lanes = ['emergency', 'expenditure'] as const
export const causes = ['illness', 'accident', 'fire', 'disaster', 'schooling', 'other'] as const

export type Lane = (typeof lanes)[number]

/** What happened, and where: the township of this page is the one that must act. */
export const happening = once(() =>
  z.object({
    lane: choice(lanes),
    cause: choice(causes),
    since: plainDate(),
    /** `unknown` when the person does not know which township it was: the city's office will find out. */
    township: township(),
    village: village(),
    place: optionalText(100),
    story: text(500),
  }),
)

const some = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z
    .array(choice(choices))
    .check(z.minLength(1, { error: () => 'required' }), z.maxLength(choices.length))

export const careServices = ['bathing', 'cleaning', 'meals', 'medical_escort', 'visits'] as const

/** Which help an old person at home needs. */
export const care = once(() => z.object({ services: some(careServices), note: optionalText(200) }))

export const adaptations = ['handrail', 'threshold', 'toilet', 'bathing', 'bed', 'alarm'] as const

/** What in the home should be changed, before somebody comes to look (适老化改造). */
export const adaptation = once(() =>
  z.object({ items: some(adaptations), note: optionalText(200) }),
)

export const devices = ['wheelchair', 'walker', 'crutch', 'bed', 'commode', 'hearing_aid'] as const

/** A 康复辅具 to borrow, and for how many months. */
export const device = once(() => z.object({ item: choice(devices), months: whole(1, 24) }))

/** A small wish (民生微心愿). */
export const wish = once(() => z.object({ text: text(200) }))
