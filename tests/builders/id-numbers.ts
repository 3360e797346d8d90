/** Worked out by ISO 7064 MOD 11-2 from its definition, so that the table in `id-number.ts` is checked against it. */
function checkCharacter(body: string): string {
  let sum = 0
  for (const digit of body) sum = ((sum + Number(digit)) * 2) % 11
  const check = (12 - sum) % 11
  return check === 10 ? 'X' : String(check)
}

/** `body`, seventeen digits, with its check character. */
export const withCheck = (body: string): string => `${body}${checkCharacter(body)}`

/** A valid 18-digit number of nobody: the region, the birthday and a serial number. */
export const anIdNumber = ({ region = '441900', born = '1980-06-15', serial = 1 } = {}): string =>
  withCheck(`${region}${born.replaceAll('-', '')}${String(serial).padStart(3, '0')}`)
