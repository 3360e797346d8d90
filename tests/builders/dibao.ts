import type { Application } from '@shared/assistance/application'
import { accept } from '@shared/assistance/decide/accept'
import type { Situation } from '@shared/assistance/decide/decision'
import { submitted } from '@shared/assistance/decide/submit'
import { dibao } from '@shared/assistance/programmes/dibao'
import { noRecords } from '@shared/assistance/records'
import type { StaffMember } from '@shared/identity/actor'
import type { Figure } from '@shared/policy/figure'
import { keptFor } from './answers'
import { claimedBy, keys, MONDAY, valueOf } from './applications'
import { aCity, packNamed } from './cities'
import { aClerk, XIANGYANG } from './people'

const set = (key: Figure['key'], value: Figure['value']): Figure => ({
  ...{ key, value, from: '2020-01-01', source: '示例标准', grade: 'P' },
})

/** 钦州 as if it had set what it has not: 800 元 of 低保 a month, six months of 渐退. */
export const qinzhouWithFigures = aCity('qinzhou', {
  figures: [
    set('dibao.standard', { unit: 'fen', amount: 80_000, per: 'month' }),
    set('dibao.fadeOut', { unit: 'months', length: 6 }),
    set('disability.care', { unit: 'fen', amount: 10_000, per: 'month' }),
    set('elder.allowance', { unit: 'tiers', per: 'month', steps: [{ from: 40, fen: 5_000 }] }),
    ...packNamed('qinzhou').figures,
  ],
})

const clerk = aClerk({ unitId: `township:${XIANGYANG}` })

/** A 低保 case of two people in 向阳街道, accepted by the clerk who holds it, with what is changed. */
export function dibaoSituation(
  changes: Partial<Application> = {},
  rest: Partial<Situation<StaffMember>> = {},
): Situation<StaffMember> {
  const answers = keptFor(dibao, { hukou: { township: XIANGYANG, region: '' } })
  const { application: sent } = submitted(dibao, answers, qinzhouWithFigures, MONDAY, keys)
  const situation = {
    application: { ...sent, ...claimedBy(clerk) },
    ...{ answers, records: noRecords, programme: dibao, city: qinzhouWithFigures },
    ...{ actor: clerk, now: MONDAY },
  }
  const { application } = valueOf(accept(situation, {}))
  return { ...situation, application: { ...application, ...changes }, ...rest }
}
