import type { PlainDate } from '../../kernel/plain-date'
import type { Answers } from '../sections'
import type { FormCheck } from './form'
import { bornOf } from './people'

/** Days on which something has happened already. */
const bygone = ({
  happening,
  income,
  deceased,
}: Answers): readonly (readonly [string, PlainDate | undefined])[] => [
  ...(income?.lines ?? []).map(({ since }, i) => [`income.lines.${i}.since`, since] as const),
  ['happening.since', happening?.since],
  ['deceased.diedOn', deceased?.diedOn],
]

/** Days that have not come: what is told is what is so (如实申报, 《社会救助法》第四十条). */
export const daysToCome: FormCheck = ({ answers, today }) =>
  bygone(answers)
    .filter(([, day]) => day !== undefined && day > today)
    .map(([path]) => ({ path, fault: 'date_future' }))

/** A death before the birth that the number tells (GB 11643): one of the two is mistyped. Who is not born yet is told so. */
export const diedBeforeBorn: FormCheck = ({ answers: { deceased }, today }) => {
  const born = deceased && bornOf(deceased.idNumber)
  if (!deceased || born === undefined || born > today || born <= deceased.diedOn) return []
  return [{ path: 'deceased.diedOn', fault: 'died_before_born' }]
}

/**
 * Who acts for somebody does so while they are entrusted to, the last day included (《社会救助法》第三十七条; 民法典第一百六十五条:
 * the paper says until when).
 */
export const authorityOver: FormCheck = ({ answers: { agent }, today }) =>
  agent?.behalf === 'other' && agent.until < today
    ? [{ path: 'agent.until', fault: 'authority_expired' }]
    : []
