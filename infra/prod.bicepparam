// For production: copies in three buildings, private storage, one instance that never sleeps.
using 'main.bicep'

param environmentName = 'prod'
param siteBaseUrl = 'https://hosting.example.go.id'
param operatorEmail = 'operator@example.go.id'
param monthlyBudget = 100
param mailFrom = 'hosting@example.go.id'
param contactPhone = '0778-000000'
param contactEmail = 'hosting@example.go.id'
param contactHours = 'Senin sampai Jumat pukul 08.00 sampai 16.00 WIB'
param smtpHost = 'mail.example.go.id'
param smtpUser = 'hosting@example.go.id'
param smtpPassword = readEnvironmentVariable('SMTP_PASSWORD', '')
param storageSku = 'Standard_ZRS'
param isPrivate = true
param alwaysReadyInstances = 1
param settings = {
  Site__EmailDomain: 'example.go.id'
}
