import { readCsv, readEachRow, writeCsv } from '@shared/casework/csv'
import { fileProblem, rowIssue } from '@shared/casework/file-problem'
import { byTownship, communitiesOfTownship, communityTable } from '@shared/meals/community'
import type { MealsContract } from '@shared/meals/contract'
import { dateOf } from '@shared/kernel/plain-date'
import { ok, refuse } from '@shared/kernel/result'
import { inBook } from '../_kit/book'
import { bytesOf } from '../_kit/file-bytes'
import { records } from '../_kit/records'
import type { Call, Verb } from '../_kit/serve'

export const communities = records('communities', communitiesOfTownship)

const MOST_ISSUES = 50

type Asked = Pick<Call<MealsContract, 'communityFile'>, 'actor' | 'city' | 'now'>

const tableOf = ({ actor, city, now }: Asked) => communityTable(city, actor.unitId, dateOf(now))

/** See the contract. */
export const communityFile: Verb<MealsContract, 'communityFile'> = (call) =>
  Promise.resolve(ok({ file: writeCsv(tableOf(call), []) }))

/** See the contract. */
export const previewCommunities: Verb<MealsContract, 'previewCommunities'> = (call) => {
  const bytes = bytesOf(call.input.file)
  if (!bytes.ok) return Promise.resolve(bytes)
  const read = readEachRow(tableOf(call), bytes.value)
  if (!read.ok) return Promise.resolve(refuse(fileProblem(read.problem)))
  const { values, faults } = read.value
  return Promise.resolve(
    ok({
      right: values.length,
      wrong: new Set(faults.map(({ row }) => row)).size,
      townships: byTownship(values).size,
      issues: faults.slice(0, MOST_ISSUES).map(rowIssue),
    }),
  )
}

/** See the contract: one document a township, all of them in one transaction. */
export const importCommunities: Verb<MealsContract, 'importCommunities'> = (call) => {
  const { actor, city, input, now } = call
  const bytes = bytesOf(input.file)
  if (!bytes.ok) return Promise.resolve(bytes)
  const read = readCsv(tableOf(call), bytes.value)
  if (!read.ok) return Promise.resolve(refuse(fileProblem(read.problem)))
  const brought = [...byTownship(read.value)]
  const value = { communities: read.value.length, townships: brought.length }
  return inBook(call, async (within) => {
    for (const [township, found] of brought)
      await communities.put(
        {
          _id: township,
          under: [...city.officesOver(township)],
          communities: [...found],
          broughtAt: now,
        },
        within,
      )
    const after = { communities: String(value.communities), areas: String(value.townships) }
    return ok({ value, change: { unitId: actor.unitId, what: 'communities', after } })
  })
}
