import type { Application } from '@shared/assistance/application'
import { NO_VILLAGE } from '@shared/desk/leads/vocabulary'
import { villageName } from '@shared/places/village'
import { staff } from '../_kit/actor'

const MOST = 200
const byNumber = { by: 'staffId', direction: 'asc' } as const

/**
 * How the village of a case is called where it is looked into: as its worker has it (示例村), which a case writes shorter
 * (示例). Where nobody works, as the case says.
 */
export async function villagesIn(township: string) {
  const members = await staff.where({ unitId: `township:${township}` }, byNumber, MOST)
  const worked = members.flatMap(({ active, village }) => (active && village) || [])
  const byName = new Map(worked.map((village) => [villageName(village), village]))
  return ({ village }: Pick<Application, 'village'>): string =>
    village === undefined ? NO_VILLAGE : (byName.get(village) ?? village)
}
