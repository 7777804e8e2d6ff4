// Everything the service needs, in one resource group. docs/runbook.md leads through the first deployment.
targetScope = 'resourceGroup'

@description('Names the deployment, e.g. dev or prod; the azd environment.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('The region; it must offer Flex Consumption: az functionapp list-flexconsumption-locations.')
@metadata({ azd: { type: 'location', default: 'indonesiacentral' } })
param location string = 'indonesiacentral'

@description('The public https address; every mailed link starts with it. Empty: the app\'s own address.')
param siteBaseUrl string = ''

@description('Who gets alerts and budget mails. Prefer a group\'s mailbox to a person\'s.')
param operatorEmail string

@description('A month\'s budget in the currency of the subscription.')
@minValue(1)
param monthlyBudget int

@description('The month the budget began, e.g. 2026-11-01. A new budget begins this month at the earliest, and an existing one cannot be changed: azd keeps the output BUDGET_START.')
param budgetStart string = utcNow('yyyy-MM-01')

@description('The sender of all mails, e.g. hosting@batam.go.id.')
param mailFrom string

@description('The telephone number that people call for help. On every page and in every mail; so are the two below.')
param contactPhone string = ''

@description('The address that people write to for help. Answers to mails go there.')
param contactEmail string = ''

@description('When somebody answers, e.g. Senin sampai Jumat pukul 08.00 sampai 16.00 WIB.')
param contactHours string = ''

@description('Where the virus scanner clamd listens, host:port. Empty: files are not scanned.')
param scannerAddress string = ''

@description('The OpenID Connect provider at which officials may sign in to the desk. Empty: by mailed link only.')
param providerAuthority string = ''

@description('What that provider knows the service by.')
param providerClientId string = ''

@secure()
@description('The secret for it. Kept in the vault. Empty keeps the existing one.')
param providerSecret string = ''

@description('Who gets the root of all audit trails each night, outside the department. Empty: nobody.')
param witnessEmail string = ''

@description('Where mails come back to that could not be delivered, a mailbox of its own, e.g. pantulan@batam.go.id. Empty: nobody reads what comes back.')
param bounceAddress string = ''

@description('The IMAP server that the mailbox is read at.')
param bounceHost string = ''

@description('Login there.')
param bounceUser string = ''

@secure()
@description('Kept in the vault. Empty keeps the existing one.')
param bouncePassword string = ''

@secure()
@description('At least 32 random bytes in Base64, by which our own return addresses are known. Kept in the vault. Empty keeps the existing one.')
param bounceKey string = ''

@description('The mail server. Empty: Communication Services Email is created for the domain of mailFrom.')
param smtpHost string = ''

@description('Port of the mail server.')
@minValue(1)
@maxValue(65535)
param smtpPort int = 587

@description('How the connection to the mail server is protected.')
param smtpSecurity 'StartTls' | 'ImplicitTls' = 'StartTls'

@description('Login at the mail server; empty: none. Ignored with Communication Services Email, which has its own.')
param smtpUser string = ''

@secure()
@description('Kept in the vault. Empty keeps the existing one.')
param smtpPassword string = ''

@description('For Communication Services Email: the Entra application whose secret is the password. Empty: no mail service is created.')
param mailClientId string = ''

@description('For Communication Services Email: the object id of that application\'s service principal.')
param mailPrincipalId string = ''

@description('For Communication Services Email: whether the mail domain\'s DNS records are verified.')
param isMailDomainVerified bool = false

@description('The Entra application that officials sign in to before they see a request. Empty: no sign-in, only the links.')
param signInClientId string = ''

@description('Reach the storage account over a private network only.')
param isPrivate bool = true

@description('Replication: LRS in one building, ZRS in three, GZRS in a second region too.')
param storageSku 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GZRS' = 'Standard_ZRS'

@description('How many days deleted documents can be recovered and logs are kept.')
param retentionDays int = 90

@description('Instances that never sleep; with 0 the first page of the morning takes some seconds.')
param alwaysReadyInstances int = 0

@description('The limit of scale-out, and so of cost.')
param maximumInstances int = 40

@description('Other settings of README, e.g. Site__EmailDomain or Letterhead__Line1.')
param settings object = {}

var tags = { 'azd-env-name': environmentName, service: 'hosting' }
var token = uniqueString(resourceGroup().id, environmentName)
var name = '${environmentName}-${token}'
var mailDomain = last(split(mailFrom, '@'))
var sendsItself = empty(smtpHost) && !empty(mailClientId)
var mailHost = empty(smtpHost) && !sendsItself
  ? fail('Name a mail server (SMTP_HOST), or an Entra application for a mail service here (MAIL_CLIENT_ID).')
  : smtpHost
var hasLogin = sendsItself || !empty(smtpUser)

module identity 'modules/identity.bicep' = {
  params: { name: 'id-${name}', location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    sku: storageSku
    isPrivate: isPrivate
    retentionDays: retentionDays
  }
}

module uploads 'modules/uploads.bicep' = {
  params: { name: 'stup${token}', location: location, tags: tags, principalId: identity.outputs.principalId, isPrivate: isPrivate }
}

module network 'modules/network.bicep' = if (isPrivate) {
  params: { name: 'vnet-${name}', location: location, tags: tags, storageAccountId: storage.outputs.id, uploadsAccountId: uploads.outputs.id }
}

module monitoring 'modules/monitoring.bicep' = {
  params: {
    workspaceName: 'log-${name}'
    componentName: 'appi-${name}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    retentionDays: retentionDays
    dailyCapGb: 1
  }
}

module vault 'modules/vault.bicep' = {
  params: {
    name: 'kv-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    smtpPassword: smtpPassword
    providerSecret: providerSecret
    bouncePassword: bouncePassword
    bounceKey: bounceKey
  }
}

module mail 'modules/mail.bicep' = if (sendsItself) {
  params: {
    name: name
    tags: tags
    domainName: mailDomain
    senderClientId: mailClientId
    senderPrincipalId: mailPrincipalId
    senderName: first(split(mailFrom, '@'))
    isVerified: isMailDomainVerified
  }
}

module app 'modules/app.bicep' = {
  params: {
    name: 'func-${name}'
    planName: 'plan-${name}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    packagesUrl: storage.outputs.packagesUrl
    alwaysReadyInstances: alwaysReadyInstances
    maximumInstances: maximumInstances
    instanceMemory: 2048
    subnetId: network.?outputs.appSubnetId ?? ''
  }
}

module appSettings 'modules/settings.bicep' = {
  params: {
    appName: app.outputs.name
    identityClientId: identity.outputs.clientId
    storageAccountName: storage.outputs.name
    uploadsAccountName: uploads.outputs.name
    insightsConnectionString: monitoring.outputs.connectionString
    settings: union(
      {
        Site__BaseUrl: empty(siteBaseUrl) ? app.outputs.url : siteBaseUrl
        Smtp__Host: mail.?outputs.host ?? mailHost
        Smtp__Port: string(smtpPort)
        Smtp__Security: smtpSecurity
        Smtp__FromAddress: mailFrom
        Smtp__FromName: 'Layanan Hosting Aplikasi'
        Contact__Phone: contactPhone
        Contact__Email: contactEmail
        Contact__Hours: contactHours
        Proof__WitnessEmail: witnessEmail
        Scanning__Clamd: scannerAddress
      },
      hasLogin ? { Smtp__User: mail.?outputs.user ?? smtpUser, Smtp__Password: vault.outputs.smtpReference } : {},
      empty(providerAuthority)
        ? {}
        : { SignIn__Authority: providerAuthority, SignIn__ClientId: providerClientId, SignIn__ClientSecret: vault.outputs.providerReference },
      empty(bounceAddress)
        ? {}
        : {
            Bounces__Address: bounceAddress
            Bounces__Key: vault.outputs.bounceKeyReference
            Bounces__Host: bounceHost
            Bounces__User: bounceUser
            Bounces__Password: vault.outputs.bounceLoginReference
          },
      settings
    )
  }
}

module signIn 'modules/signin.bicep' = if (!empty(signInClientId)) {
  params: { appName: app.outputs.name, clientId: signInClientId }
}

module alerts 'modules/alerts.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    storageAccountId: storage.outputs.id
    email: operatorEmail
  }
}

module budget 'modules/budget.bicep' = {
  params: { name: 'budget-${name}', amount: monthlyBudget, startDate: budgetStart, email: operatorEmail }
}

output BUDGET_START string = budgetStart
output APP_NAME string = app.outputs.name
output APP_URL string = app.outputs.url
output STORAGE_NAME string = storage.outputs.name
output VAULT_NAME string = vault.outputs.name
output MAIL_DNS_RECORDS object = mail.?outputs.dnsRecords ?? {}
