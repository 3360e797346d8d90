import { useState } from 'react'
import { View } from '@tarojs/components'
import { homeCopy } from '../../copy/account'
import { kitCopy } from '../../copy/kit'
import { searchServices, type Service } from '../../copy/services'
import { List, Row } from '../../ui/list'
import { SearchBox } from '../../ui/search-box'

type Props = { readonly onOpen: (service: Service) => void }

/** Finds a service by its name, by other words for it, or by pinyin initials. */
export function Search({ onOpen }: Props) {
  const [typed, setTyped] = useState('')
  const found = searchServices(typed)
  return (
    <View className="stack">
      <SearchBox label={homeCopy.search} value={typed} onChange={setTyped} />
      {found.length > 0 && (
        <List>
          {found.map((service) => (
            <Row key={service.id} onPress={() => onOpen(service)}>
              {service.name}
            </Row>
          ))}
        </List>
      )}
      {typed !== '' && found.length === 0 && <View className="small">{kitCopy.nothingFound}</View>}
    </View>
  )
}
