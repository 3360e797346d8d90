import { programmes } from '@shared/assistance/programmes/all'
import { programmeWords } from '../../miniprogram/src/copy/programmes/all'

test.each([...programmes.keys()])('%s has words', (id) => {
  expect(programmeWords.has(id)).toBe(true)
})
