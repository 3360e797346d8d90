import { View } from '@tarojs/components'
import { noticesCopy } from '../copy/notices'
import { go } from '../platform/navigate'
import { Icon } from '../ui/icon'
import { List, Row } from '../ui/list'

/** The way to what the townships have put up in public. */
export function NoticesRow() {
  return (
    <List>
      <Row
        start={<Icon name="eye" />}
        label={`${noticesCopy.row}，${noticesCopy.rowSub}`}
        onPress={() => go('/features/assistance/notices/index')}
      >
        <View className="strong">{noticesCopy.row}</View>
        <View className="small">{noticesCopy.rowSub}</View>
      </Row>
    </List>
  )
}
