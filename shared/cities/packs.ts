import type { CityPack } from './city-pack'
import { dongguan } from './dongguan/pack'
import { fuyang } from './fuyang/pack'
import { qinzhou } from './qinzhou/pack'
import { zhangshu } from './zhangshu/pack'
import { zhoushan } from './zhoushan/pack'

/** The cities at hand, by id. */
export const cityPacks: ReadonlyMap<string, CityPack> = new Map(
  [dongguan, qinzhou, zhoushan, zhangshu, fuyang].map((pack) => [pack.id, pack]),
)
