// The app's settings; README explains each. They are deployed after the app, because the default of Site__BaseUrl is the app's own address.
param appName string

@description('Client id of the app\'s identity.')
param identityClientId string

param storageAccountName string
param uploadsAccountName string
param insightsConnectionString string

@description('The values of README\'s settings for this deployment.')
param settings object

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: appName
}

var own = {
  AzureWebJobsStorage__accountName: storageAccountName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  Uploads__AccountName: uploadsAccountName
  // DefaultAzureCredential uses the identity named here.
  AZURE_CLIENT_ID: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
  AzureWebJobsDisableHomepage: 'true'
  // The table is looked after at the desk; the file fills it once.
  Officials__Source: 'Table'
  Officials__Path: 'officials.json'
  SweepSchedule: '0 */5 * * * *'
  WebhookSchedule: '0 * * * * *'
  // From 09:00 to 15:50 WIB: the next sweep sends what the mail server puts off or nine minutes do not suffice for (docs/cost.md).
  RenewalsSchedule: '0 */10 2-8 * * *'
}

resource appSettings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: union(own, settings)
}
