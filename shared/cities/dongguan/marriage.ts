import { customaryPlan, hours, registryOf } from '../../marriage/customary'
import type { MarriageOffice } from '../../marriage/office'
import { guangdongPenalty } from '../../marriage/penalty'
import { customaryTerms } from '../../marriage/terms'
import type { Division } from '../../places/division'

/**
 * 东莞: a registry in every township (2022 年工作计划: 镇级婚姻登记处, 设置婚姻家庭辅导室), and one of the city that serves
 * foreigners and people of 香港, 澳门 and 台湾. Windows and hours are made up until the city says its own.
 */
export const marriageIn = (divisions: readonly Division[]): MarriageOffice => ({
  registries: divisions.flatMap((division) => {
    if (division.pseudo || division.level === 'county') return []
    const isCity = division.level === 'city'
    const own = customaryPlan(isCity ? { canForeign: true, canHMT: true } : {})
    const plan = {
      ...own,
      hours: [
        ...own.hours,
        hours('weekdays', '09:00', '11:00', 1, 'counselling'),
        hours('weekdays', '15:00', '17:00', 1, 'counselling'),
      ],
    }
    return [registryOf(division, `${division.name}婚姻登记处`, [plan])]
  }),
  terms: [customaryTerms],
  penalties: [guangdongPenalty],
  specialDates: [],
})
