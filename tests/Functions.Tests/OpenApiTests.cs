using System.Reflection;
using System.Text.Json;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Site;
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
        ["/meja/masa-simpan"] = [ScheduleForm.HostedField, ScheduleForm.EndedField, ScheduleForm.TrailField, ScheduleForm.ReasonField],
        ["/meja/pemusnahan/sahkan"] = [DestructionForm.ListField],
        ["/meja/masa-simpan/tahan"] = [HoldForm.NumberField, HoldForm.ReasonField],
        ["/cabut/{token}"] = [WithdrawalForm.ReasonField],
        ["/penghapusan/{token}"] = [DeletionForm.ReasonField],
        ["/penggantian/{token}"] = [ManagerDecisionForm.ReasonField],
        ["/gangguan/{token}"] = [IncidentForm.WhatField],
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

    private static JsonElement Described()
    {
        using var stream = typeof(OpenApiFunction).Assembly.GetManifestResourceStream("openapi.json")!;
        return JsonDocument.Parse(stream).RootElement.GetProperty("paths");
    }

    private static JsonElement SchemaOf(string path) => Described()
        .GetProperty(path).GetProperty("post").GetProperty("requestBody").GetProperty("content").EnumerateObject().First().Value.GetProperty("schema");

    private static string PathOf(string route) => route.StartsWith("{ignored", StringComparison.Ordinal) ? "/" : $"/{route}";
}
