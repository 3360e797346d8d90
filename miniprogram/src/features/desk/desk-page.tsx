import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { StaffRole } from '@shared/identity/actor'
import type { Caller } from '@shared/kernel/contract'
import { officesCopy } from '../../copy/offices'
import { useMe } from '../../server/me'
import { Doorplate } from '../../ui/doorplate'
import { Heading } from '../../ui/heading'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Skeleton } from '../../ui/skeleton'

type Props = {
  readonly title: string
  readonly lead?: string
  /** Whose work the page is; whoever else opens it is told so. */
  readonly who: readonly Caller[]
  readonly children: (role: StaffRole) => ReactNode
}

/** A page of the desk: the office's plate, its headline, and its content for those whose work it is. */
export function DeskPage({ title, lead, who, children }: Props) {
  const staff = useMe((state) => state.me?.staff)
  const may = staff !== undefined && staff !== null && who.includes(staff.role)
  return (
    <Page title={title} wide bar={staff ? <Doorplate office={staff.unit} small /> : undefined}>
      <Heading level={1}>{title}</Heading>
      {lead !== undefined && <View className="small">{lead}</View>}
      <View className="stack below">
        {staff === undefined && <Skeleton />}
        {staff !== undefined && !may && <Notice kind="warn">{officesCopy.notYours}</Notice>}
        {may && children(staff.role)}
      </View>
    </Page>
  )
}
