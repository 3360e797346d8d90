import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/kit'
import { redirect } from '../platform/navigate'
import { Press } from '../platform/press'
import { speak } from '../platform/speak'
import type { PagePath } from '../page-paths'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import './tab-bar.css'

export type TabName = 'home' | 'matters' | 'mine'

const tabs: Record<TabName, { text: string; icon: IconName; path: PagePath }> = {
  home: { text: kitCopy.home, icon: 'home', path: '/pages/home/index' },
  matters: { text: kitCopy.matters, icon: 'list', path: '/pages/matters/index' },
  mine: { text: kitCopy.mine, icon: 'me', path: '/pages/mine/index' },
}

export interface TabBarProps {
  current: TabName
  /** Matters that wait for this person; shown on 办件. */
  waiting?: number | undefined
}

/** The three columns of the mini-program. */
export function TabBar({ current, waiting = 0 }: TabBarProps) {
  return (
    <View className="tab-bar" {...speak({ role: 'navigation', label: kitCopy.tabs })}>
      <View className="tab-list" {...speak({ role: 'tablist', label: kitCopy.tabs })}>
        {(['home', 'matters', 'mine'] as const).map((name) => {
          const { text, icon, path } = tabs[name]
          const count = name === 'matters' && waiting > 0 ? waiting : undefined
          return (
            <Press
              key={name}
              role="tab"
              className={`tab ${name === current ? 'tab-on' : ''}`}
              selected={name === current}
              label={count === undefined ? undefined : `${text}，${kitCopy.waiting(count)}`}
              onPress={() => (name === current ? undefined : redirect(path))}
            >
              <Icon name={icon} />
              <Text>{text}</Text>
              {count !== undefined && <View className="tab-count">{count}</View>}
            </Press>
          )
        })}
      </View>
    </View>
  )
}
