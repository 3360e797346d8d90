import { View } from '@tarojs/components'
import { stateOf } from '@shared/meals/card'
import type { SiteCard } from '@shared/meals/find-contract'
import { kindWords, mealsCopy as words, servingWords } from '../../copy/meals'
import { showWay } from '../../platform/directions'
import { dial } from '../../platform/phone'
import { Press } from '../../platform/press'
import { speak } from '../../platform/speak'
import type { IconName } from '../../ui/icon-paths'
import { Link } from '../../ui/link'
import { StatusTag, type TagTone } from '../../ui/status-tag'
import './place-card.css'
import { Price, usePayment, type Subsidy } from './price'
import { mealAt } from './price-of'

type Tag = readonly [icon: IconName, text: string, tone?: TagTone]

/** What somebody wants to know before they go, at a glance. */
function tagsOf({ pays, stepFree, delivery, stale, unsure }: SiteCard): Tag[] {
  return [
    ...(pays.includes('cash') ? [['cash', words.paysCash] as const] : []),
    ...(stepFree ? [['wheel', words.stepFree] as const] : []),
    ...(delivery ? [['bike', words.brings] as const] : []),
    ...(stale === null ? [] : [['glass', words.stale(stale), 'warn'] as const]),
    ...(unsure ? [['alert', words.unsure, 'warn'] as const] : []),
  ]
}

const distanceOf = ({ minutes, metres }: SiteCard): string | undefined => {
  if (minutes === null || metres === null) return undefined
  return minutes <= LONGEST_WALK ? words.minutes(minutes) : words.metres(metres)
}

/** Nobody walks farther: beyond it only the distance is said. */
const LONGEST_WALK = 45

type Props = {
  /** To be scrolled to. */
  readonly id: string
  readonly site: SiteCard
  /** The number it has on the map as well. */
  readonly n: number
  /** `HH:MM`, by which it is open or not. */
  readonly minute: string
  readonly subsidy: Subsidy | null
  readonly onPress: () => void
}

/** One place in the list: whether one can go now, how far, what it costs; to ring and to be shown the way with one tap. */
export function PlaceCard({ id, site, n, minute, subsidy, onPress }: Props) {
  const now = stateOf(site, minute)
  const state = site.shut ? words.shutWords(site.shut) : words.stateWords(now, site)
  const line = [distanceOf(site), state].filter(Boolean).join('，')
  const pay = usePayment(subsidy)
  const meal = site.shut ? undefined : mealAt(site, now)
  const paid = meal && pay(meal)
  const isOpen = !site.shut && now.state === 'open'
  const tags = tagsOf(site)
  const { at } = site
  return (
    <View id={id} className="place" {...speak({ role: 'listitem' })}>
      <Press
        role="link"
        className="place-main"
        label={[
          ...[words.numbered(n), site.name, kindWords[site.kind], line],
          ...(paid ? [words.price.heard(servingWords[paid.meal], paid.pays, paid.given)] : []),
        ].join('，')}
        onPress={onPress}
      >
        <View className={`place-n ${isOpen ? 'place-n-open' : ''}`}>{n}</View>
        <View className="grow">
          <View className="place-name">{site.name}</View>
          <View className={site.shut ? 'place-shut' : 'mute'}>{line}</View>
        </View>
        {paid && <Price paid={paid} />}
      </Press>
      {tags.length > 0 && (
        <View className="place-tags">
          {tags.map(([icon, text, tone = 'plain']) => (
            <StatusTag key={text} icon={icon} text={text} tone={tone} />
          ))}
        </View>
      )}
      {(site.phone !== '' || at) && (
        <View className="place-acts">
          {site.phone !== '' && (
            <Link icon="phone" label={words.callTo(site.name)} onPress={() => dial(site.phone)}>
              {words.call}
            </Link>
          )}
          {at && (
            <Link
              icon="walk"
              label={words.leadTo(site.name)}
              onPress={() => showWay(at, site.name, site.address)}
            >
              {words.lead}
            </Link>
          )}
        </View>
      )}
    </View>
  )
}
