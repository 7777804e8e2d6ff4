using System.Buffers;
using System.Text;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Site;

/// <summary>
/// The texts of a form as it streams in. Memory is taken as they come, only for the fields that some form has, and for all of a form together up to a limit.
/// </summary>
/// <param name="errors">Gets a report of each text that is too long; of such a text the beginning is kept.</param>
internal sealed class FormTexts(List<FieldError> errors)
{
    /// <summary>Of one field, in bytes. No page lets anybody type as much.</summary>
    public const int MostOfOne = 64 * 1024;

    /// <summary>Of all fields, in bytes.</summary>
    public const int Most = 128 * 1024;

    private const int Piece = 4096;

    private readonly Dictionary<string, string> typed = [];
    private int room = Most;

    public IReadOnlyDictionary<string, string> Typed => typed;

    private int RoomOfOne => Math.Min(MostOfOne, room);

    /// <summary>Reads a field. What it leaves unread the form's reader passes over.</summary>
    public async Task ReadAsync(string field, Encoding charset, Stream body, CancellationToken cancellation)
    {
        if (!FieldNames.All.Contains(field))
        {
            return;
        }

        var text = new ArrayBufferWriter<byte>(Piece);
        int length;
        while (text.WrittenCount <= RoomOfOne && (length = await body.ReadAsync(text.GetMemory(Piece)[..Piece], cancellation)) > 0)
        {
            text.Advance(length);
        }

        Add(field, text.WrittenSpan, charset);
    }

    /// <summary>Adds a field that was read.</summary>
    public void Add(string field, string text)
    {
        if (FieldNames.All.Contains(field))
        {
            Add(field, Encoding.UTF8.GetBytes(text), Encoding.UTF8);
        }
    }

    private void Add(string field, ReadOnlySpan<byte> text, Encoding charset)
    {
        if (text.Length > RoomOfOne)
        {
            text = text[..RoomOfOne];
            errors.Add(new FieldError(field, TypedText.TooLong));
        }

        room -= text.Length;
        typed[field] = charset.GetString(text);
    }
}
