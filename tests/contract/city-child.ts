import { startCityCloud } from '../../localcloud/city-cloud'

export type CityStanding = { readonly url: string }

/** A whole city in a process of its own, so that all it says can be heard: `tsx city-child.ts <dataDir>`. */
async function stand(dataDir: string) {
  const { url } = await startCityCloud({ city: 'dongguan', port: 0, dataDir })
  const standing: CityStanding = { url }
  console.log(JSON.stringify(standing))
}

if (require.main === module) void stand(process.argv[2] ?? '')
