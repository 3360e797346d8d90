import { mergeInternalComponents } from '@tarojs/shared'
import spokenComponents from './spoken-components'

mergeInternalComponents(spokenComponents)
