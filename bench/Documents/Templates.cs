using System.IO.Compression;
using System.Text.Json;

namespace HostingFunctions.Bench.Documents;

/// <summary>What the contenders from npm start with, as files in a folder: <c>FORM.LIBRARY.docx</c>, <c>FORM.values.json</c>, <c>FORM.outline.json</c>.</summary>
internal static class Templates
{
    public static void Write(string folder)
    {
        foreach (var form in Enum.GetValues<Form>())
        {
            var (document, values) = (Sample.Document(form), Sample.Values(form));
            var template = Template.Of(document, values, name => $"{{{name}}}");
            File.WriteAllBytes(Path.Combine(folder, $"{form}.docxtemplater.docx"), Parts.Together(template, CompressionLevel.Optimal));

            // Not deflated, which spares carbone inflating it for each document.
            File.WriteAllBytes(Path.Combine(folder, $"{form}.carbone.docx"), Parts.Together(Template.Of(document, values, name => $"{{d.{name}}}"), CompressionLevel.NoCompression));
            File.WriteAllText(Path.Combine(folder, $"{form}.outline.json"), Outline.Of(template).ToJsonString());
            File.WriteAllText(Path.Combine(folder, $"{form}.values.json"), JsonSerializer.Serialize(values));
        }
    }
}
