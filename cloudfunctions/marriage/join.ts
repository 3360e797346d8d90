import { changed } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { tidyIdNumber } from '@shared/identity/id-number'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { changeBooking } from './end'
import { bookings, partiesOf } from './store'
import { invitationTo } from './view'

/** The second of the two confirms with the number they were booked with. From then on they follow it as their own. */
export const join: Verb<MarriageContract, 'join'> = async ({ input, actor, now }) => {
  const { id, invitation, number } = input
  const seen = await bookings.find(id)
  if (!seen || invitation !== invitationTo(id)) return refuse(problem('link_used'))
  const at = seen.people.findIndex(({ confirmedAt }) => confirmedAt === null)
  const second = seen.people[1]
  if (second?.openid === actor.openid && second.confirmedAt !== null)
    return ok({ id, version: seen.version })
  if (at !== 1) return refuse(problem('link_used'))
  if (partiesOf(seen)[1]?.number !== tidyIdNumber(number)) return refuse(problem('not_the_person'))
  const joined = await changeBooking(
    id,
    (found) =>
      found.version === seen.version
        ? changed(
            found,
            'join',
            { by: { kind: 'resident' }, at: now },
            {
              actBy: null,
              follows: [...new Set([...found.follows, actor.openid])],
              people: found.people.map((person, n) =>
                n === 1 ? { ...person, openid: actor.openid, confirmedAt: now } : person,
              ),
            },
          )
        : refuse(problem('stale_version', { version: found.version })),
    now,
  )
  return joined.ok ? ok({ id, version: joined.value.version }) : joined
}
