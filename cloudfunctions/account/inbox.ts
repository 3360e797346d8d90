import type { AccountContract } from '@shared/account/contract'
import { ok } from '@shared/kernel/result'
import { command, database } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { notices } from '../_kit/trail'

const MOST = 100

/** Everything that was said to the caller, newest first. */
export const inbox: Verb<AccountContract, 'inbox'> = async ({ actor }) => {
  const found = await notices.where({ to: actor.openid }, { by: 'at', direction: 'desc' }, MOST)
  return ok({
    notices: found.map(({ _id: noticeId, caseId, no, programme, type, at, data, readAt }) => ({
      ...{ noticeId, caseId, no, programme, type, at, data },
      read: readAt !== null,
    })),
  })
}

/** Marks the caller's own notices as read. Those of others, or read before, are left as they are. */
export const markRead: Verb<AccountContract, 'markRead'> = async ({ input, actor, now }) => {
  if (input.noticeIds.length === 0) return ok({ marked: 0 })
  const { updated } = await database
    .collection('notices')
    .where({ _id: command.in(input.noticeIds), to: actor.openid, readAt: null })
    .update({ readAt: now })
  return ok({ marked: updated ?? 0 })
}
