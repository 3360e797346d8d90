import { Map, View, type MapProps } from '@tarojs/components'
import { placeMapCopy } from '../copy/place-map'
import chosenPin from './pins/chosen.png'
import mePin from './pins/me.png'
import plainPin from './pins/plain.png'
import shutPin from './pins/shut.png'
import { circleAround, pointsInView, type MapPin, type PlaceMapProps } from './place-map-props'
import { useSettings } from './settings'
import { speak } from './speak'
import './place-map.css'

/** WeChat draws the map itself: it knows no variables, so the colours of tokens.css stand here once more. */
const INK = { plain: '#125459', chosen: '#FFFFFF', shut: '#43555A', me: '#2A5787' } as const
const LINE = { light: '#125459', dark: '#84CFCB' } as const
const ICONS = { plain: plainPin, chosen: chosenPin, shut: shutPin } as const

/** Markers have numbers for ids; the person's own comes before all pins. */
const ME = 0
const PIN = { width: 34, height: 44 }
const DIGIT = 9

/** Trap: a label hangs at its left edge, so a number is moved back by half of its width. */
const pinMarker = ({ n, at, look }: MapPin, index: number) => ({
  ...at,
  ...PIN,
  id: index + 1,
  iconPath: ICONS[look],
  anchor: { x: 0.5, y: 1 },
  zIndex: look === 'chosen' ? 2 : 1,
  label: {
    content: String(n),
    color: INK[look],
    fontSize: 16,
    anchorX: (-DIGIT * String(n).length) / 2,
    anchorY: -38,
    borderWidth: 0,
    borderColor: '',
    borderRadius: 0,
    bgColor: '',
    padding: 0,
    textAlign: 'center' as const,
  },
})

const meMarker = (at: NonNullable<PlaceMapProps['me']>) => ({
  ...at,
  id: ME,
  width: 24,
  height: 24,
  iconPath: mePin,
  anchor: { x: 0.5, y: 0.5 },
  label: {
    content: placeMapCopy.here,
    color: INK.me,
    fontSize: 14,
    anchorX: -28,
    anchorY: 14,
    borderWidth: 0,
    borderColor: '',
    borderRadius: 4,
    bgColor: '#FFFFFF',
    padding: 2,
    textAlign: 'center' as const,
  },
})

const STREET_SCALE = 14

/** A map of a few places with the numbers they have in the list beside it, the person's own and how far they walk. */
export function PlaceMap(props: PlaceMapProps) {
  const { label, pins, onChoose, me, ring, areas = [] } = props
  const line = useSettings((settings) => (settings.dark ? LINE.dark : LINE.light))
  const view = pointsInView(props)
  const [middle] = me === undefined ? view : [me]
  const choose: MapProps['onMarkerTap'] = ({ detail }) => {
    const pin = pins[Number(detail.markerId) - 1]
    if (pin !== undefined) onChoose?.(pin.id)
  }
  const walked = me === undefined || ring === undefined ? undefined : { me, ring }
  if (middle === undefined) return null
  return (
    <View className="place-map" {...speak({ role: 'img', label })}>
      <Map
        className="place-map-ground"
        {...middle}
        scale={STREET_SCALE}
        {...(view.length > 1 ? { includePoints: view } : {})}
        markers={[...(me === undefined ? [] : [meMarker(me)]), ...pins.map(pinMarker)]}
        circles={
          walked === undefined
            ? []
            : [{ ...walked.me, radius: walked.ring, fillColor: `${line}14`, color: `${line}00` }]
        }
        polyline={[
          ...(walked === undefined
            ? []
            : [
                {
                  points: circleAround(walked.me, walked.ring),
                  color: line,
                  width: 2,
                  dottedLine: true,
                },
              ]),
          ...areas.flatMap(({ rings }) =>
            rings.map((points) => ({
              points: points.map(([longitude, latitude]) => ({ longitude, latitude })),
              color: `${line}66`,
              width: 1,
            })),
          ),
        ]}
        onMarkerTap={choose}
        onError={() => undefined}
      />
    </View>
  )
}
