using System.Text;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Site;

namespace HostingFunctions.Functions.Tests;

public sealed class FormTextsTests
{
    private readonly List<FieldError> errors = [];
    private readonly FormTexts texts;

    public FormTextsTests() => texts = new FormTexts(errors);

    [Fact]
    public async Task Read_FieldOfNoForm_IsNeitherReadNorKept()
    {
        var body = new MemoryStream(new byte[65_000]);

        await texts.ReadAsync("x1", Encoding.UTF8, body, TestContext.Current.CancellationToken);

        body.Position.ShouldBe(0);
        texts.Typed.ShouldBeEmpty();
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_TextThatNoPageLetsType_IsCutAndReportedAtItsField()
    {
        await ReadAsync(Pa17Field.Notes, new string('x', FormTexts.MostOfOne + 1));
        await ReadAsync(IdDigits.Name, "9004");

        texts.Typed[Pa17Field.Notes].Length.ShouldBe(FormTexts.MostOfOne);
        texts.Typed[IdDigits.Name].ShouldBe("9004");
        errors.ShouldBe([new FieldError(Pa17Field.Notes, TypedText.TooLong)]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Texts_OfAFormTogether_AreBounded(bool areReadAlready)
    {
        foreach (var field in FieldNames.All)
        {
            var text = new string('x', 10_000);
            await (areReadAlready ? AddAsync(field, text) : ReadAsync(field, text));
        }

        texts.Typed.Keys.ShouldBe(FieldNames.All, ignoreOrder: true);
        texts.Typed.Values.Sum(text => text.Length).ShouldBe(FormTexts.Most);
        errors.Count.ShouldBe(FieldNames.All.Count - (FormTexts.Most / 10_000));
    }

    [Fact]
    public async Task Read_LongestTextOfEveryField_IsKeptWhole()
    {
        var widest = Pa17FormFields.All.ToDictionary(field => field.Name, field => string.Concat(Enumerable.Repeat("€", field.Longest)));

        foreach (var (field, text) in widest)
        {
            await ReadAsync(field, text);
        }

        texts.Typed.ShouldBe(widest, ignoreOrder: true);
        errors.ShouldBeEmpty();
    }

    private Task ReadAsync(string field, string text) =>
        texts.ReadAsync(field, Encoding.UTF8, new MemoryStream(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);

    private Task AddAsync(string field, string text)
    {
        texts.Add(field, text);
        return Task.CompletedTask;
    }
}
