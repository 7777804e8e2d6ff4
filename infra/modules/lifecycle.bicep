// What grows cheaper with age, and what goes. No rule deletes a document: only what was already deleted or overwritten ends, after its time.
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
                // A request is decided within weeks; afterwards its files are read at an audit, at once but seldom.
                tierToCool: { daysAfterModificationGreaterThan: 90 }
                tierToCold: { daysAfterModificationGreaterThan: 400 }
              }
              version: { delete: { daysAfterCreationGreaterThan: retentionDays } }
            }
          }
        }
        {
          // The host rewrites leases and timer states every few seconds; their old versions are of no use to anyone.
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
