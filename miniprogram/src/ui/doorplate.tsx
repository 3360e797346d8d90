import { Text } from '@tarojs/components'
import './doorplate.css'

export interface DoorplateProps {
  /** The office, such as 虎门镇 公共服务办公室. */
  office: string
  /** filled: the matter is here now; line: it goes there. */
  look?: 'filled' | 'line'
  small?: boolean
}

/** 门牌: whose door the matter is at. */
export function Doorplate({ office, look = 'filled', small = false }: DoorplateProps) {
  return <Text className={`plate plate-${look} ${small ? 'plate-small' : ''}`}>{office}</Text>
}
