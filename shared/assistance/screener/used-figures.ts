import type { Figure, Quantity } from '../../policy/figure'
import type { UsedFigure } from './verdict'

/** What there is to show of a value; tiers and kinds are told by their source. */
function shownOf(value: Quantity): Partial<UsedFigure> {
  switch (value.unit) {
    case 'fen':
      return { fen: value.amount, per: value.per }
    case 'times':
      return { factor: value.factor, ...(value.floor && { floor: true }) }
    case 'ratio':
      return { percent: value.percent }
    case 'months':
    case 'years':
      return { length: value.length }
    case 'hours':
    case 'days':
    case 'workingDays':
      return { length: value.count }
    case 'occasions':
      return { length: value.times }
    case 'tiers':
    case 'kinds':
    case 'subsidy':
    case 'scheme':
      return {}
  }
}

const shown = new WeakMap<Figure, UsedFigure>()

function usedFigure(figure: Figure): UsedFigure {
  const known = shown.get(figure)
  if (known) return known
  const { key, value, from, source, grade } = figure
  const used = { key, unit: value.unit, ...shownOf(value), from, source, grade }
  shown.set(figure, used)
  return used
}

/** Figures as a verdict shows them, each once. */
export const usedFigures = (figures: readonly Figure[]): UsedFigure[] =>
  [...new Set(figures)].map(usedFigure)
