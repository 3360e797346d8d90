/** What one looks for: somewhere to eat, care for the old, somewhere for children, help on the way. */
export const siteGroups = ['meals', 'elders', 'children', 'help'] as const

export type SiteGroup = (typeof siteGroups)[number]

/**
 * The kinds of place the finder knows, and what each is looked for as: the ways of 老年助餐
 * (《积极发展老年助餐服务行动方案》, 2023), and what the plans of the cities name beside them.
 */
const groups = {
  canteen: 'meals',
  table: 'meals',
  point: 'meals',
  nursingHome: 'meals',
  restaurant: 'meals',
  kitchen: 'meals',
  mutual: 'meals',
  neighbour: 'meals',
  leling: 'meals',
  careCentre: 'elders',
  dayCare: 'elders',
  childrenHome: 'children',
  minorProtection: 'children',
  loveStation: 'help',
  guanjia: 'help',
  socialWork: 'help',
  villageService: 'help',
} as const satisfies Readonly<Record<string, SiteGroup>>

export type SiteKind = keyof typeof groups

export const siteKinds = Object.keys(groups) as [SiteKind, ...SiteKind[]]

export const groupOf = (kind: SiteKind): SiteGroup => groups[kind]
