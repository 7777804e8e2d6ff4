// Moves old documents to cheaper tiers and clears leftovers. No rule deletes a document: only deleted or overwritten versions are removed, after their time.
param accountName string
param retentionDays int

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: accountName
}

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2025-06-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'documents'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['files/'] }
            actions: {
              baseBlob: {
                // A request is decided within weeks. Afterwards its files are needed only for audits: rarely, but at once.
                tierToCool: { daysAfterModificationGreaterThan: 90 }
                tierToCold: { daysAfterModificationGreaterThan: 400 }
              }
              version: { delete: { daysAfterCreationGreaterThan: retentionDays } }
            }
          }
        }
        {
          // The host rewrites leases and timer states every few seconds; nobody needs their old versions.
          name: 'host-and-hub'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['azure-webjobs-', 'hostingrequests-', 'packages/'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: 7 } } }
          }
        }
      ]
    }
  }
}
