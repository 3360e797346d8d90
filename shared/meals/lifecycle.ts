/**
 * How a place stands. `pending`: entered, and nobody has been there yet; nobody but the office sees it. `suspended`: not open
 * until further notice. `closed` is for good, and stays to be read.
 */
export const siteStatuses = ['pending', 'active', 'suspended', 'closed'] as const

export type SiteStatus = (typeof siteStatuses)[number]

/** What is done to a place. */
export const siteVerbs = [
  'change',
  'visit',
  'plan',
  'shut',
  'reopen',
  'menu',
  'suspend',
  'resume',
  'close',
] as const

export type SiteVerb = (typeof siteVerbs)[number]

const there: readonly SiteStatus[] = ['pending', 'active', 'suspended']

type Step = { readonly from: readonly SiteStatus[]; readonly to?: SiteStatus }

/**
 * From which standing each can be done, and what it becomes where that changes. `visit` is 现场核实: the first makes a place
 * `active`. `shut` closes it for some days and `reopen` takes that back; `plan` ends hours or prices and begins others.
 */
export const siteLifecycle: Readonly<Record<SiteVerb, Step>> = {
  change: { from: there },
  visit: { from: ['pending', 'active'], to: 'active' },
  plan: { from: there },
  shut: { from: ['active'] },
  reopen: { from: ['active'] },
  menu: { from: ['active'] },
  suspend: { from: ['active'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'active' },
  close: { from: there, to: 'closed' },
}
