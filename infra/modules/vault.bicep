// The vault for the only secret, the mail server's password. The app reads it through a reference in its settings.
param name string
param location string
param tags object
param principalId string

@secure()
@description('Written when given; unchanged when empty.')
param smtpPassword string

var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var secretName = 'smtp-password'

resource vault 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
  }
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(smtpPassword)) {
  parent: vault
  name: secretName
  properties: { value: smtpPassword }
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, keyVaultSecretsUser)
  scope: vault
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
  }
}

output name string = vault.name

@description('Names no version, so that the app picks up a new one by itself within a day.')
output smtpReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/${secretName})'
