using System.Text.Json;
using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

public class DeploymentTests
{
    private const string App = "Microsoft.Web/sites";

    [Theory]
    [InlineData("dev", "Enabled")]
    [InlineData("prod", "Disabled")]
    public async Task Storage_EachStage_KnowsNoKeyAndNoPublicBlob(string stage, string network)
    {
        var accounts = (await Deployment.OfAsync(stage)).All("Microsoft.Storage/storageAccounts").Select(each => each.GetProperty("properties")).ToList();

        accounts.Count.ShouldBe(2);
        foreach (var account in accounts)
        {
            account.GetProperty("allowSharedKeyAccess").GetBoolean().ShouldBeFalse();
            account.GetProperty("allowBlobPublicAccess").GetBoolean().ShouldBeFalse();
            account.GetProperty("minimumTlsVersion").GetString().ShouldBe("TLS1_2");
            account.GetProperty("publicNetworkAccess").GetString().ShouldBe(network);
        }
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Documents_EachStage_KeepWhatIsDeletedAndOverwritten(string stage)
    {
        var deployment = await Deployment.OfAsync(stage);
        var blobs = deployment.All("Microsoft.Storage/storageAccounts/blobServices").Single(each => !IsOfUploads(each)).GetProperty("properties");
        var rules = deployment.The("Microsoft.Storage/storageAccounts/managementPolicies").GetProperty("properties").GetProperty("policy").GetProperty("rules");

        blobs.GetProperty("isVersioningEnabled").GetBoolean().ShouldBeTrue();
        blobs.GetProperty("deleteRetentionPolicy").GetProperty("enabled").GetBoolean().ShouldBeTrue();
        var documents = rules.EnumerateArray().Single(rule => rule.GetProperty("name").GetString() == "documents");
        var actions = documents.GetProperty("definition").GetProperty("actions");
        actions.GetProperty("baseBlob").TryGetProperty("delete", out _).ShouldBeFalse("no rule deletes a document");
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Uploads_EachStage_LeaveNothingWhenTheyAreRemoved(string stage)
    {
        var deployment = await Deployment.OfAsync(stage);
        var blobs = deployment.All("Microsoft.Storage/storageAccounts/blobServices").Single(IsOfUploads).GetProperty("properties");

        blobs.GetProperty("isVersioningEnabled").GetBoolean().ShouldBeFalse();
        blobs.GetProperty("deleteRetentionPolicy").GetProperty("enabled").GetBoolean().ShouldBeFalse();
        deployment.The("Microsoft.Web/sites/config", "appsettings").GetProperty("properties").TryGetProperty("Uploads__AccountName", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Identity_EachStage_MayUseBlobsQueuesAndTables(string stage)
    {
        var roles = (await Deployment.OfAsync(stage)).All("Microsoft.Authorization/roleAssignments")
            .Select(role => role.GetProperty("properties").GetProperty("roleDefinitionId").GetString()!.Split('/')[^1].TrimEnd(']', '\'', ')')).ToList();

        // Storage Blob Data Owner, Queue Data Contributor, Table Data Contributor:
        // https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/storage
        new[] { "b7e6dc6d-f1e8-4753-8033-0f276bb0955b", "974c5e8b-45b9-4653-ba55-5f855dd0fb88", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3" }
            .Except(roles).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("dev", 0)]
    [InlineData("prod", 4)]
    public async Task Network_EachStage_LeadsToBlobsQueuesAndTables(string stage, int endpoints)
    {
        var deployment = await Deployment.OfAsync(stage);

        deployment.Count("Microsoft.Network/privateEndpoints").ShouldBe(endpoints);
        deployment.The(App).GetProperty("properties").GetProperty("virtualNetworkSubnetId").ValueKind
            .ShouldBe(endpoints == 0 ? JsonValueKind.Null : JsonValueKind.String);
    }

    [Theory]
    [InlineData("dev", 0)]
    [InlineData("prod", 1)]
    public async Task App_EachStage_RunsDotnetIsolatedWithItsInstances(string stage, int alwaysReady)
    {
        var app = (await Deployment.OfAsync(stage)).The(App).GetProperty("properties").GetProperty("functionAppConfig");

        app.GetProperty("runtime").GetProperty("name").GetString().ShouldBe("dotnet-isolated");
        app.GetProperty("runtime").GetProperty("version").GetString().ShouldBe("10.0");
        app.GetProperty("scaleAndConcurrency").GetProperty("alwaysReady").GetArrayLength().ShouldBe(alwaysReady);
    }

    /// <summary>Azure refuses a site on Flex Consumption that has one of these, whatever its value (error 51021).</summary>
    [Fact]
    public async Task App_OnFlexConsumption_HasNothingThatThePlanRefuses()
    {
        var deployment = await Deployment.OfAsync("prod");
        var site = deployment.The(App).GetProperty("properties").GetProperty("siteConfig").EnumerateObject().Select(property => property.Name);
        var settings = deployment.The("Microsoft.Web/sites/config", "appsettings").GetProperty("properties").EnumerateObject().Select(setting => setting.Name);

        site.Intersect([
            "alwaysOn", "ftpsState", "linuxFxVersion", "netFrameworkVersion", "use32BitWorkerProcess", "functionAppScaleLimit", "preWarmedInstanceCount",
        ]).ShouldBeEmpty();
        settings.Intersect(["FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_EXTENSION_VERSION", "WEBSITE_RUN_FROM_PACKAGE", "WEBSITE_CONTENTSHARE"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task Settings_OfProduction_AreThoseThatTheAppRequires()
    {
        var readme = Repository.Read("README.md").Split('\n');
        var required = readme.Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("| required"))
            .Select(line => line.Split('|')[1]).SelectMany(cell => cell.Split('`').Where((_, i) => i % 2 == 1));

        var settings = (await Deployment.OfAsync("prod")).The("Microsoft.Web/sites/config", "appsettings").GetProperty("properties");
        var names = settings.EnumerateObject().Select(setting => setting.Name).ToHashSet();

        // Another setting replaces the first; Flex Consumption forbids the second.
        required.Except(["AzureWebJobsStorage", "FUNCTIONS_WORKER_RUNTIME"]).Where(name => !names.Contains(name)).ShouldBeEmpty();
        settings.GetProperty("Smtp__Password").GetString().ShouldNotBeNull().ShouldContain("smtpReference");
    }

    [Fact]
    public async Task Alerts_OfProduction_GoToSomebody()
    {
        var deployment = await Deployment.OfAsync("prod");

        deployment.Count("Microsoft.Insights/scheduledQueryRules").ShouldBe(Directory.GetFiles(Repository.PathOf("infra/queries")).Length);
        deployment.Count("Microsoft.Insights/metricAlerts").ShouldBe(1);
        deployment.Count("Microsoft.Consumption/budgets").ShouldBe(1);
        // Azure refuses a rule that resolves itself and runs less often than twice a day.
        deployment.The("Microsoft.Insights/scheduledQueryRules", "step-overdue")
            .GetProperty("properties").GetProperty("autoMitigate").GetBoolean().ShouldBeFalse();
        deployment.The("Microsoft.Insights/actionGroups").GetProperty("properties").GetProperty("emailReceivers").GetArrayLength().ShouldBe(1);
    }

    private static bool IsOfUploads(JsonElement resource) => resource.GetProperty("name").GetString()!.Contains("stup", StringComparison.Ordinal);
}
