import type { KeptSite } from '@shared/meals/keep-contract'
import type { SiteKind } from '@shared/meals/kind'
import type { Site } from '@shared/meals/site'
import { formatYuan, parseYuan } from '@shared/kernel/money'
import type { Input } from '../../../server/call'

type PayWay = Site['pays'][number]
type OperatorSort = NonNullable<Site['operator']>['sort']

/** A place as it is being typed. What is left empty is not known. */
export type TypedSite = {
  readonly name: string
  readonly kind: SiteKind | undefined
  readonly village: string
  readonly address: string
  readonly phone: string
  readonly operatorSort: OperatorSort | undefined
  readonly operatorName: string
  readonly contractUntil: string
  readonly permitNumber: string
  readonly permitUntil: string
  readonly capacity: string
  readonly delivers: boolean
  readonly deliveryMetres: string
  readonly deliveryFee: string
  readonly stepFree: 'unknown' | 'yes' | 'no'
  readonly pays: readonly PayWay[]
  readonly limited: boolean
  readonly ageFrom: string
  readonly papers: boolean
  readonly longitude: string
  readonly latitude: string
  readonly source: string
}

export const newSite: TypedSite = {
  ...{ name: '', kind: undefined, village: '', address: '', phone: '', operatorSort: undefined },
  ...{ operatorName: '', contractUntil: '', permitNumber: '', permitUntil: '', capacity: '' },
  ...{ delivers: false, deliveryMetres: '1000', deliveryFee: '0', stepFree: 'unknown' },
  ...{ pays: ['cash'], limited: false, ageFrom: '60', papers: false },
  ...{ longitude: '', latitude: '', source: '' },
}

/** What is there already, to be changed by typing. Where it is known from is said anew each time. */
export const typedOf = (site: KeptSite): TypedSite => {
  const { operator, permit, delivery, welcome, at } = site
  return {
    ...{ name: site.name, kind: site.kind, village: site.village ?? '', address: site.address },
    ...{ phone: site.phone, pays: site.pays, source: '' },
    ...{ operatorSort: operator?.sort, operatorName: operator?.name ?? '' },
    contractUntil: operator?.contractUntil ?? '',
    ...{ permitNumber: permit?.number ?? '', permitUntil: permit?.until ?? '' },
    capacity: site.capacity === undefined ? '' : String(site.capacity),
    delivers: delivery !== undefined,
    deliveryMetres: String(delivery?.metres ?? newSite.deliveryMetres),
    deliveryFee: formatYuan(delivery?.fen ?? 0),
    stepFree: site.stepFree === undefined ? 'unknown' : site.stepFree ? 'yes' : 'no',
    limited: welcome !== undefined,
    ageFrom: String(welcome?.ageFrom ?? newSite.ageFrom),
    papers: welcome?.papers ?? false,
    ...{ longitude: at ? String(at.longitude) : '', latitude: at ? String(at.latitude) : '' },
  }
}

/** 元 as typed; what is none is refused by the cloud. */
export const fenOf = (typed: string): number => {
  const parsed = parseYuan(typed)
  return typeof parsed === 'number' ? parsed : Number.NaN
}

type SentSite = Omit<Input<'meals', 'addSite'>, 'requestId'>

/** What was typed, as the cloud takes it. The ground stays what it is. */
export const sentSite = (typed: TypedSite, landmass: string | undefined): SentSite => {
  const { name, kind, village, address, phone, pays, source } = typed
  const { operatorSort, operatorName, contractUntil, permitNumber, permitUntil } = typed
  return {
    ...{ name, kind: kind as SiteKind, address, phone, pays: [...pays], source },
    ...(village.trim() !== '' && { village }),
    ...(operatorSort && {
      operator: {
        ...{ sort: operatorSort, name: operatorName },
        ...(contractUntil !== '' && { contractUntil: contractUntil }),
      },
    }),
    ...((permitNumber !== '' || permitUntil !== '') && {
      permit: { number: permitNumber, until: permitUntil },
    }),
    ...(typed.capacity !== '' && { capacity: Number(typed.capacity) }),
    ...(typed.delivers && {
      delivery: { metres: Number(typed.deliveryMetres), fen: fenOf(typed.deliveryFee) },
    }),
    ...(typed.stepFree !== 'unknown' && { stepFree: typed.stepFree === 'yes' }),
    ...(typed.limited && { welcome: { ageFrom: Number(typed.ageFrom), papers: typed.papers } }),
    ...((typed.longitude !== '' || typed.latitude !== '') && {
      at: { longitude: Number(typed.longitude), latitude: Number(typed.latitude) },
    }),
    ...(landmass !== undefined && { landmass }),
  }
}
