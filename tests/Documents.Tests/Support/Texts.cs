using FsCheck;
using FsCheck.Fluent;

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>Five typed texts.</summary>
public sealed record Texts(string A, string B, string C, string D, string E);

internal static class TextsGenerator
{
    public static Arbitrary<Texts> Five(this Gen<string> text) => Arb.From(
        from a in text
        from b in text
        from c in text
        from d in text
        from e in text
        select new Texts(a, b, c, d, e));
}
