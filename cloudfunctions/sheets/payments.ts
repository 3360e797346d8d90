import type { Application } from '@shared/assistance/application'
import type { PaymentRow, SheetsContract } from '@shared/assistance/sheets/contract'
import {
  paymentFileOf,
  paymentLine,
  paymentOf,
  type Payment,
} from '@shared/assistance/sheets/payment'
import { ok } from '@shared/kernel/result'
import { applications, openCase, programmeOf } from '../assistance/applications'
import { command } from '../_kit/cloud'
import { noteLooks } from '../_kit/looks'
import type { Call, Verb } from '../_kit/serve'
import { townshipsOf } from './below'

const PAGE = 1000
const MOST_PAGES = 10
const byId = { by: '_id', direction: 'asc' } as const

type Asked = Call<SheetsContract, 'payments'>
type Paid = { readonly application: Application; readonly payment: Payment }

/** Without a last month, or with one that is not over: two questions, because one index answers each. */
const lasting = (month: string) => [null, command.gte(month)]

/** Every case that matches, page by page; `more` when there are too many for a list. */
async function allOf(query: object) {
  const found: Application[] = []
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const after = found.at(-1)?._id ?? ''
    const next = await applications.where({ ...query, _id: command.gt(after) }, byId, PAGE)
    found.push(...next)
    if (next.length < PAGE) return { found, more: false }
  }
  return { found, more: true }
}

/**
 * The cases that are paid for a month in the townships below the caller's office, wherever they lie just now: a change that
 * somebody is heard about, or decides on, stops no payment.
 */
async function paidFor({ input: { month }, actor, city }: Asked) {
  const township = command.in(townshipsOf(actor, city))
  const begun = { township, 'benefit.from': command.lte(month) }
  const lists = await Promise.all(
    lasting(month).map((until) => allOf({ ...begun, 'benefit.until': until })),
  )
  const paid = lists.flatMap(({ found }) =>
    found.flatMap((application): Paid[] => {
      const payment = paymentOf(application, month)
      return payment ? [{ application, payment }] : []
    }),
  )
  return { paid, more: lists.some((list) => list.more) }
}

const rowOf = ({ application, payment }: Paid): PaymentRow => ({
  caseId: application._id,
  no: application.no,
  programme: application.programme,
  applicant: application.applicantMasked,
  ...payment,
})

/** What is to be paid for a month, names masked, and all of it together. */
export const payments: Verb<SheetsContract, 'payments'> = async (call) => {
  const { paid, more } = await paidFor(call)
  const total = paid.reduce((sum, { payment: { fen, backPay = 0 } }) => sum + fen + backPay, 0)
  return ok({ rows: paid.map(rowOf), total, more })
}

/** The same for the bank, in clear. Every case in it is noted as looked at before anybody sees it. */
export const paymentFile: Verb<SheetsContract, 'paymentFile'> = async (call) => {
  const { actor, input, now } = call
  const { paid, more } = await paidFor(call)
  const caseIds = paid.map(({ application }) => application._id)
  await noteLooks(actor, caseIds, `payments:${input.month}`, now)
  const lines = paid.map(({ application, payment }) =>
    paymentLine(
      application,
      programmeOf(application),
      openCase(application).answers,
      input.month,
      payment,
    ),
  )
  return ok({ file: paymentFileOf(lines), more })
}
