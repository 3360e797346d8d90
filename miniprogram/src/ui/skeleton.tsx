import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { kitCopy } from '../copy/kit'
import { speak } from '../platform/speak'
import './skeleton.css'

/** Grey bars while something opens; only after 300 ms, so that quick answers do not flash. */
export function Skeleton({ label = kitCopy.loading }: { label?: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <View className="card" {...speak({ role: 'status', busy: true, label })}>
      <View className="skeleton skeleton-title" />
      <View className="skeleton skeleton-long" />
      <View className="skeleton skeleton-short" />
    </View>
  )
}
