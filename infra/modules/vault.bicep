// The vault for the secrets: the mail server's password, and the client secret of the provider at which officials sign in, and what reads
// mails that come back. The app reads them through references in its settings.
param name string
param location string
param tags object
param principalId string

@secure()
@description('Written when given; unchanged when empty.')
param smtpPassword string

@secure()
@description('Written when given; unchanged when empty.')
param providerSecret string

@secure()
@description('Written when given; unchanged when empty.')
param bouncePassword string

@secure()
@description('Written when given; unchanged when empty.')
param bounceKey string

var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var secretName = 'smtp-password'
var providerSecretName = 'provider-secret'
var bouncePasswordName = 'bounce-password'
var bounceKeyName = 'bounce-key'

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

resource provider 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(providerSecret)) {
  parent: vault
  name: providerSecretName
  properties: { value: providerSecret }
}

resource bounces 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(bouncePassword)) {
  parent: vault
  name: bouncePasswordName
  properties: { value: bouncePassword }
}

resource bounceMac 'Microsoft.KeyVault/vaults/secrets@2025-05-01' = if (!empty(bounceKey)) {
  parent: vault
  name: bounceKeyName
  properties: { value: bounceKey }
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

@description('As smtpReference.')
output providerReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/${providerSecretName})'

@description('As smtpReference.')
output bounceLoginReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/${bouncePasswordName})'

@description('As smtpReference.')
output bounceKeyReference string = '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/${bounceKeyName})'
