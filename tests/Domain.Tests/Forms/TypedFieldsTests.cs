using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class TypedFieldsTests
{
    private const string Problem = "Itu salah.";

    private static readonly FormField Field = new("isian", "Isian", 4000) { HasLines = true };
    private static readonly string[] Words = ["ya", "tidak"];
    private static readonly DateTimeOffset Now = Wib.At(new DateOnly(2026, 11, 30), new TimeOnly(9, 0));

    [Property]
    public void Text_AnyLength_IsRefusedBeyondTheFieldsOwn(PositiveInt longest, PositiveInt length)
    {
        var fields = Of(new string('x', length.Get));

        fields.Text(Field with { Longest = longest.Get });

        fields.Errors.ShouldBe(length.Get <= longest.Get
            ? []
            : [new FieldError(Field.Name, $"Isian paling panjang {longest.Get} karakter; yang diisi {length.Get} karakter.")]);
    }

    [Property(Arbitrary = [typeof(HostileText)])]
    public void Choice_AnyText_IsOneOfTheWordsOrOneFault(HostileText text)
    {
        var fields = Of(text.Value);

        var word = fields.Choice(Field, Words, Problem);

        ShouldBeReadOrRefused(fields, word);
        word.ShouldBeOneOf("ya", "tidak", null);
    }

    [Theory]
    [InlineData("ya")]
    [InlineData(" TIDAK\n")]
    public void Choice_WordInAnyCase_IsTheWord(string text) => Of(text).Choice(Field, Words, Problem).ShouldBe(text.Trim().ToLowerInvariant());

    [Property]
    public void Date_AsBrowsersSendIt_IsThatDay(DateTime day)
    {
        var fields = Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        fields.Date(Field, Problem).ShouldBe(DateOnly.FromDateTime(day));
        fields.Errors.ShouldBeEmpty();
    }

    [Property(Arbitrary = [typeof(HostileText)])]
    public void Date_AnyText_IsADayOrOneFault(HostileText text)
    {
        var fields = Of(text.Value);

        ShouldBeReadOrRefused(fields, fields.Date(Field, Problem));
    }

    [Property]
    public Property Moment_AsBrowsersSendIt_IsTakenWithinTheLimitsOnly() => Prop.ForAll(
        Gen.Choose(-500_000, 500_000).ToArbitrary(),
        minutes =>
        {
            var (moment, from) = (Now.AddMinutes(minutes), Now.AddDays(-200));
            var fields = Of(moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));

            var read = fields.Moment(Field, from, Now, Problem);

            read.ShouldBe(moment >= from && moment <= Now ? moment : null);
            ShouldBeReadOrRefused(fields, read);
        });

    [Property(Arbitrary = [typeof(HostileText)])]
    public void Moment_AnyText_IsAMomentOrOneFault(HostileText text)
    {
        var fields = Of(text.Value);

        ShouldBeReadOrRefused(fields, fields.Moment(Field, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Problem));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00")]
    public void Moment_InTheFirstYear_IsAFault(string text) =>
        Of(text).Moment(Field, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Problem).ShouldBeNull();

    [Fact]
    public void DateAndMoment_EmptyFieldThatMayBe_IsNoFault()
    {
        var fields = Of(" ");

        fields.Date(Field with { IsRequired = false }, Problem).ShouldBeNull();
        fields.Moment(Field with { IsRequired = false }, Now, Now, Problem).ShouldBeNull();

        fields.Errors.ShouldBeEmpty();
    }

    [Property(Arbitrary = [typeof(HostileText)])]
    public void Tick_AnyTextButYa_IsAFault(HostileText text)
    {
        var (ticked, other) = (Of("ya"), Of(text.Value));

        ticked.Tick(Field, Problem);
        other.Tick(Field, Problem);

        ticked.Errors.ShouldBeEmpty();
        other.Errors.ShouldBe([new FieldError(Field.Name, Problem)]);
    }

    [Fact]
    public void File_RefusedAsItArrived_IsNotAlsoCalledMissing()
    {
        var refused = new FieldError("documentation", "Berkas ini kosong.");
        var fields = new TypedFields(new Dictionary<string, string>(), [refused]);

        fields.File(AttachmentKind.Documentation, []).ShouldBeNull();
        fields.File(AttachmentKind.SecurityReport, []).ShouldBeNull();

        fields.Errors.ShouldBe([refused, new FieldError("securityReport", "Laporan Hasil Uji Keamanan wajib dilampirkan.")]);
    }

    [Fact]
    public void Result_SomethingWrong_MakesNoForm()
    {
        var fields = Of("");
        fields.Text(Field);

        var result = fields.Result<string>(() => throw new InvalidOperationException("Asked for a form that is wrong."));

        result.Value.ShouldBeNull();
        result.Errors.ShouldHaveOneSaying("Isian wajib diisi.");
    }

    private static TypedFields Of(string text) => Typed.Fields((Field.Name, text));

    private static void ShouldBeReadOrRefused(TypedFields fields, object? read) =>
        fields.Errors.ShouldBe(read is null ? [new FieldError(Field.Name, Problem)] : []);
}
