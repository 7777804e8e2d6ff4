using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace HostingFunctions.Bench.Documents;

/// <summary>Answers the commands of a <see cref="Contender"/> in a process written in C#.</summary>
/// <param name="write">Makes one document and writes it, whole or in parts, to the stream.</param>
internal sealed class Answers(Func<Form, Stream, Task> write)
{
    /// <summary>Reused for all documents, like the buffer of a blob or response.</summary>
    private readonly MemoryStream output = new();

    public async Task ReadAsync()
    {
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            var form = Enum.Parse<Form>(words[1]);
            Console.WriteLine(words[0] switch
            {
                "run" => JsonSerializer.Serialize(await RunAsync(form, double.Parse(words[2], CultureInfo.InvariantCulture)), JsonSerializerOptions.Web),
                "weigh" => JsonSerializer.Serialize(await WeighAsync(form)),
                _ => JsonSerializer.Serialize(await WriteAsync(form)),
            });
        }
    }

    private async Task<Round> RunAsync(Form form, double seconds)
    {
        var (documents, clock, processor) = (0, Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        for (; clock.Elapsed.TotalSeconds < seconds; documents++)
        {
            await OneMoreAsync(form);
        }

        return new Round(documents, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    private async Task<long> WeighAsync(Form form)
    {
        const int Documents = 100;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var document = 0; document < Documents; document++)
        {
            await OneMoreAsync(form);
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Documents;
    }

    private async Task<byte[]> WriteAsync(Form form)
    {
        await OneMoreAsync(form);
        return output.ToArray();
    }

    private Task OneMoreAsync(Form form)
    {
        output.SetLength(0);
        return write(form, output);
    }
}
