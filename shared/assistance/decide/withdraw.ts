import { ok } from '../../kernel/result'
import { moved, notedBy, statusAfter, type Decide } from './decision'
import { meetAll } from './in-force'

/** The resident takes the application back. What has been advanced stays theirs to settle with the office. */
export const withdraw: Decide<object> = (situation) => {
  const { application, now } = situation
  return ok({
    application: moved(application, statusAfter(application, 'withdraw'), now, {
      clocks: meetAll(application.clocks),
      claimedBy: null,
    }),
    events: [{ type: 'withdrawn', data: notedBy(situation) }],
  })
}
