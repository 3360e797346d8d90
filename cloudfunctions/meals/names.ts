import type { Delivery } from '@shared/meals/delivery'
import { sites } from './store'

/** How the places are called that meals come from; nothing for what none brings. */
export async function namesOf(found: readonly Pick<Delivery, 'siteId'>[]) {
  const ids = [...new Set(found.flatMap(({ siteId }) => siteId || []))]
  const known = await Promise.all(ids.map((id) => sites.find(id)))
  const names = new Map(known.flatMap((site) => (site ? [[site._id, site.name]] : [])))
  return ({ siteId }: Pick<Delivery, 'siteId'>): string => names.get(siteId) ?? ''
}
