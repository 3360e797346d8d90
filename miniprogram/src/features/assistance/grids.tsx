import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import { gridsCopy as words } from '../../copy/offices-grids'
import { dial } from '../../platform/phone'
import { Card } from '../../ui/card'
import { Link } from '../../ui/link'

/** Who looks after the village of a case; nothing where the office has entered nobody. */
export function Grids({ view }: { readonly view: ApplicationView }) {
  const { grids, staff } = view
  if (grids.length === 0) return null
  return (
    <Card title={staff ? words.title : words.yours}>
      {!staff && <View className="small">{words.yoursText}</View>}
      {grids.map(({ grid, name, phone }) => (
        <View key={`${grid} ${name}`}>
          <View>{words.place(name, grid)}</View>
          {phone !== '' && (
            <Link label={words.callOf(name)} icon="phone" onPress={() => dial(phone)}>
              {phone}
            </Link>
          )}
        </View>
      ))}
    </Card>
  )
}
