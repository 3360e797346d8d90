/** What went wrong, by name; the fields beside it depend on the code. */
export interface Problem {
  code: string
  [detail: string]: unknown
}

export type Reply = { ok: true; value: unknown } | { ok: false; problem: Problem }

/** Calls one action of one cloud function. Never throws: 'offline', 'timeout' and 'unavailable' are problems too. */
export type RawCall = (fn: string, action: string, input: unknown) => Promise<Reply>

export const waitLimit = 15_000

export function problem(code: string): Reply {
  return { ok: false, problem: { code } }
}

/** Trusts nothing: anything that is not a reply counts as 'unavailable'. */
export function asReply(answer: unknown): Reply {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer))
    return problem('unavailable')
  if (answer.ok === true) return { ok: true, value: 'value' in answer ? answer.value : undefined }
  const named =
    'problem' in answer && typeof answer.problem === 'object' && answer.problem !== null
      ? answer.problem
      : {}
  return {
    ok: false,
    problem: {
      ...named,
      code: 'code' in named && typeof named.code === 'string' ? named.code : 'unavailable',
    },
  }
}

/** The answer, or 'timeout' when it takes longer than `limit` ms. */
export function within(limit: number, answer: Promise<Reply>): Promise<Reply> {
  const late = new Promise<Reply>((resolve) => setTimeout(() => resolve(problem('timeout')), limit))
  return Promise.race([answer, late])
}
