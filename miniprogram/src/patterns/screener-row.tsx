import { View } from '@tarojs/components'
import { homeCopy } from '../copy/account'
import { go } from '../platform/navigate'
import { Icon } from '../ui/icon'
import { List, Row } from '../ui/list'

/** The way to the pre-screener, for whoever does not know what there is. */
export function ScreenerRow() {
  return (
    <List>
      <Row
        start={<Icon name="search" />}
        label={`${homeCopy.screener}，${homeCopy.screenerSub}`}
        onPress={() => go('/features/assistance/screener/index')}
      >
        <View className="strong">{homeCopy.screener}</View>
        <View className="small">{homeCopy.screenerSub}</View>
      </Row>
    </List>
  )
}
