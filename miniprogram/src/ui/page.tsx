import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { kitCopy } from '../copy/kit'
import { frame, usePageTitle } from '../platform/frame'
import { back as goBack } from '../platform/navigate'
import { Press } from '../platform/press'
import { useModes } from '../platform/modes'
import { SkipLink } from '../platform/skip-link'
import { speak } from '../platform/speak'
import { useUid } from '../platform/uid'
import { Icon } from './icon'
import './page.css'
import { TabBar, type TabName } from './tab-bar'

export interface PageProps {
  /** In the navigation bar and, on h5, the document's title. At most 10 characters. */
  title: string
  children: ReactNode
  /** Shows the back button (default: unless `tab` is given). */
  back?: boolean
  /** Instead of going back, for example to ask first. */
  onBack?: () => void
  /** Replaces the title in the bar, such as a Doorplate; the title is still spoken. */
  bar?: ReactNode
  /** Stays at the bottom: at most two Buttons. */
  dock?: ReactNode
  tab?: TabName
  /** Count on the 办件 tab. */
  waiting?: number
  /** A desk page: the full width and the dense desk sizes where the screen is wide. */
  wide?: boolean
}

/** The frame of every page: modes, navigation bar, content, dock or tab bar. */
export function Page({
  title,
  children,
  back,
  onBack = goBack,
  bar,
  dock,
  tab,
  waiting,
  wide = false,
}: PageProps) {
  const modes = useModes(wide)
  const main = useUid()
  const { statusBar, capsule } = frame()
  usePageTitle(`${title} · ${kitCopy.product}`)
  return (
    <View className={`page-root ${modes}`}>
      <SkipLink to={main}>{kitCopy.skip}</SkipLink>
      <View
        className="nav"
        style={{ paddingTop: `${statusBar}px`, paddingRight: `${capsule}px` }}
        {...speak({ role: 'banner' })}
      >
        {(back ?? tab === undefined) && (
          <Press className="nav-back" label={kitCopy.back} onPress={onBack}>
            <Icon name="left" />
          </Press>
        )}
        {bar ?? (
          // A page of the tab bar has no headline of its own: its title is one.
          <View
            className="nav-title"
            {...(tab === undefined ? {} : speak({ role: 'heading', level: 1 }))}
          >
            {title}
          </View>
        )}
      </View>
      <View id={main} className="page-body" {...speak({ role: 'main', tab: -1 })}>
        {children}
      </View>
      {dock !== undefined && (
        <View className="dock" {...speak({ role: 'region', label: title })}>
          {dock}
        </View>
      )}
      {tab !== undefined && <TabBar current={tab} waiting={waiting} />}
    </View>
  )
}
