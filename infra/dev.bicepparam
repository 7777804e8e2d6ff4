// For trials: cheapest replication, no private network, short retention.
using 'main.bicep'

param environmentName = 'dev'
param operatorEmail = 'operator@example.go.id'
param monthlyBudget = 5
param mailFrom = 'hosting-dev@example.go.id'
param contactPhone = '0778-000000'
param contactEmail = 'hosting-dev@example.go.id'
param contactHours = 'Senin sampai Jumat pukul 08.00 sampai 16.00 WIB'
param smtpHost = 'mail.example.go.id'
param storageSku = 'Standard_LRS'
param isPrivate = false
param retentionDays = 30
param maximumInstances = 10
