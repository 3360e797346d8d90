import path from 'node:path'
import { cityOf } from '@shared/cities/city'
import { cityPacks } from '@shared/cities/packs'
import cloudbaserc from '../cloudbaserc.json'
import collections from '../cloudfunctions/collections.json'
import { publishedContract } from './contract'
import { localKeys } from './keys'
import { startLocalCloud, type CollectionsManifest, type LocalCloud } from './local-cloud'
import { seedOf, type Persona } from './seed'
import { triggersIn } from './timers/triggers'

const dist = path.join(__dirname, '..', 'dist')

export type CityCloud = LocalCloud & { readonly personas: readonly Persona[] }

/** A local cloud that serves one city: its functions, its h5 app, its offices, and a handful of people to be. */
export async function startCityCloud(options: {
  readonly city: string
  readonly port: number
  readonly dataDir: string
  /** Figures the city has entered by itself, as JSON. */
  readonly figures?: string
  /** Functions whose timers do not run: a test that moves the clock by months need not count every ten minutes on the way. */
  readonly resting?: readonly string[]
}): Promise<CityCloud> {
  const pack = cityPacks.get(options.city)
  if (!pack)
    throw new Error(
      `there is no city "${options.city}"; there are ${[...cityPacks.keys()].join(', ')}`,
    )
  const { documents, personas } = seedOf(cityOf(pack), new Date().toISOString())
  const cloud = await startLocalCloud({
    port: options.port,
    dataDir: options.dataDir,
    functionsDir: path.join(dist, 'cloudfunctions'),
    webDir: path.join(dist, 'h5'),
    collections: collections as unknown as CollectionsManifest,
    functionEnv: {
      NUANLIN_CITY: pack.id,
      ...(options.figures !== undefined && { NUANLIN_FIGURES: options.figures }),
      ...localKeys(options.dataDir),
    },
    triggers: triggersIn(cloudbaserc).filter(
      ({ functionName }) => !options.resting?.includes(functionName),
    ),
    // `finishUpload` looks at what arrives here, as it must in a real environment, where storage takes anything.
    uncheckedFolders: ['incoming/'],
    documents,
    personas,
    contract: publishedContract(),
  })
  return { ...cloud, personas }
}
