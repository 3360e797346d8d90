import path from 'node:path'
import { automator, type MiniProgram } from './automator'
import { startRunner, type Runner } from '../../weapp-runner/runner'
import type { Device } from './device'
import type { Target } from './target'
import { until } from './until'

const output = path.join(__dirname, '..', '..', '..', 'dist', 'weapp')

interface Phone {
  readonly app: MiniProgram
  readonly runner: Runner
}

/** Waits until nothing is asked of the outside and the page says the same twice. */
export async function inRest(runner: Runner): Promise<void> {
  let before: string | undefined
  await until('the page to come to rest', async () => {
    const { words, busy } = await runner.report()
    const rests = !busy && words === before
    before = words
    return rests ? true : undefined
  })
}

function deviceOf(runner: Runner, forget: () => void): Device {
  return {
    offerPhoto: (_app, bytes) => runner.setPhone({ photos: [bytes.toString('base64')] }),
    offline: (_app, cut) => runner.setPhone({ network: cut ? 'none' : 'wifi' }),
    settle: () => inRest(runner),
    putAway: async (app) => {
      app.disconnect()
      await runner.close()
      forget()
    },
  }
}

/** Runs the output in our own host, one for each person, on the local cloud at this address. */
export function inRunner(cloudUrl: string, folder: string): Target {
  const open = new Set<Phone>()
  const complaints: (readonly string[])[] = []
  return {
    open: async (openid, { dark = false, place }) => {
      const runner = await startRunner({
        output,
        cloudUrl,
        profile: path.join(folder, 'phones', openid),
        phone: {
          openid,
          theme: dark ? 'dark' : 'light',
          location: place ? { ...place, accuracy: 30 } : null,
        },
      })
      complaints.push(runner.complaints)
      const app = await automator.connect({ wsEndpoint: runner.wsEndpoint })
      const phone = { app, runner }
      open.add(phone)
      return { app, device: deviceOf(runner, () => open.delete(phone)) }
    },
    complaints: () => complaints.flat(),
    traces: () =>
      Promise.all(
        [...open].map(async ({ app, runner }) => ({
          state: await runner.report(),
          picture: (await app.screenshot()) ?? undefined,
        })),
      ),
    close: async () => {
      for (const { app, runner } of open) {
        app.disconnect()
        await runner.close()
      }
    },
  }
}
