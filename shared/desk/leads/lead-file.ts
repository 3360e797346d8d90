import * as z from 'zod/mini'
import type { CsvTable } from '../../casework/csv'
import { townshipCell } from '../../casework/csv-township'
import type { City } from '../../cities/city'
import { choice, idNumber, optionalPhone, plainDate, text } from '../../kernel/fields'
import type { PlainDate } from '../../kernel/plain-date'
import type { FieldFault } from '../../kernel/problem'
import {
  duties,
  isInFiles,
  kindWords,
  sourceWords,
  warningKinds,
  type Duty,
  type Source,
  type WarningKind,
} from './vocabulary'

/** The file of leads and people to look after, one row a person. A person without a warning only has duties. */

const faulty = (fault: FieldFault) => ({ error: (): FieldFault => fault })

const isDuty = (kind: WarningKind | Duty): kind is Duty =>
  (duties as readonly string[]).includes(kind)

const kindOf = new Map(
  ([...warningKinds, ...duties] as const)
    .filter((kind) => isDuty(kind) || isInFiles(kind))
    .map((kind) => [kindWords[kind], kind]),
)

const wordsIn = (typed: string): string[] =>
  typed
    .split(/[、;；/]/)
    .map((word) => word.trim())
    .filter(Boolean)

/** One kind or several, 、 between them. */
const kinds = () =>
  z.pipe(
    text(100).check(
      z.refine(
        (typed) => wordsIn(typed).every((word) => kindOf.has(word)) && wordsIn(typed).length > 0,
        faulty('unknown_choice'),
      ),
    ),
    z.transform((typed) => {
      const found = new Set(wordsIn(typed).flatMap((word) => kindOf.get(word) ?? []))
      const all = [...found]
      return { duties: all.filter(isDuty), warnings: all.filter((kind) => !isDuty(kind)) }
    }),
  )

const fileSources = (Object.keys(sourceWords) as Source[]).filter(isInFiles)
const sourceOf = new Map(fileSources.map((source) => [sourceWords[source], source]))

const source = () =>
  z.pipe(
    choice(fileSources.map((one) => sourceWords[one]) as [string, ...string[]]),
    z.transform((word) => sourceOf.get(word) ?? 'province'),
  )

/** 2026/3/2, as a spreadsheet likes to save it, is 2026-03-02. */
const dashed = (typed: string): string => {
  const parts = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(typed)
  return parts
    ? parts
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : typed
}

const receivedOn = (today: PlainDate) =>
  z.pipe(
    z.pipe(z.string(), z.transform(dashed)),
    plainDate().check(z.refine((day) => day <= today, faulty('date_future'))),
  )

const row = (township: ReturnType<typeof townshipCell>, today: PlainDate) =>
  z.object({
    name: text(30),
    idNumber: idNumber(),
    phone: optionalPhone(),
    address: text(100),
    township,
    village: text(30),
    kinds: kinds(),
    source: source(),
    receivedOn: receivedOn(today),
  })

export type LeadRow = z.output<ReturnType<typeof row>>

const columns = {
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  address: '住址',
  township: '镇街',
  village: '村(社区)',
  kinds: '类别',
  source: '来源',
  receivedOn: '收到日期',
} as const

/** The columns of the file, in order, to begin one with. */
export const leadColumns: readonly string[] = Object.values(columns)

/** The file as an office may bring it on a day: its own townships alone, and nothing from the future. */
export const leadTable = (
  city: City,
  unitId: string,
  today: PlainDate,
): CsvTable<ReturnType<typeof row>> => ({
  columns,
  row: row(townshipCell(city, unitId, today), today),
  once: ({ idNumber: number }) => number,
})
