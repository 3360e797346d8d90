/** Every character that GB18030 writes in two bytes (that is GBK), read off the decoder since there is no encoder. */
const twoBytes = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = decoder.decode(Uint8Array.of(lead, trail))
    if ([...character].length === 1 && character !== '\uFFFD')
      twoBytes.set(character, [lead, trail])
  }

/** Beyond the Basic Multilingual Plane GB18030 counts on in four bytes. */
function fourBytes(codePoint: number): readonly number[] {
  const at = codePoint - 0x10000 + 189_000
  return [
    0x81 + Math.floor(at / 12_600),
    0x30 + (Math.floor(at / 1260) % 10),
    0x81 + (Math.floor(at / 10) % 126),
    0x30 + (at % 10),
  ]
}

function bytesOf(character: string): readonly number[] {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return [codePoint]
  if (codePoint > 0xffff) return fourBytes(codePoint)
  const found = twoBytes.get(character)
  if (!found) throw new Error(`no two bytes for ${character}`)
  return found
}

/** `text` as a Chinese Excel saves it. */
export const gbk = (text: string): Uint8Array => Uint8Array.from([...text].flatMap(bytesOf))
