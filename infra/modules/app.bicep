// The Function App on Flex Consumption.
param name string
param planName string
param location string
param tags object

@description('The app\'s identity.')
param identityId string

@description('The container that holds the deployed package, from which the app runs.')
param packagesUrl string

@description('Instances that never sleep, for a fast first page in the morning; 0: none.')
@minValue(0)
@maxValue(20)
param alwaysReadyInstances int

@description('The limit of scale-out, and so of cost.')
@minValue(1)
@maxValue(1000)
param maximumInstances int

@description('Memory of an instance in MB.')
param instanceMemory 512 | 2048 | 4096

@description('The subnet for the app\'s outgoing traffic; empty: none.')
param subnetId string

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  // By this tag azd finds the target for service "app" of azure.yaml.
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    // Flex Consumption has no FTP, and even refuses a site that turns it off (ftpsState).
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      http20Enabled: true
    }
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packagesUrl
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemory
        maximumInstanceCount: maximumInstances
        alwaysReady: alwaysReadyInstances == 0 ? [] : [{ name: 'http', instanceCount: alwaysReadyInstances }]
      }
    }
  }

  // Packages are deployed with an Entra token; the publishing passwords stay off.
  resource scmPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource ftpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
}

output name string = app.name
output url string = 'https://${app.properties.defaultHostName}'
