// The app's settings; README says what each means. They come after the app, since the default of Site__BaseUrl is the app's own address.
param appName string

@description('Client id of the app\'s identity.')
param identityClientId string

param storageAccountName string
param insightsConnectionString string

@description('The settings of README that are this deployment\'s own.')
param settings object

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: appName
}

var own = {
  AzureWebJobsStorage__accountName: storageAccountName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  // DefaultAzureCredential takes the identity named here.
  AZURE_CLIENT_ID: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
  AzureWebJobsDisableHomepage: 'true'
  Officials__Path: 'officials.json'
  SweepSchedule: '0 */5 * * * *'
  // From 09:00 to 15:50 WIB: whatever the mail server puts off, or nine minutes do not suffice for, the next one does (docs/cost.md).
  RenewalsSchedule: '0 */10 2-8 * * *'
}

resource appSettings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: union(own, settings)
}
