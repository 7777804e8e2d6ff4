// The storage account: tables, documents, the Durable hub and the deployed packages. It accepts no keys; the app uses its identity.
param name string
param location string
param tags object

@description('Who may read and write: the app\'s identity.')
param principalId string

@description('LRS keeps three copies in one building, ZRS in three; GZRS adds a second region.')
param sku 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GZRS'

@description('Reachable from the app\'s network only.')
param isPrivate bool

@description('How many days a deleted or overwritten document can be recovered.')
@minValue(7)
@maxValue(365)
param retentionDays int

@description('How many days a night of the audit trails can be neither changed nor removed.')
@minValue(1)
@maxValue(146000)
param proofDays int = 3650

@description('Storage Blob Data Owner, Storage Queue Data Contributor, Storage Table Data Contributor.')
var roles = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
]

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: { bypass: 'AzureServices', defaultAction: isPrivate ? 'Deny' : 'Allow' }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-06-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: retentionDays }
    containerDeleteRetentionPolicy: { enabled: true, days: retentionDays }
  }
}

resource files 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01' = {
  parent: blobs
  name: 'files'
}

resource proof 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01' = {
  parent: blobs
  name: 'proof'
}

// What is written there can be neither changed nor removed for that long, by anybody. Unlocked, an administrator could still shorten it: docs/runbook.md locks it.
resource proofPolicy 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2025-06-01' = {
  parent: proof
  name: 'default'
  properties: {
    immutabilityPeriodSinceCreationInDays: proofDays
    allowProtectedAppendWrites: false
  }
}

resource lists 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01' = {
  parent: blobs
  name: 'lists'
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01' = {
  parent: blobs
  name: 'packages'
}

module lifecycle 'lifecycle.bicep' = {
  params: { accountName: account.name, retentionDays: retentionDays }
  dependsOn: [blobs]
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in roles: {
    name: guid(account.id, principalId, role)
    scope: account
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

output id string = account.id
output name string = account.name
output packagesUrl string = '${account.properties.primaryEndpoints.blob}${packages.name}'
