import { customaryPlan, hours, registryOf } from '../../marriage/customary'
import type { MarriageOffice } from '../../marriage/office'
import { customaryTerms } from '../../marriage/terms'
import type { Division } from '../../places/division'

const SHENGSI = 'county:330922'

/** 舟山: one registry a county or district, and the venue out of doors on 花鸟岛 (2022 年工作计划), from April to October. */
export const marriageIn = (divisions: readonly Division[]): MarriageOffice => ({
  registries: [
    ...divisions
      .filter(({ level, pseudo }) => level === 'county' && !pseudo)
      .map((county) => registryOf(county, `${county.name}婚姻登记处`)),
    {
      id: 'r-huaniao',
      unitId: SHENGSI,
      name: '花鸟岛户外颁证基地',
      plans: [
        customaryPlan({
          hours: [
            hours('everyDay', '09:00', '12:00', 1, 'hall'),
            hours('everyDay', '14:00', '17:00', 1, 'hall'),
          ],
          season: { from: '04-01', to: '10-31' },
          source:
            '舟山市民政局 2022 年工作计划（启用花鸟岛户外婚姻颁证基地）；季节和钟点为默认值，待本市签认',
        }),
      ],
    },
  ],
  terms: [customaryTerms],
  penalties: [],
  specialDates: [],
})
