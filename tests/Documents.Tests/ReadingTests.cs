using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HostingFunctions.Documents.Forms;
using HostingFunctions.Documents.Tests.Support;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Tests;

/// <summary>Another program can read the forms by the names of their fields.</summary>
public sealed class ReadingTests
{
    [Property(MaxTest = 60)]
    public Property Pa17_WrittenAndRead_IsTheFormThatWasFiled() => Prop.ForAll(Typed(1000).Five(), typed =>
    {
        var form = Example.Typical with
        {
            ApplicationName = Line(typed.A), AgencyName = Line(typed.B), AgencyAddress = typed.C, ManagerName = Line(typed.D), PseUrl = "", Notes = typed.E,
        };

        var values = Read(Written.Pa17(Example.Revision(form)).GetAwaiter().GetResult());

        values[Pa17Field.ApplicationName].ShouldBe(form.ApplicationName);
        values[Pa17Field.AgencyName].ShouldBe(form.AgencyName);
        values[Pa17Field.AgencyAddress].ShouldBe(form.AgencyAddress);
        values[Pa17Field.AgencyContact].ShouldBe(form.AgencyContact);
        values[Pa17Field.ManagerName].ShouldBe(form.ManagerName);
        values[Pa17Field.ManagerId].ShouldBe(form.ManagerId.Printed);
        values[Pa17Field.ManagerEmail].ShouldBe(form.ManagerEmail.Value);
        values[Pa17Field.ManagerPhone].ShouldBe(form.ManagerPhone);
        values[Pa17Field.DocumentationUrl].ShouldBe(form.DocumentationUrl);
        values[Pa17Field.PseUrl].ShouldBe("");
        values[Pa17Field.Notes].ShouldBe(form.Notes);
        values[Pa17Field.AgencyHeadName].ShouldBe(form.AgencyHeadName);
        values[Pa17Field.AgencyHeadNip].ShouldBe(form.AgencyHeadNip.Printed);
        values[FieldTag.Number].ShouldBe(Example.Header.Number);
        values[FieldTag.Revision].ShouldBe("1");
        values[FieldTag.Date].ShouldBe("17 Maret 2026");
    });

    [Property(MaxTest = 60)]
    public Property Pa18_WrittenAndRead_IsTheDecision() => Prop.ForAll(Typed(1000).Five(), Arb.From(Gen.Elements(Answer.Ya, Answer.Tidak)), (typed, answer) =>
    {
        var decision = Example.Decision(answer, typed.A.Replace('\t', ' '), typed.B.Replace('\t', ' '));

        var values = Read(Written.Pa18(decision).GetAwaiter().GetResult());

        values[DecisionForm.ConsiderationsField.Name].ShouldBe(decision.Considerations);
        values[DecisionForm.NotesField.Name].ShouldBe(decision.Notes);
        values[FieldTag.Recommended].ShouldBe(answer == Answer.Ya ? "true" : "false");
        values[FieldTag.NotRecommended].ShouldBe(answer == Answer.Tidak ? "true" : "false");
        values[FieldTag.OfficialTitle].ShouldBe("Sub Koordinator PA");
        values[FieldTag.OfficialName].ShouldBe(decision.By.Name);
        values[FieldTag.OfficialNip].ShouldBe(decision.By.Nip.Printed);
    });

    [Fact]
    public async Task Pa17_Files_ReadWithNameAndHash()
    {
        Attachment[] files =
        [
            Example.File(AttachmentKind.OfficialLetter, "surat & nota.pdf", FileType.Pdf),
            Example.File(AttachmentKind.PseEvidence, "pse.png", FileType.Png),
        ];

        var values = Read(await Written.Pa17(Example.Revision(Example.Typical, files), _ => Png.Of(4, 3)));

        values[FieldTag.File("1", "fileName")].ShouldBe("surat & nota.pdf");
        values[FieldTag.File("2", "sha256")].ShouldBe(files[1].Sha256.ToString());
        values[FieldTag.Picture("1", "fileName")].ShouldBe("pse.png");
        values[FieldTag.Picture("1", "sha256")].ShouldBe(files[1].Sha256.ToString());
    }

    [Fact]
    public void Read_WhatIsNoDocument_SaysSo() =>
        Should.Throw<InvalidDataException>(() => Read("bukan dokumen"u8.ToArray()));

    private static IReadOnlyDictionary<string, string> Read(byte[] document) => DocumentFields.Read(new MemoryStream(document));

    private static string Line(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ') is { Length: > 0 } line ? line : "x";

    /// <summary>Any text that the form's check accepts.</summary>
    private static Gen<string> Typed(int longest) => ArbMap.Default.GeneratorFor<string>()
        .Select(typed => TypedText.Read(typed, lines: true))
        .Where(text => text.ProblemIn(new FormField("isian", "Isian", longest) { IsRequired = false }) is null)
        .Select(text => text.Value);
}
