using System.IO.Compression;
using System.Text.Json;

namespace HostingFunctions.Bench.Documents;

/// <summary>Writes what the npm contenders start from: <c>FORM.LIBRARY.docx</c>, <c>FORM.values.json</c>, <c>FORM.outline.json</c>.</summary>
internal static class Templates
{
    public static void Write(string folder)
    {
        foreach (var form in Enum.GetValues<Form>())
        {
            var (document, values) = (Sample.Document(form), Sample.Values(form));
            var template = Template.Of(document, values, name => $"{{{name}}}");
            File.WriteAllBytes(Path.Combine(folder, $"{form}.docxtemplater.docx"), Parts.Together(template, CompressionLevel.Optimal));

            // Not deflated, so that carbone need not inflate it for each document.
            var carbone = Template.Of(document, values, name => $"{{d.{name}}}");
            File.WriteAllBytes(Path.Combine(folder, $"{form}.carbone.docx"), Parts.Together(carbone, CompressionLevel.NoCompression));
            File.WriteAllText(Path.Combine(folder, $"{form}.outline.json"), Outline.Of(template).ToJsonString());
            File.WriteAllText(Path.Combine(folder, $"{form}.values.json"), JsonSerializer.Serialize(values));
        }
    }
}
