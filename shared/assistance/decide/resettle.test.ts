import { aChildsCase, anApplication, claimedBy, MONDAY } from '../../../tests/builders/applications'
import { answersFor, keptFor } from '../../../tests/builders/answers'
import { aCity, packNamed } from '../../../tests/builders/cities'
import { CHANGAN, HUMEN, LINGSHAN, QINNAN, XIANGYANG } from '../../../tests/builders/people'
import type { Division } from '../../places/division'
import type { Application } from '../application'
import { temporaryRelief } from '../programmes/temporary-relief'
import { unsupportedChild } from '../programmes/unsupported-child'
import { resettle } from './resettle'

const TOMORROW = '2026-03-03T00:40:00.000Z'

/** The city after its township `code` stood for the last time on Monday. */
const without = (id: string, code: string, changes: Partial<Division> = {}) =>
  aCity(id, {
    divisions: packNamed(id).divisions.map((division) =>
      division.code === code ? { ...division, validTo: '2026-03-02', ...changes } : division,
    ),
  })

const merged = without('dongguan', HUMEN, { replacedBy: CHANGAN })
const [humen, changan] = [`township:${HUMEN}`, `township:${CHANGAN}`]

const settle = (application: Application, city = merged, now = TOMORROW) =>
  resettle({ application, answers: answersFor(), programme: temporaryRelief, city, now })

it('a case of a township that was merged goes to its heir as it stands, with nobody holding it', () => {
  const application = anApplication({ status: 'accepted', ...claimedBy() })
  const { clocks, dueAt, status } = application
  expect(settle(application)).toMatchObject({
    application: {
      ...{ clocks, dueAt, status, township: CHANGAN, claimedBy: null },
      ...{ queueIds: [changan], decidingUnit: changan, receivingUnit: changan },
      under: [changan, 'city:441900'],
    },
    events: [{ type: 'resettled', data: { fromUnit: humen, toUnit: changan } }],
  })
})

it('nothing on the last day, and nothing twice', () => {
  expect(settle(anApplication(), merged, MONDAY)).toBeNull()
  const once = settle(anApplication())
  expect(once && settle(once.application)).toBeNull()
})

it('without an heir it goes to the city, once', () => {
  const city = without('dongguan', HUMEN)
  const done = settle(anApplication(), city)
  expect(done?.application).toMatchObject({
    ...{ township: 'unknown', queueIds: ['city:441900'], under: ['city:441900'] },
  })
  expect(done && settle(done.application, city)).toBeNull()
})

it('what nobody could place stays with the city', () => {
  expect(settle(anApplication({ township: 'unknown' }))).toBeNull()
})

it('its public page, the opinion and the counter that took it in go with it', () => {
  const proposal: Application['proposal'] = {
    outcome: 'grant',
    reason: '示例',
    staffId: 'clerk',
    returnTo: 'accepted',
    unitId: humen,
  }
  const application = anApplication({
    status: 'posted',
    postedIn: humen,
    takenInBy: humen,
    proposal,
  })
  expect(settle(application)?.application).toMatchObject({
    ...{ postedIn: changan, takenInBy: changan, proposal: { unitId: changan } },
  })
})

describe('a case that lies with the county', () => {
  const county = `county:${QINNAN}`
  const atCounty = aChildsCase({
    ...{ status: 'proposed', decidingUnit: county, queueIds: [county] },
    ...{ ...claimedBy(), watchedBy: [county, 'city:450700'] },
  })
  const moved = (replacedBy: string) =>
    resettle({
      application: atCounty,
      answers: keptFor(unsupportedChild, { child: { township: XIANGYANG } }),
      programme: unsupportedChild,
      city: without('qinzhou', XIANGYANG, { replacedBy }),
      now: TOMORROW,
    })?.application

  it('stays there when the heir is of the same county, and whoever holds it goes on', () => {
    expect(moved('450702002')).toMatchObject({
      ...{ decidingUnit: county, queueIds: [county], township: '450702002' },
      ...{ claimedBy: atCounty.claimedBy, watchedBy: [county, 'city:450700'] },
    })
  })

  it('goes to the county of its heir, and is not watched any more by the one that has lost it', () => {
    expect(moved(`${LINGSHAN}001`)).toMatchObject({
      ...{ decidingUnit: `county:${LINGSHAN}`, queueIds: [`county:${LINGSHAN}`], claimedBy: null },
      under: [`township:${LINGSHAN}001`, `county:${LINGSHAN}`, 'city:450700'],
      watchedBy: ['city:450700'],
    })
  })
})
