using System.Reflection;
using System.Text.Json;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Functions.Tests;

public sealed class OpenApiTests
{
    /// <summary>The text fields of each form, by address.</summary>
    private static readonly Dictionary<string, IEnumerable<FormField>> Forms = new()
    {
        ["/permohonan"] = Texts(Pa17FormFields.All),
        ["/meja/surat-masuk"] = Texts(Pa17FormFields.All),
        ["/meja/register/{id}/perbaikan"] = [DecisionForm.HostedUrlField, .. TechnicalFields.All, ServiceForm.ReasonField],
        ["/meja/register/{id}/gangguan"] = [ProgressForm.NoteField],
        ["/draf/{token}"] = Texts(Pa17FormFields.All),
        ["/revisi/{token}"] = [.. Texts(Pa17FormFields.All), CorrectionForm.MendedField],
        ["/perbaiki/{token}"] = Texts(Pa17FormFields.All),
        ["/perpanjangan/{token}"] = Texts(Pa17FormFields.All),
        ["/tinjau/{token}"] =
        [
            DecisionForm.ConsiderationsField, DecisionForm.NotesField, DecisionForm.PseNumberField, DecisionForm.HostedUrlField, .. TechnicalFields.All,
        ],
        ["/tautan"] = [FreshLinkRequest.EmailField],
        ["/data-saya"] = [FreshLinkRequest.EmailField],
        ["/meja/data-pribadi"] = [FreshLinkRequest.EmailField],
        ["/tautan/{token}"] = [FreshLinkRequest.EmailField],
        ["/meja/masa-simpan"] =
            [ScheduleForm.HostedField, ScheduleForm.EndedField, ScheduleForm.TrailField, ScheduleForm.OfficialsField, ScheduleForm.ReasonField],
        ["/meja/pemusnahan/sahkan"] = [DestructionForm.ListField],
        ["/meja/masa-simpan/tahan"] = [HoldForm.NumberField, HoldForm.ReasonField],
        ["/cabut/{token}"] = [WithdrawalForm.ReasonField],
        ["/penghapusan/{token}"] = [DeletionForm.ReasonField],
        ["/penggantian/{token}"] = [ManagerDecisionForm.ReasonField],
        ["/gangguan/{token}"] = [IncidentForm.WhatField],
        ["/meja/klien/{id}/webhook"] = [WebhookForm.UrlField],
        ["/meja/klien/{id}/webhook/ulang"] = [ReplayForm.FromField, ReplayForm.EventField],
        ["/meja/webhook/ulang"] = [ReplayForm.FromField, ReplayForm.EventField],
        ["/meja/permohonan/{id}/serahkan"] =
        [
            HandoverForm.NameField, HandoverForm.NipField, HandoverForm.EmailField, HandoverForm.ReasonField,
        ],
        ["/meja/permohonan/{id}/undur"] = [ExtensionForm.UntilField, ExtensionForm.ReasonField],
        ["/meja/permohonan/{id}/catat"] = [NoteForm.TextField],
        ["/meja/permohonan/{id}/cabut"] = [WithdrawalForm.ReasonField],
        ["/meja/pejabat/usulan"] =
        [
            OfficialForm.NameField, OfficialForm.NipField, OfficialForm.EmailField, OfficialForm.FromField, OfficialForm.UntilField,
        ],
        ["/meja/pejabat/tolak"] = [RoleChangeForm.ReasonField],
        ["/pengelola/{token}"] =
        [
            Pa17FormFields.ManagerName, Pa17FormFields.ManagerId, Pa17FormFields.ManagerEmail, Pa17FormFields.ManagerPhone,
        ],
    };

    public static TheoryData<string> Paths => [.. Forms.Keys];

    [Fact]
    public void OpenApi_EveryRoute_IsDescribedWithItsMethods()
    {
        var declared = typeof(HostingApp).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
            .OfType<HttpTriggerAttribute>()
            .Where(trigger => trigger.Route is not (Routes.Asset or Routes.Nowhere))
            .SelectMany(trigger => trigger.Methods!.Where(method => method != "head").Select(method => $"{method} {PathOf(trigger.Route!)}"));

        var described = Described().EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name} {path.Name}"));

        described.Order().ShouldBe(declared.Order());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void OpenApi_Form_TakesAsManyCharactersAsItsFields(string path)
    {
        var described = SchemaOf(path).GetProperty("properties").EnumerateObject()
            .Where(property => property.Value.TryGetProperty("maxLength", out _) && property.Name != Pa17Field.IdempotencyKey)
            .ToDictionary(property => property.Name, property => property.Value.GetProperty("maxLength").GetInt32());

        described.ShouldBe(Forms[path].ToDictionary(field => field.Name, field => field.Longest), ignoreOrder: true);
    }

    [Fact]
    public void OpenApi_NewRequest_RequiresWhatTheFormRequires()
    {
        var required = SchemaOf("/permohonan").GetProperty("required").EnumerateArray().Select(name => name.GetString()!);

        required.ShouldBe(
        [
            .. Pa17FormFields.All.Where(field => field is { IsRequired: true, MayBeUnknown: false }).Select(field => field.Name),
            .. AttachmentKinds.OfApplicant.Where(kind => kind.IsRequired()).Select(kind => kind.Field()),
        ]);
    }

