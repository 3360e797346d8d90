import type { Programme } from '@shared/assistance/programme'
import type { CityFacts } from '@shared/account/contract'
import { formatYuan } from '@shared/kernel/money'
import type { PolicyKey } from '@shared/policy/figure'
import { givesCopy } from '../../../copy/programmes/guide'

type City = CityFacts | undefined

const toldOf = (city: City, key: PolicyKey) => city?.figures.find((figure) => figure.key === key)

/** A length as a number of its own unit; undefined where the city has not set it. */
export function lengthOf(city: City, key: PolicyKey | undefined): number | undefined {
  const figure = key && toldOf(city, key)
  return figure ? (figure.count ?? figure.length) : undefined
}

/** What figures add up to, 分; undefined as soon as one is not set. */
const sumOf = (city: City, keys: readonly PolicyKey[]): number | undefined =>
  keys.reduce<number | undefined>((sum, key) => {
    const fen = toldOf(city, key)?.fen
    return sum === undefined || fen === undefined ? undefined : sum + fen
  }, 0)

/** The figures that say what a programme gives, to somebody of whom nothing is known yet. */
export function figuresGiven({ benefit }: Programme): readonly PolicyKey[] {
  if (benefit.kind === 'proposed') return [benefit.cap]
  if (benefit.kind === 'tiered') return [benefit.tiers]
  return benefit.kind === 'fixed' ? benefit.standards({}) : []
}

/** What is given, a line each; none where the city has not set it. */
export function linesOfAmount(city: City, programme: Programme): readonly string[] {
  const { benefit } = programme
  if (benefit.kind === 'kind') return [givesCopy.kind[benefit.what]]
  if (benefit.kind === 'tiered')
    return [...(toldOf(city, benefit.tiers)?.steps ?? [])]
      .sort((a, b) => a.from - b.from)
      .map(({ from, fen }) => givesCopy.from(from, formatYuan(fen)))
  const sum = sumOf(city, figuresGiven(programme))
  if (sum === undefined) return []
  const yuan = formatYuan(sum)
  if (benefit.kind === 'fixed') return [givesCopy.fixed[benefit.per](yuan)]
  const upTo = benefit.heads ? givesCopy.upToAHead : givesCopy.upTo
  return [upTo[benefit.per](yuan), ...(benefit.goesUp ? [givesCopy.goesUp] : [])]
}

/** How long what is given stands, and how often the person shows that they are there; none where that is not set. */
export function linesOfStanding(city: City, { inForce }: Programme): readonly string[] {
  const validity = lengthOf(city, inForce?.validity)
  const certification = lengthOf(city, inForce?.certification)
  return [
    ...(validity === undefined ? [] : [givesCopy.validity(validity)]),
    ...(certification === undefined ? [] : [givesCopy.certification(certification)]),
  ]
}
