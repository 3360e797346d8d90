import type { PaperKind } from '@shared/assistance/papers/contract'

/** Words of the written notices on the case page. What stands in a notice itself is in shared/assistance/papers. */
export const papersCopy = {
  title: '通知书',
  open: '打开',
  busy: '正在打开…',
  notOpened: '没有打开。请再试一次；还不行，可以打热线要一份纸质的。',
} as const

export const paperNames: Readonly<Record<PaperKind, string>> = {
  accepted: '受理通知书',
  declined: '不予受理通知书',
  supplement: '补正告知书',
  granted: '确认决定书',
  refused: '不予确认决定书',
  discontinued: '终止办理决定书',
  changed: '救助调整决定书',
}
