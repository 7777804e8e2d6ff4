// Prints how many documents a second this project writes on one core, compared with npm template engines that fill the same document and with merely
// deflating its parts. Also prints how much memory a document with large pictures takes. The first argument is the number of one-second rounds (7).
// "write FOLDER" writes the two documents that are measured.
using System.Globalization;
using System.IO.Compression;
using HostingFunctions.Bench.Documents;

switch (args)
{
    case ["ours"]:
        await new Answers(Sample.WriteAsync).ReadAsync();
        return;
    case ["floor", var level]:
        await new Answers(new Floor(Enum.Parse<CompressionLevel>(level)).DeflateAsync).ReadAsync();
        return;
    case ["write", var target]:
        await File.WriteAllBytesAsync(Path.Combine(target, "pa-17.docx"), Sample.Document(Form.Pa17));
        await File.WriteAllBytesAsync(Path.Combine(target, "pa-18.docx"), Sample.Document(Form.Pa18));
        return;
}

var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
Npm.Install();
var folder = Directory.CreateTempSubdirectory("bench-documents-");
Templates.Write(folder.FullName);
Contender Self(string name, params string[] words) => new(name, ["dotnet", typeof(Program).Assembly.Location, .. words]);
Contender Node(string library, string variant = "") => new(
    $"{library} {Npm.Version(library)}{variant}",
    "node", "--expose-gc", Path.Combine(Npm.Folder, "contender.js"), library, folder.FullName, variant);

foreach (var form in Enum.GetValues<Form>())
{
    using var comparison = new Comparison(form, Self("this project", "ours"))
    {
        Floors =
        [
            .. new[] { CompressionLevel.Optimal, CompressionLevel.Fastest }
                .Select(level => Self($"deflating its parts, {level}", "floor", level.ToString())),
        ],
        Engines = [Node("carbone"), Node("carbone", ", template unzipped before"), Node("docxtemplater"), Node("docx")],
    };
    await comparison.CheckAsync();
    await comparison.PrintAsync(rounds);
}

Console.WriteLine(await LargePictures.MeasureAsync());
folder.Delete(recursive: true);
