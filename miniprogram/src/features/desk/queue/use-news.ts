import { useEffect, useRef, useState } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { call } from '../../../server/call'

/** How often an open desk asks, ms. Each time costs two calls of the database and one case looked at. */
const EVERY = 8_000

/** Calls `tell` when something has happened in the queue since a moment, as long as the page is looked at. */
export function useNews(since: string | undefined, tell: () => void): void {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  const latest = useRef(tell)
  latest.current = tell
  useEffect(() => {
    if (since === undefined || !shown) return undefined
    const ask = async () => {
      // Trap: a browser's tab in the background is still shown to Taro.
      if (typeof document !== 'undefined' && document.hidden) return
      const answer = await call('desk', 'news', { since })
      if (answer.ok && answer.value.news) latest.current()
    }
    const timer = setInterval(() => void ask(), EVERY)
    return () => clearInterval(timer)
  }, [since, shown])
}
