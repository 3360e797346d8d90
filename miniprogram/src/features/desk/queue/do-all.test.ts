import type { QueueRow } from '@shared/desk/contract'
import { problem, type ProblemCode } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { doAll } from './do-all'

const rows = ['a-1', 'a-2', 'a-3'].map((caseId) => ({ caseId, version: 1 }) as QueueRow)

/** Does everything but `a-2`, which meets this problem; and which were tried. */
async function doneBut(code: ProblemCode) {
  const tried: string[] = []
  const outcome = await doAll(rows, ({ caseId }) => {
    tried.push(caseId)
    return Promise.resolve(caseId === 'a-2' ? refuse(problem(code, { who: '示例' })) : ok({}))
  })
  return { tried, done: outcome }
}

const [first, second, third] = rows

it('what a colleague has by now does not stop the rest', async () => {
  const { tried, done } = await doneBut('claimed_by_other')
  expect(tried).toEqual(['a-1', 'a-2', 'a-3'])
  expect(done).toEqual({
    done: [first, third],
    lost: [{ row: second, problem: problem('claimed_by_other', { who: '示例' }) }],
  })
})

it.each<ProblemCode>(['offline', 'timeout', 'too_many_requests', 'not_signed_in'])(
  'after %s nothing more is tried',
  async (code) => {
    const { tried, done } = await doneBut(code)
    expect(tried).toEqual(['a-1', 'a-2'])
    expect(done).toEqual({ done: [first], lost: [], stopped: problem(code, { who: '示例' }) })
  },
)
