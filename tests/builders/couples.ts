import { anIdNumber } from './id-numbers'

/** A man's serial number is odd, a woman's even. */
const partyOf = (name: string, born: string, serial: number) => ({
  ...{ name, origin: 'mainland', paper: 'residentId', phone: '13800000000' },
  number: anIdNumber({ born, serial }),
})

export type TypedParty = ReturnType<typeof partyOf>

/** The `n`-th couple of people nobody is: he was born in 1995, she in 1997. Up to 10,000 of them. */
export function aCouple(n = 0): readonly [TypedParty, TypedParty] {
  const day = String(1 + (n % 28)).padStart(2, '0')
  const month = String(1 + (Math.floor(n / 28) % 12)).padStart(2, '0')
  const serial = 2 * Math.floor(n / 336)
  return [
    partyOf('示例男', `1995-${month}-${day}`, serial + 1),
    partyOf('示例女', `1997-${month}-${day}`, serial + 2),
  ]
}

/** What a phone sends to hold a place. */
export const aHold = (day: string, slot: string, n = 0, more: object = {}) => ({
  ...{ requestId: `r-${n}`, service: 'marriage', day, slot, parties: aCouple(n) },
  consent: { agreed: true, textVersion: '1' },
  ...more,
})
