// Communication Services Email: the city's own mail domain, and a login to send from it over SMTP.
param name string
param tags object

@description('The sender\'s domain, e.g. hosting.batam.go.id. Its owner enters the DNS records that the deployment shows (docs/runbook.md).')
param domainName string

@description('Client id of the Entra application whose secret is the SMTP password.')
param senderClientId string

@description('Object id of that application\'s service principal.')
param senderPrincipalId string

@description('The part of the sender\'s address before the @.')
param senderName string

@description('False until the domain\'s records are verified: before that it cannot be linked.')
param isVerified bool

var communicationAndEmailServiceOwner = '09976791-48a7-449e-bb21-39d1a415f350'
var dataLocation = 'Asia Pacific'

resource email 'Microsoft.Communication/emailServices@2025-09-01' = {
  name: 'email-${name}'
  location: 'global'
  tags: tags
  properties: { dataLocation: dataLocation }
}

resource domain 'Microsoft.Communication/emailServices/domains@2025-09-01' = {
  parent: email
  name: domainName
  location: 'global'
  tags: tags
  properties: { domainManagement: 'CustomerManaged', userEngagementTracking: 'Disabled' }
}

resource sender 'Microsoft.Communication/emailServices/domains/senderUsernames@2025-09-01' = if (isVerified) {
  parent: domain
  name: senderName
  properties: { username: senderName, displayName: senderName }
}

resource communication 'Microsoft.Communication/communicationServices@2025-09-01' = {
  name: 'acs-${name}'
  location: 'global'
  tags: tags
  properties: { dataLocation: dataLocation, disableLocalAuth: true, linkedDomains: isVerified ? [domain.id] : [] }
}

resource login 'Microsoft.Communication/communicationServices/smtpUsernames@2025-09-01' = if (isVerified) {
  parent: communication
  name: senderName
  properties: {
    entraApplicationId: senderClientId
    tenantId: tenant().tenantId
    username: '${senderName}@${domainName}'
  }
  dependsOn: [access]
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(communication.id, senderPrincipalId, communicationAndEmailServiceOwner)
  scope: communication
  properties: {
    principalId: senderPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      communicationAndEmailServiceOwner
    )
  }
}

output host string = 'smtp.azurecomm.net'
output user string = '${senderName}@${domainName}'
output dnsRecords object = domain.properties.verificationRecords
