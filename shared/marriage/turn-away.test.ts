import type { Service } from './service'
import { reasonsFor, type TurnAway } from './turn-away'

const always: readonly TurnAway[] = ['papersMissing', 'notThePerson', 'elsewhere', 'systemDown']

it.each<[Service, readonly TurnAway[]]>([
  ['marriage', ['notBoth', 'tooYoung', 'alreadyMarried', 'related', 'notWilling']],
  ['divorceApply', ['notBoth', 'notWilling', 'notAgreed']],
  ['divorceIssue', ['notBoth', 'notWilling', 'notAgreed']],
  ['reissueMarriage', []],
  ['reissueDivorce', []],
  ['batchReissue', []],
  ['counselling', []],
  ['ceremony', ['notBoth']],
])('%s is turned away for %j and what can happen to all', (service, own) => {
  expect([...reasonsFor(service)].sort()).toEqual([...always, ...own].sort())
})
