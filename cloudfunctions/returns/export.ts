import { bookOf, watermarkOf } from '@shared/assistance/returns/book'
import type { ReturnsContract } from '@shared/assistance/returns/contract'
import { ok } from '@shared/kernel/result'
import { digest } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { trail } from './kept'
import { findReturn, viewOf } from './view'
import { drawBook } from './workbook'

const DIGITS = 10

/** See the contract. It is noted before anybody has it; the number on its pages finds that line again. */
export const exportFile: Verb<ReturnsContract, 'exportFile'> = async (call) => {
  const { actor, city, input, now } = call
  const found = await findReturn(call)
  if (!found.ok) return found
  const view = await viewOf(found.value, call)
  const { staffId, name, unitId } = actor
  const { unit, edition } = view
  const { quarter } = input
  const whose = [unit.id, quarter, edition, staffId, now].join(':')
  const number = digest(whose).slice(0, DIGITS).toUpperCase()
  const office = city.units.get(unitId)?.name ?? ''
  await trail.put({
    ...{ _id: `${unit.id}:${quarter}:x${number}`, unitId: unit.id, quarter, edition, at: now },
    ...{ type: 'exported', by: { staffId, name, unitId }, data: { number } },
  })
  const exporter = { name, office, at: now, number }
  const file = await drawBook(bookOf(view, exporter), watermarkOf(exporter))
  return ok({ file: file.toString('base64'), number })
}