    private static IEnumerable<FormField> Texts(IEnumerable<FormField> fields) => fields.Where(field => field.Longest > 0);

    /// <summary>Generators name their methods after it.</summary>
    [Fact]
    public void OpenApi_TypesOfEvents_AreWhatTrailsOfRequestsAndApplicationsSay()
    {
        var types = Document().GetProperty("components").GetProperty("schemas").GetProperty("WebhookEvent").GetProperty("properties")
            .GetProperty("type").GetProperty("enum").EnumerateArray().Select(type => type.GetString()!).ToList();

        var names = types.Select(type => type.Split('.')[1]).Distinct().ToList();
        var kinds = Enum.GetValues<FactKind>().Where(kind => kind != FactKind.OfficialsChanged);
        names.ShouldBe(kinds.Select(kind => WebhookEvent.NameOf(kind.ToString())), ignoreOrder: true);
        var page = File.ReadAllText(Repository.PathOf("docs/api.md"));
        names.ShouldAllBe(name => page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [Fact]
    public void OpenApi_EveryOperation_IsNamedAfterItsFunction()
    {
        var functions = typeof(HostingApp).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name)
            .OfType<string>()
            .Select(name => char.ToLowerInvariant(name[0]) + name[1..]);
        var operations = Described().EnumerateObject().SelectMany(path => path.Value.EnumerateObject())
            .Select(method => method.Value.GetProperty("operationId").GetString()!).ToList();

        operations.ShouldBeUnique();
        operations.Except(functions).Except(functions.Select(name => name + "Page")).ShouldBeEmpty();
    }

    /// <summary>
    /// A program with a key is told what its act came to as JSON. What is stored about one person is a file, and only people have it
    /// (<see cref="Domain.Desk.Rights.OfPeople"/>).
    /// </summary>
    [Fact]
    public void OpenApi_EveryActOfTheDesk_IsOpenToKeysAndAnswersJson()
    {
        string[] files = ["/meja/data-pribadi"];
        var acts = Described().EnumerateObject()
            .Where(path => path.Name.StartsWith("/meja/", StringComparison.Ordinal) && path.Value.TryGetProperty("post", out _))
            .ToDictionary(path => path.Name, path => path.Value.GetProperty("post"));

        acts.Where(act => !act.Value.TryGetProperty("security", out _)).Select(act => act.Key).ShouldBeEmpty();
        acts.Where(act => !act.Value.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty("application/json", out _))
            .Select(act => act.Key).ShouldBe(files);
    }

    /// <summary>Who adds a value to an enumeration describes it.</summary>
    [Theory]
    [InlineData("DueItem", "kind", typeof(DataKind))]
    [InlineData("DueItem", "state", typeof(ItemState))]
    [InlineData("DryRunItem", "kind", typeof(DataKind))]
    [InlineData("Official", "role", typeof(Role), nameof(Role.Pemohon))]
    [InlineData("Vacancy", "role", typeof(Role), nameof(Role.Pemohon))]
    [InlineData("FormerHolding", "role", typeof(Role), nameof(Role.Pemohon))]
    [InlineData("ImportRow", "state", typeof(ImportState))]
    [InlineData("DeskMail", "state", typeof(NoticeState))]
    [InlineData("DeskLink", "standing", typeof(LinkStanding))]
    [InlineData("Undelivered", "addressee", typeof(Addressee))]
    public void OpenApi_Enumeration_HasEachName(string schema, string property, Type names, string but = "") =>
        Document().GetProperty("components").GetProperty("schemas").GetProperty(schema).GetProperty("properties").GetProperty(property).GetProperty("enum")
            .EnumerateArray().Select(name => name.GetString()).ShouldBe(Enum.GetNames(names).Where(name => name != but), ignoreOrder: true);

    /// <summary>NSwag's clients send no form with files while an optional field has no value, unless it may be null. Lists of files may be empty.</summary>
    [Fact]
    public void OpenApi_FieldOfAFormWithFilesThatMayBeLeftOut_MayBeNull()
    {
        var forms = Described().EnumerateObject()
            .Where(path => path.Value.TryGetProperty("post", out var post) && post.TryGetProperty("requestBody", out var body)
                && body.GetProperty("content").EnumerateObject().First().Name == "multipart/form-data")
            .Select(path => SchemaOf(path.Name));

        forms.SelectMany(form => form.GetProperty("properties").EnumerateObject().ExceptBy(Required(form), field => field.Name))
            .Where(field => !field.Value.TryGetProperty("items", out _) && !field.Value.GetRawText().Contains("\"null\"", StringComparison.Ordinal))
            .Select(field => field.Name).ShouldBeEmpty();

        static IEnumerable<string> Required(JsonElement form) =>
            form.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];
    }

    private static JsonElement Described() => Document().GetProperty("paths");

    private static JsonElement Document() => OpenApi.Read();

    private static JsonElement SchemaOf(string path)
    {
        var schema = Described()
            .GetProperty(path).GetProperty("post").GetProperty("requestBody").GetProperty("content").EnumerateObject().First().Value.GetProperty("schema");
        return schema.TryGetProperty("$ref", out var name)
            ? Document().GetProperty("components").GetProperty("schemas").GetProperty(name.GetString()!.Split('/')[^1])
            : schema;
    }

    private static string PathOf(string route) => route.StartsWith("{ignored", StringComparison.Ordinal) ? "/" : $"/{route}";
}
