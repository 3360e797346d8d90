/** What can be looked at: the case masked, a photo, something in clear, a written notice, or a list or file the case is in. */
export const lookKinds = [
  'case',
  'photo',
  'clear',
  'paper',
  'related',
  'payments',
  'checks',
] as const

export type LookKind = (typeof lookKinds)[number]

/** As a screen and a file say it. */
export const lookWords: Readonly<Record<LookKind, string>> = {
  case: '办件（遮挡）',
  photo: '材料照片',
  clear: '完整信息',
  paper: '文书',
  related: '同户办件',
  payments: '发放清单',
  checks: '核对文件',
}

/** The columns of the file. */
export const lookColumns = { at: '时间', name: '姓名', unit: '单位', what: '看了什么' } as const

const isKind = (word: string): word is LookKind => (lookKinds as readonly string[]).includes(word)

/** The kind of a note: `clear:phone` is `clear`; a photo is noted by its own id. */
export function lookKind(what: string): LookKind {
  const [word = ''] = what.split(':')
  return isKind(word) ? word : 'photo'
}
