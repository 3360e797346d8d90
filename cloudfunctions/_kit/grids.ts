import { gridSchema } from '@shared/casework/grid'
import { records } from './records'

/** Who looks after a village: `offices` enters it, a case shows it. */
export const grids = records('grids', gridSchema)

const MOST = 20
const byId = { by: '_id', direction: 'asc' } as const

/** Those of the village a case names (`villageName`); nobody where it names none. */
export async function gridsOf(township: string, village: string | undefined) {
  if (village === undefined) return []
  const where = { unitId: `township:${township}`, removedAt: null, villageKey: village }
  const found = await grids.where(where, byId, MOST)
  return found.map(({ grid, name, phone }) => ({ grid, name, phone }))
}
