import { customaryPlan, hours, registryOf } from '../../marriage/customary'
import type { MarriageOffice } from '../../marriage/office'
import { customaryTerms } from '../../marriage/terms'
import type { Division } from '../../places/division'

const source =
  '樟树市民政局 2022 年上半年工作总结（全年 365 天全天候登记，无午休、推迟下班）；窗口数和具体钟点为默认值，待本市签认'

/** 樟树: one registry, open every day of the year, no break at noon, closing late. */
export const marriageIn = (divisions: readonly Division[]): MarriageOffice => ({
  registries: divisions
    .filter(({ level }) => level === 'city')
    .map((city) =>
      registryOf(city, `${city.name}婚姻登记处`, [
        customaryPlan({ hours: [hours('everyDay', '08:30', '18:30', 2)], source }),
      ]),
    ),
  terms: [customaryTerms],
  penalties: [],
  specialDates: [],
})
