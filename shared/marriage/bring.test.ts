import { toBring, type Bringable } from './bring'
import { origins, type Origin } from './party'
import { services, type Service } from './service'

it.each<[Service, readonly Origin[], readonly (readonly Bringable[])[], readonly Bringable[]]>([
  ['marriage', ['mainland', 'mainland'], [['residentId'], ['residentId']], ['photoTogether']],
  [
    'marriage',
    ['hmt', 'mainland'],
    [['hmtPapers', 'singleNotarised'], ['residentId']],
    ['photoTogether'],
  ],
  [
    'marriage',
    ['overseas', 'foreign'],
    [
      ['passport', 'singleAuthenticated'],
      ['passportOrResidence', 'singleForeign'],
    ],
    ['photoTogether'],
  ],
  // Who divorces need not prove that they are single.
  [
    'divorceApply',
    ['mainland', 'foreign'],
    [
      ['residentId', 'certificate', 'photoOwn'],
      ['passportOrResidence', 'certificate', 'photoOwn'],
    ],
    ['agreement'],
  ],
  [
    'divorceIssue',
    ['mainland'],
    [['residentId', 'certificate', 'receipt', 'photoOwn']],
    ['agreement'],
  ],
  ['reissueDivorce', ['hmt'], [['hmtPapers', 'photoOwn']], []],
  ['counselling', ['mainland', 'foreign'], [[], []], []],
  ['ceremony', ['mainland', 'mainland'], [['certificate'], ['certificate']], []],
])('%s of %j', (service, whose, each, together) => {
  expect(toBring(service, whose)).toEqual({ each, together })
})

it('whoever is registered brings exactly one paper that says who they are', () => {
  const papers: readonly Bringable[] = [
    'residentId',
    'hmtPapers',
    'passport',
    'passportOrResidence',
  ]
  const asked = services.filter((one) => one !== 'counselling' && one !== 'ceremony')
  for (const service of asked)
    for (const origin of origins)
      expect(
        toBring(service, [origin]).each[0]?.filter((one) => papers.includes(one)),
      ).toHaveLength(1)
})
