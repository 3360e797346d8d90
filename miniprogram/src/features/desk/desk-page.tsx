import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { StaffRole } from '@shared/identity/actor'
import { deskCopy } from '../../copy/desk'
import { useMe } from '../../server/me'
import { Doorplate } from '../../ui/doorplate'
import { Heading } from '../../ui/heading'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Skeleton } from '../../ui/skeleton'

type Props = {
  readonly title: string
  /** The headline, where it is not the title. */
  readonly headline?: string
  readonly lead?: string
  /** Whose work the page is; whoever else opens it is told so. */
  readonly who: readonly StaffRole[]
  /** Instead of going back. */
  readonly onBack?: () => void
  readonly children: (role: StaffRole) => ReactNode
}

/** A page of the desk: the office's plate, its headline, and its content for those whose work it is. */
export function DeskPage({ title, headline = title, lead, who, onBack, children }: Props) {
  const staff = useMe((state) => state.me?.staff)
  const may = staff !== undefined && staff !== null && who.includes(staff.role)
  return (
    <Page
      title={title}
      wide
      bar={staff ? <Doorplate office={staff.unit} small /> : undefined}
      {...(onBack && { onBack })}
    >
      <Heading level={1}>{headline}</Heading>
      {lead !== undefined && <View className="small">{lead}</View>}
      <View className="stack below">
        {staff === undefined && <Skeleton />}
        {staff !== undefined && !may && <Notice kind="warn">{deskCopy.notYours}</Notice>}
        {may && children(staff.role)}
      </View>
    </Page>
  )
}
