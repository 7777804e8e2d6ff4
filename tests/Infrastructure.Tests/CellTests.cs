using System.Text.Json;
using HostingFunctions.Backup;

namespace HostingFunctions.Infrastructure.Tests;

public class CellTests
{
    public static TheoryData<object> Values =>
        [
            "teks\n\"", 1, 1L << 40, true, 0.1, Guid.Parse("3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
            new DateTimeOffset(2026, 11, 23, 9, 0, 0, 1, TimeSpan.Zero), new byte[] { 0, 255 },
        ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_SavedAndRead_IsWhatItWas(object value)
    {
        var cell = JsonSerializer.Deserialize<Cell>(JsonSerializer.Serialize(Cell.Of(value)))!;

        cell.Value().ShouldBe(value);
        cell.Value().ShouldBeOfType(value.GetType());
    }
}
