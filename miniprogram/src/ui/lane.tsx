import { View } from '@tarojs/components'
import { speak } from '../platform/speak'
import './lane.css'
import { maskOf } from './mask'

interface Layer {
  /** Design token that colours this layer. */
  tone: 'far' | 'near' | 'window' | 'lamp' | 'glow'
  content: string
}

const path = (d: string) => `<path d="${d}"/>`

const drawings: Record<'lit' | 'dark', { viewBox: string; layers: readonly Layer[] }> = {
  lit: {
    viewBox: '212 0 163 84',
    layers: [
      {
        tone: 'far',
        content: path('M226 84V56l16-12 16 12V40l24-17 24 17v6l20-14 20 14v8l29-20v52z'),
      },
      {
        tone: 'near',
        content: path(
          'M212 84V70l20-14 20 14v14zM258 84V58l27-19 27 19v26zM318 84V66l28-20 29 20v18z',
        ),
      },
      { tone: 'glow', content: '<circle cx="275" cy="69" r="16"/>' },
      {
        tone: 'window',
        content: path(
          'M290 77v-10a5 5 0 0 1 10 0v10zM333 82v-10a5 5 0 0 1 10 0v10zM351 82v-10a5 5 0 0 1 10 0v10z',
        ),
      },
      { tone: 'lamp', content: path('M270 77v-10a5 5 0 0 1 10 0v10z') },
    ],
  },
  dark: {
    viewBox: '0 0 120 54',
    layers: [
      {
        tone: 'near',
        content: path('M0 54V34L24 14l24 20v20zM48 54V26L76 4l28 22v28zM104 54V40l8-7 8 7v14z'),
      },
      { tone: 'window', content: path('M66 46V36a5 5 0 0 1 10 0v10zM18 50V40a5 5 0 0 1 10 0v10z') },
    ],
  },
}

/** The lane of houses: `lit` stands behind the home title, `dark` in an empty place. */
export function Lane({ look }: { look: 'lit' | 'dark' }) {
  const { viewBox, layers } = drawings[look]
  return (
    <View className={`lane lane-${look}`} {...speak({ hidden: true })}>
      {layers.map(({ tone, content }) => (
        <View
          key={tone}
          className={`mask lane-layer lane-${tone}`}
          style={maskOf(viewBox, content)}
        />
      ))}
    </View>
  )
}
