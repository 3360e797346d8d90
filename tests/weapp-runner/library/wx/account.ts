import { Failure, type World } from '../world'
import type { Area, Kit } from './kit'
import { NumberedFailure } from './manners'
import { listOf, textOf } from './options'

/** WeChat asks for at most so many templates at once. */
const MOST_TEMPLATES = 3

function templatesIn(ids: unknown[]): string[] {
  if (ids.length === 0) throw new NumberedFailure("TmplIds can't be empty", { errCode: 10001 })
  if (ids.length > MOST_TEMPLATES)
    throw new NumberedFailure('Templates count out of max bounds', { errCode: 20003 })
  return ids.map(String)
}

const isAllowed = (scope: string, { phone }: World) =>
  scope !== 'scope.userLocation' || phone.location !== null

/** What the person was asked for so far, and whether they allow it. */
export const authSettingOf = ({ scopes, world }: Kit): Record<string, boolean> =>
  Object.fromEntries([...scopes].map((scope) => [scope, isAllowed(scope, world)]))

/** Who is there, what they have allowed, and whether they want to be written to. */
export function accountArea(kit: Kit): Area {
  const { world, scopes } = kit
  const settings = () => ({ authSetting: authSettingOf(kit) })
  return {
    asks: {
      login: () => ({ code: crypto.randomUUID().replaceAll('-', '') }),
      checkSession: () => undefined,
      getUserProfile: () => {
        throw new Failure('auth deny')
      },
      getSetting: settings,
      openSetting: settings,
      authorize: (options) => {
        const scope = textOf(options, 'scope')
        scopes.add(scope)
        if (!isAllowed(scope, world)) throw new Failure('auth deny')
      },
      requestSubscribeMessage: (options) =>
        Object.fromEntries(
          templatesIn(listOf(options, 'tmplIds')).map((id) => [id, world.phone.subscribe]),
        ),
    },
    plain: {
      getAccountInfoSync: () => ({
        miniProgram: { appId: 'wx-local', envVersion: 'develop', version: '' },
      }),
    },
  }
}
