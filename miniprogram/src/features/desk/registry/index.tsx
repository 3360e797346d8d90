import { registrarVerbs } from '@shared/marriage/desk-contract'
import { registryCopy as words } from '../../../copy/desk-registry'
import { DeskPage } from '../desk-page'
import '../queue/index.css'
import './index.css'
import { RegistryDay } from './registry-day'

/** 婚姻登记台: the day of a registry, who comes, and who just came. */
export default function RegistryPage() {
  return (
    <DeskPage title={words.title} who={registrarVerbs.dayList.who}>
      {() => <RegistryDay />}
    </DeskPage>
  )
}
