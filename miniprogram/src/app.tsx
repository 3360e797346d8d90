import './platform/schema-mode'
import type { ReactNode } from 'react'
import { useDidHide, useLaunch } from '@tarojs/taro'
import './app.css'
import { SignInOver } from './patterns/sign-in-over'
import { connectCloud } from './platform/cloud'
import { followSystem } from './platform/settings'
import { refreshCity } from './server/city'
import { refreshMe } from './server/me'
import { reportUse } from './server/use-counts'

export default function App({ children }: { children?: ReactNode }) {
  useLaunch(() => {
    connectCloud()
    followSystem()
    void Promise.all([refreshCity(), refreshMe()])
  })
  useDidHide(() => void reportUse())
  // Trap: on h5 the router shows the page that is the last child, and hides every other.
  return (
    <>
      <SignInOver />
      {children}
    </>
  )
}
