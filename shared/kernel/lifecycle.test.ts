import { advance, type Lifecycle } from './lifecycle'
import { problem } from './problem'

const door: Lifecycle<'open' | 'shut', 'shut' | 'knock'> = {
  shut: { from: ['open'], to: 'shut' },
  knock: { from: ['open', 'shut'] },
}

it('a verb leads where its table says', () => {
  expect(advance(door, 'open', 'shut')).toEqual({ ok: true, value: 'shut' })
})

it('a verb without an end keeps the status', () => {
  expect(advance(door, 'shut', 'knock')).toEqual({ ok: true, value: 'shut' })
})

it('a verb from a status that is not in its table is refused', () => {
  expect(advance(door, 'shut', 'shut')).toEqual({ ok: false, problem: problem('wrong_status') })
})
