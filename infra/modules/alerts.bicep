// The alerts that somebody must get. docs/observability.md names the events and metrics that the queries read; docs/runbook.md says what to do.
param name string
param location string
param tags object
param workspaceId string
param storageAccountId string
param email string

@description('1 is an error, 2 a warning. Each rule runs at the interval "every" over the last "window". It fires when its query returns rows or, with "whenEmpty", when it returns none. A rule that "lasts" alerts once and resolves itself; any other alerts each time there is something new.')
var rules = [
  {
    name: 'orchestration-failed'
    title: 'A request\'s orchestration ended badly'
    severity: 1
    every: 'PT15M'
    window: 'PT15M'
    lasts: false
    whenEmpty: false
    query: loadTextContent('../queries/orchestration-failed.kql')
  }
  {
    name: 'role-vacant'
    title: 'Nobody holds a role that work waits for'
    severity: 1
    every: 'PT1H'
    window: 'PT2H'
    lasts: true
    whenEmpty: false
    query: loadTextContent('../queries/role-vacant.kql')
  }
  {
    name: 'officials-unreadable'
    title: 'The officials file cannot be used'
    severity: 1
    every: 'PT15M'
    window: 'PT15M'
    lasts: false
    whenEmpty: false
    query: loadTextContent('../queries/officials-unreadable.kql')
  }
  {
    name: 'sweep-failed'
    title: 'A sweep failed for a request or hosted application'
    severity: 2
    every: 'PT1H'
    window: 'PT1H'
    lasts: true
    whenEmpty: false
    query: loadTextContent('../queries/sweep-failed.kql')
  }
  {
    name: 'trail-broken'
    title: 'An audit trail is not whole'
    severity: 1
    every: 'PT1H'
    window: 'PT1H'
    lasts: false
    whenEmpty: false
    query: loadTextContent('../queries/trail-broken.kql')
  }
  {
    name: 'notice-in-doubt'
    title: 'Nobody knows whether a notice left'
    severity: 2
    every: 'PT1H'
    window: 'PT1H'
    lasts: false
    whenEmpty: false
    query: loadTextContent('../queries/notice-in-doubt.kql')
  }
  {
    name: 'step-overdue'
    title: 'A step is overdue'
    severity: 2
    every: 'P1D'
    window: 'P1D'
    lasts: false
    whenEmpty: false
    query: loadTextContent('../queries/step-overdue.kql')
  }
  {
    name: 'mail-failed'
    title: 'Mails cannot be sent'
    severity: 1
    every: 'PT15M'
    window: 'PT1H'
    lasts: true
    whenEmpty: false
    query: loadTextContent('../queries/mail-failed.kql')
  }
  {
    name: 'mail-refused'
    title: 'A mailbox refuses mails for good'
    severity: 2
    every: 'PT1H'
    window: 'PT1H'
    lasts: false
    whenEmpty: false
    query: loadTextContent('../queries/mail-refused.kql')
  }
  {
    name: 'files-unscanned'
    title: 'Files wait for the virus scanner, or it found a virus late'
    severity: 2
    every: 'PT1H'
    window: 'PT1H'
    lasts: true
    whenEmpty: false
    query: loadTextContent('../queries/files-unscanned.kql')
  }
  {
    name: 'service-silent'
    title: 'The service has not swept for an hour'
    severity: 1
    every: 'PT15M'
    window: 'PT1H'
    lasts: true
    whenEmpty: true
    query: loadTextContent('../queries/service-silent.kql')
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'people-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'Hosting'
    emailReceivers: [{ name: 'operator', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource logAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: '${rule.name}-${name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.title
      severity: rule.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: rule.every
      windowSize: rule.window
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: rule.whenEmpty ? 'LessThan' : 'GreaterThan'
            threshold: rule.whenEmpty ? 1 : 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      // Azure refuses this for rules that run less often than twice a day.
      autoMitigate: rule.lasts
      // Validation does not yet know the tables of a new workspace.
      skipQueryValidation: true
      actions: { actionGroups: [people.id] }
    }
  }
]

// Measured at the storage account itself, so that it also works when the app can no longer report.
resource storageAlert 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'storage-errors-${name}'
  location: 'global'
  tags: tags
  properties: {
    description: 'The storage account refuses or fails requests'
    severity: 1
    enabled: true
    scopes: [storageAccountId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'errors'
          metricNamespace: 'Microsoft.Storage/storageAccounts'
          metricName: 'Transactions'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 10
          dimensions: [
            {
              name: 'ResponseType'
              operator: 'Include'
              values: [
                'AuthorizationError'
                'NetworkError'
                'ServerBusyError'
                'ServerOtherError'
                'ServerTimeoutError'
              ]
            }
          ]
        }
      ]
    }
    autoMitigate: true
    actions: [{ actionGroupId: people.id }]
  }
}
