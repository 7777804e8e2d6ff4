// The app's own network: outgoing traffic passes through it, and the storage accounts are reached inside it.
param name string
param location string
param tags object
param storageAccountId string
param uploadsAccountId string

var services = ['blob', 'queue', 'table']

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.17.0.0/23'] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.17.0.0/24'
          delegations: [{ name: 'app', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'storage'
        properties: { addressPrefix: '10.17.1.0/27', privateEndpointNetworkPolicies: 'Disabled' }
      }
    ]
  }

  resource app 'subnets' existing = {
    name: 'app'
  }

  resource storage 'subnets' existing = {
    name: 'storage'
  }
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for service in services: {
    name: 'privatelink.${service}.${environment().suffixes.storage}'
    location: 'global'
    tags: tags
  }
]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (service, i) in services: {
    parent: zones[i]
    name: name
    location: 'global'
    tags: tags
    properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
  }
]

resource endpoints 'Microsoft.Network/privateEndpoints@2025-05-01' = [
  for service in services: {
    name: 'pe-${service}-${name}'
    location: location
    tags: tags
    properties: {
      subnet: { id: network::storage.id }
      privateLinkServiceConnections: [
        {
          name: service
          properties: { privateLinkServiceId: storageAccountId, groupIds: [service] }
        }
      ]
    }
  }
]

resource records 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = [
  for (service, i) in services: {
    parent: endpoints[i]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [{ name: service, properties: { privateDnsZoneId: zones[i].id } }]
    }
  }
]

resource uploads 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: 'pe-uploads-${name}'
  location: location
  tags: tags
  properties: {
    subnet: { id: network::storage.id }
    privateLinkServiceConnections: [
      {
        name: 'blob'
        properties: { privateLinkServiceId: uploadsAccountId, groupIds: ['blob'] }
      }
    ]
  }

  resource record 'privateDnsZoneGroups' = {
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [{ name: 'blob', properties: { privateDnsZoneId: zones[0].id } }]
    }
  }
}

output appSubnetId string = network::app.id
