import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const miniprogram = path.join(__dirname, '..', '..', 'miniprogram')

let built: string | undefined

/** Builds one bare Taro page the way ours are built, once a run. Gives the folder of the output. */
export function bareBuild(): string {
  if (built !== undefined) return built
  const output = mkdtempSync(path.join(os.tmpdir(), 'nuanlin-bare-'))
  const { status, stderr } = spawnSync(
    process.execPath,
    [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', 'weapp'],
    {
      cwd: miniprogram,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        APP_SOURCE: '../tests/bench/bare-app',
        APP_OUTPUT: path.relative(miniprogram, output),
      },
    },
  )
  if (status !== 0) throw new Error(`the bare page did not build\n${stderr.toString()}`)
  built = output
  return output
}
