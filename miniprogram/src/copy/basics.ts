/** Words of 基本养老服务清单. */
export const basicsCopy = {
  title: '基本养老服务清单',
  find: '基本养老服务清单 jbylfwqd 养老 yl 老人 lr 能领什么 nlsm 谁能领 snl',
  lead: '老人在本市能领什么、谁能领，都在这里。点开看怎么办。',
  age: '多大年纪算老人',
  ageFrom: (years: number) => `满 ${years} 岁`,
  who: '谁能领',
  what: '给什么',
  how: '怎么办',
  howSpoken: (name: string) => `看${name}怎么办`,
  source: (source: string) => `依据：${source}`,
} as const
