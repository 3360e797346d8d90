import { useState } from 'react'
import { View } from '@tarojs/components'
import { stateOf } from '@shared/meals/card'
import type { SiteCard } from '@shared/meals/find-contract'
import { RING_METRES } from '@shared/places/walk'
import type { Point } from '@shared/places/point'
import { mealsCopy as words } from '../../../copy/meals'
import { PlaceMap } from '../../../platform/place-map'
import { showField } from '../../../platform/scroll'
import { useOutlines } from '../../../server/outlines'

/** More numbers than these nobody can read on a map; the list goes on. */
const MOST_PINS = 20

/** What is farther, in metres, would make the map so small that the walk on it is a dot. */
const FARTHEST_PIN = 4 * RING_METRES

/** The card of a place in the list, to scroll to. */
export const cardId = (n: number): string => `place-${n}`

type Props = {
  readonly sites: readonly SiteCard[]
  readonly me: Point | undefined
  readonly minute: string
}

/** The places of the list on a map, with the same numbers, and how far a quarter of an hour on foot is. */
export function NearMap({ sites, me, minute }: Props) {
  const [chosen, setChosen] = useState<string>()
  const areas = useOutlines()
  const pins = sites.slice(0, MOST_PINS).flatMap((site, i) => {
    const { id, at, shut, metres } = site
    if (metres !== null && metres > FARTHEST_PIN) return []
    const isOpen = !shut && stateOf(site, minute).state !== 'over'
    const look =
      id === chosen ? ('chosen' as const) : isOpen ? ('plain' as const) : ('shut' as const)
    return at ? [{ id, n: i + 1, at, look }] : []
  })
  if (pins.length === 0 && !me) return null
  const choose = (id: string) => {
    setChosen(id)
    const pin = pins.find((one) => one.id === id)
    if (pin) showField(cardId(pin.n))
  }
  return (
    <View className="find-map">
      <PlaceMap
        label={words.map}
        pins={pins}
        onChoose={choose}
        areas={areas}
        {...(me && { me, ring: RING_METRES, ringLabel: words.ring })}
      />
    </View>
  )
}
