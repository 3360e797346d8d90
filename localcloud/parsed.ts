import * as z from 'zod/mini'
import { CloudError } from './cloud-error'

/** Parses what was sent, or answers `INVALID_PARAM` with where it is wrong. */
export function parsed<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const { data, error } = schema.safeParse(value)
  if (error) throw new CloudError('INVALID_PARAM', z.prettifyError(error))
  return data
}
