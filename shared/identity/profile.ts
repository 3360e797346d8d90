import * as z from 'zod/mini'
import { idNumber, phone, text, townshipCode } from '../kernel/fields'
import { once } from '../kernel/once'

/** What a resident keeps of themselves for the next form. It is sealed where it lies. */
export const profileSchema = once(() =>
  z.object({
    name: text(30),
    idNumber: idNumber(),
    phone: phone(),
    livesAt: text(100),
    /** That of the hukou; `unknown` where they do not know. */
    township: z.union([townshipCode(), z.literal('unknown')]),
  }),
)

export type Profile = z.infer<ReturnType<typeof profileSchema>>
