import type { FeedFile, FileKind } from '@shared/assistance/feeds/contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay, momentOf } from './dates'

/** Words of the desk's page of feeds: what other systems take every night. */
export const feedsCopy = {
  title: '交给其他系统的数据',
  link: '交给其他系统',
  lead: '每天夜里自动生成，只有前一天有变动的办件。格式是本系统定的，每个字段的意思写在下面；对方系统要按这个格式接。',
  private: '里面有完整的姓名和身份证号。下载会留下查看记录，请收好，用完删掉。',
  late: '昨夜的文件还没有生成',
  lateText: '系统会再试。到明天还没有，请联系技术人员。',
  none: '还没有文件',
  noneText: '第一份在今天夜里生成。',
  last: ({ day, count, at }: FeedFile) =>
    `最近一份：${monthDay(day as PlainDate)}，${count} 行，${momentOf(at)} 生成。`,
  failed: (cases: number) => `有 ${cases} 件读不出来，没有放进去，请联系技术人员。`,
  which: '哪一份',
  fileOf: ({ day, part, count }: FeedFile) =>
    `${monthDay(day as PlainDate)}${part > 1 ? `，第 ${part} 部分` : ''}，${count} 行`,
  kind: '给谁用',
  kinds: { json: '给系统（JSON）', csv: '给人看（CSV 表格）' } satisfies Record<FileKind, string>,
  make: '取这份文件',
  fields: '看字段',
  fieldsOf: (title: string) => `${title}的字段`,
  column: '名称',
  meaning: '意思',
  fileName: (title: string, { day, part }: FeedFile, kind: FileKind) =>
    `${title}-${day}-${part}.${kind === 'csv' ? 'csv' : 'ndjson'}`,
} as const
