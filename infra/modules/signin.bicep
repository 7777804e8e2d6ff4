// Optional sign-in with Entra ID before an official's pages. All others stay public: applicants and hosting managers have no account here.
param appName string

@description('Client id of the Entra application that officials sign in to.')
param clientId string

@description('The paths that need no sign-in. tests/Infrastructure.Tests compares it with the routes of the app, so that no route is forgotten.')
var publicPaths = [
  '/'
  '/api/*'
  '/aset/*'
  '/berkas/*'
  '/bukan-saya/*'
  '/cabut/*'
  '/data-saya'
  '/data-saya/*'
  '/draf/*'
  '/gangguan/*'
  '/kalender/*'
  '/keluar'
  '/keluar/*'
  '/kepala/*'
  '/konfirmasi/*'
  '/layanan'
  '/layanan/*'
  '/masuk'
  '/masuk/*'
  '/openapi.json'
  '/panduan'
  '/pejabat/*'
  '/pengelola/*'
  '/perbaiki/*'
  '/permohonan'
  '/permohonan/*'
  '/perpanjangan/*'
  '/privasi'
  '/revisi/*'
  '/runtime/*'
  '/status/*'
  '/surat/*'
  '/tautan'
  '/tautan/*'
  '/verifikasi'
  '/verifikasi/*'
  '/VERIFIKASI/*' // as the seal's QR code writes it
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
