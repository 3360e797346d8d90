import type { Application } from '@shared/assistance/application'
import type { City } from '@shared/cities/city'

/** The township that is to look: where a case comes from, or the one that decides; null where no township of the city does. */
export const townshipIn = (
  { township, decidingUnit }: Application,
  { units }: City,
): string | null =>
  [`township:${township}`, decidingUnit].flatMap((id) => {
    const unit = units.get(id)
    return unit?.level === 'township' ? [unit.division] : []
  })[0] ?? null
