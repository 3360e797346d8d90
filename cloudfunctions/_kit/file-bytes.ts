import { LARGEST_MB } from '@shared/casework/csv-faults'
import { problem, type Problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'

const MB = 1024 * 1024

/** What a file that was sent as base64 has in it, or `file_too_large`. */
export function bytesOf(base64: string): Result<Uint8Array> {
  const bytes = Buffer.from(base64, 'base64')
  return bytes.length > LARGEST_MB * MB
    ? refuse<Problem>(problem('file_too_large', { limit: LARGEST_MB }))
    : ok(new Uint8Array(bytes))
}
