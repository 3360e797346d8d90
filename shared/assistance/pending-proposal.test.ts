import type { Application } from './application'
import { statuses } from './lifecycle'
import { pendingProposal } from './pending-proposal'

const proposal: Application['proposal'] = {
  ...{ outcome: 'grant', fen: 100, reason: '示例', staffId: 'clerk' },
  ...{ returnTo: 'accepted', unitId: 'township:441900121' },
}

it('an opinion waits until it is decided on, and after that no more', () => {
  const waits = statuses.filter((status) => pendingProposal({ status, proposal }) === proposal)
  expect(waits).toEqual(['posted', 'verifying', 'proposed', 'hearing'])
  const rest = statuses.filter((status) => !waits.includes(status))
  for (const status of rest) expect(pendingProposal({ status, proposal })).toBeUndefined()
})

it('where nobody has said anything nothing waits', () => {
  expect(pendingProposal({ status: 'proposed' })).toBeUndefined()
})
