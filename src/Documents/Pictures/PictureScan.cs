using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Pictures;

/// <summary>
/// Follows the structure of a picture file while its bytes pass by, in pieces of any length. Nothing is decoded and at most one segment of 64 KiB is held, so a
/// picture costs little however large it is or claims to be.
/// </summary>
public abstract class PictureScan
{
    /// <summary>As long as a JPEG's segment can be.</summary>
    private protected const int MostHeld = 64 * 1024;

    private readonly IEnumerator<PicturePart> parts;
    private byte[] held = [];
    private long missing;
    private bool isOver;

    private protected PictureScan()
    {
        parts = Parts();
        Advance();
    }

    /// <summary>
    /// False when the file is cut off or damaged, so that it would be printed blank, black or grey. Of what cannot be printed only its end counts.
    /// </summary>
    public bool IsWhole => HasEnded && (HasContent || Size is null);

    public bool CanBePrinted => IsWhole && Size is not null;

    /// <summary>Null when the picture cannot be printed, whole as it may be.</summary>
    internal PictureSize? Size => StoredSize is null ? null : StoredSize with { Orientation = Orientation ?? Pictures.Orientation.Upright };

    private protected PictureSize? StoredSize { get; set; }

    private protected Orientation? Orientation { get; set; }

    private protected bool HasEnded { get; set; }

    private protected bool HasContent { get; set; }

    /// <summary>What was asked to be held.</summary>
    private protected ReadOnlySpan<byte> Held => held;

    /// <summary>How much of the last part passed by.</summary>
    private protected long Passed { get; private set; }

    /// <param name="type">Of a picture.</param>
    public static PictureScan Of(FileType type) => type == FileType.Png ? new PngScan() : new JpegScan();

    public void Read(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty && !isOver)
        {
            var part = piece[..(int)Math.Min(piece.Length, missing)];
            if (parts.Current.Until is { } last && part.IndexOf(last) is >= 0 and var at)
            {
                part = part[..(at + 1)];
                missing = part.Length;
            }

            if (parts.Current.IsHeld)
            {
                part.CopyTo(held.AsSpan(held.Length - (int)missing));
            }

            Pass(part);
            Passed += part.Length;
            missing -= part.Length;
            piece = piece[part.Length..];
            if (missing == 0)
            {
                Advance();
            }
        }
    }

    /// <summary>Reads all there is to see.</summary>
    internal async Task ReadAsync(Stream picture, CancellationToken cancellation)
    {
        var piece = new byte[MostHeld];
        for (int length; !isOver && (length = await picture.ReadAsync(piece, cancellation)) > 0;)
        {
            Read(piece.AsSpan(0, length));
        }
    }

    /// <summary>The parts that the file is made of, as far as they are known: each is looked at when the next is asked for.</summary>
    private protected abstract IEnumerator<PicturePart> Parts();

    private protected virtual void Pass(ReadOnlySpan<byte> part)
    {
    }

    private void Advance()
    {
        do
        {
            isOver = !parts.MoveNext();
            missing = isOver ? 0 : parts.Current.Length;
            held = !isOver && parts.Current.IsHeld ? new byte[missing] : [];
            Passed = 0;
        }
        while (missing == 0 && !isOver);
    }
}
