import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { mineCopy, roleNames } from '../../copy/account'
import { canChoosePersona, choosePersona, loadPersonas, type Persona } from '../../platform/persona'
import { restart } from '../../platform/navigate'
import { refreshMe } from '../../server/me'
import { List, Row } from '../../ui/list'
import { Section } from '../../ui/section'

/** The people one can be on one's own machine. In WeChat there is nobody to choose. */
export function Personas() {
  const [personas, setPersonas] = useState<readonly Persona[]>([])
  useEffect(() => {
    if (canChoosePersona) void loadPersonas().then(setPersonas)
  }, [])
  if (personas.length === 0) return null
  const become = async (openid: string) => {
    choosePersona(openid)
    await refreshMe()
    restart('/pages/home/index')
  }
  return (
    <Section title={mineCopy.personas}>
      <View className="small">{mineCopy.personasHint}</View>
      <List>
        {personas.map(({ openid, name, role, unit }) => (
          <Row key={openid} onPress={() => void become(openid)}>
            <View className="strong">{name}</View>
            <View className="small">
              {[role === 'resident' ? mineCopy.resident : roleNames[role], unit]
                .filter(Boolean)
                .join('·')}
            </View>
          </Row>
        ))}
      </List>
    </Section>
  )
}
