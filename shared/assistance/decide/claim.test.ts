import { anApplication, aSituation, claimedBy, valueOf } from '../../../tests/builders/applications'
import type { Status } from '../lifecycle'
import { claim, release } from './claim'

const LATER = '2026-03-02T03:00:00.000Z'
const open: Status[] = ['submitted', 'accepted', 'advanced']

it.each(open)('claiming a case that is %s changes who has it, and nothing else', (status) => {
  const application = anApplication({ status })
  expect(valueOf(claim(aSituation({ application, now: LATER }), {}))).toEqual({
    application: {
      ...application,
      claimedBy: { staffId: 'clerk', name: '示例经办' },
      updatedAt: LATER,
    },
    events: [{ type: 'claimed', data: { staffName: '示例经办' } }],
  })
})

it.each(open)('releasing a case that is %s gives it back, and nothing else', (status) => {
  const application = anApplication({ status, ...claimedBy() })
  expect(valueOf(release(aSituation({ application, now: LATER }), {}))).toEqual({
    application: { ...application, claimedBy: null, updatedAt: LATER },
    events: [{ type: 'released', data: {} }],
  })
})
