// Optional sign-in with Entra ID before an official's page. All else stays public: applicants and hosting managers have no account here.
param appName string

@description('Client id of the Entra application that officials sign in to.')
param clientId string

@description('What needs no sign-in. tests/Infrastructure.Tests compares it with the routes of the app, so that no route is forgotten.')
var publicPaths = [
  '/'
  '/api/*'
  '/aset/*'
  '/berkas/*'
  '/cabut/*'
  '/konfirmasi/*'
  '/layanan/*'
  '/openapi.json'
  '/permohonan'
  '/permohonan/*'
  '/revisi/*'
  '/runtime/*'
  '/status/*'
  '/tautan/*'
  '/verifikasi/*'
]

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: appName
}

resource signIn 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: { enabled: true }
    globalValidation: {
      requireAuthentication: true
      unauthenticatedClientAction: 'RedirectToLoginPage'
      redirectToProvider: 'azureactivedirectory'
      excludedPaths: publicPaths
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          clientId: clientId
          openIdIssuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
        }
        validation: { allowedAudiences: ['api://${clientId}', clientId] }
      }
    }
    login: { tokenStore: { enabled: false } }
    httpSettings: { requireHttps: true }
  }
}
