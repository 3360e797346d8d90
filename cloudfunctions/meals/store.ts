import { siteSchema } from '@shared/meals/site'
import { records } from '../_kit/records'

export const sites = records('sites', siteSchema)
