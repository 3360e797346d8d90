import path from 'node:path'
import { startRunner } from '../weapp-runner/runner'
import { until } from '../journeys/weapp/until'
import { bareBuild } from './bare-build'
import { median, rounded, type Bench } from './figure'

const ours = path.join(__dirname, '..', '..', 'dist', 'weapp')
const TIMES = 7

async function bootOf(output: string): Promise<number> {
  const runner = await startRunner({ output })
  const boot = await until('the first page', async () => {
    const { boot: took } = await runner.report()
    return Number.isNaN(took) ? undefined : took
  })
  await runner.close()
  return boot
}

/** From the first line of the app's code to the first page on the screen, against a bare Taro page in the same host. */
export const weappBoot: Bench = async () => {
  const bare = bareBuild()
  const [app, against]: [number[], number[]] = [[], []]
  for (let n = 0; n < TIMES; n += 1) {
    app.push(await bootOf(ours))
    against.push(await bootOf(bare))
  }
  const [value, base] = [median(app), median(against)]
  return [
    {
      name: 'weapp.boot',
      value: rounded(value),
      unit: 'ms',
      ratio: rounded(value / base),
      against: `a bare Taro page, ${rounded(base)} ms`,
      target: '≤ 1.6 ×',
    },
  ]
}
