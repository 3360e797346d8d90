/** What one can do alone or cannot. 《特困人员认定办法》第二十一条 */
export const selfCareItems = ['eating', 'dressing', 'bed', 'toilet', 'walking', 'washing'] as const

export type SelfCareItem = (typeof selfCareItems)[number]
export type SelfCare = 'able' | 'partly' | 'wholly'

const WHOLLY = 4

/** 自理 when nothing fails, 部分丧失 up to three, 完全丧失 from four of the six. 《特困人员认定办法》第二十二条 */
export function selfCareOf(cannot: readonly SelfCareItem[]): SelfCare {
  const failed = new Set(cannot).size
  if (failed === 0) return 'able'
  return failed < WHOLLY ? 'partly' : 'wholly'
}
