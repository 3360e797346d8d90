/** A piece of a sentence: `whole` is never broken over two lines. */
export type Run = { readonly text: string; readonly whole: boolean }

/** Dates, numbers of cases, amounts and counts with the word that belongs to them. */
const WHOLE =
  /\d{4}年\d{1,2}月(?:\d{1,2}日)?|[A-Z]{2}\d[\d-]+|(?:人民币)?\d+(?:[,.]\d+)* ?(?:元|日|页|号|小时|个工作日|个月|时)?/g

/** A sentence in pieces, so that no date and no number is torn apart. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const { 0: whole, index } of text.matchAll(WHOLE)) {
    if (index > from) runs.push({ text: text.slice(from, index), whole: false })
    runs.push({ text: whole, whole: true })
    from = index + whole.length
  }
  if (from < text.length) runs.push({ text: text.slice(from), whole: false })
  return runs
}
