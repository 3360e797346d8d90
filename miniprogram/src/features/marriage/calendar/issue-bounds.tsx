import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { divorceCopy as words } from '../../../copy/divorce'
import { Trouble } from '../../../patterns/trouble'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { useDivorce } from '../use-divorce'
import type { Bounds } from './month-bar'

type Inside = (bounds: Bounds | undefined) => ReactNode

function Bounded({ id, children }: { readonly id: string; readonly children: Inside }) {
  const { divorce, problem } = useDivorce(id)
  if (!divorce) return problem ? <Trouble problem={problem} /> : <Skeleton />
  const { registryId, days } = divorce
  if (!days) return <Notice kind="info">{words.noDays}</Notice>
  return (
    <>
      <View className="small">{words.within(days)}</View>
      {children({ registryId, ...days })}
    </>
  )
}

type Props = { readonly divorce: string | null; readonly children: Inside }

/** A certificate has its office and its days; everything else is chosen freely. */
export const IssueBounds = ({ divorce, children }: Props) =>
  divorce === null ? <>{children(undefined)}</> : <Bounded id={divorce}>{children}</Bounded>
