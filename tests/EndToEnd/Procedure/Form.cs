using System.Net.Http.Headers;
using System.Text;

namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>Forms encoded as a browser does. They can be sent twice.</summary>
public static class Form
{
    public static FormUrlEncodedContent Typed(params IEnumerable<(string Field, string Value)> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));

    /// <summary>Built by hand (RFC 7578), because file names must be sent unchanged, however hostile.</summary>
    public static HttpContent Multipart(IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<SampleFile> files)
    {
        var boundary = $"batas-{Guid.NewGuid():N}";
        var body = new MemoryStream();
        void Part(string about, ReadOnlySpan<byte> content)
        {
            body.Write(Encoding.UTF8.GetBytes($"--{boundary}\r\nContent-Disposition: form-data; {about}\r\n\r\n"));
            body.Write(content);
            body.Write("\r\n"u8);
        }

        foreach (var (field, value) in fields)
        {
            Part($"name=\"{field}\"", Encoding.UTF8.GetBytes(value));
        }

        foreach (var file in files)
        {
            Part($"name=\"{file.Field}\"; filename=\"{file.Name}\"", file.Content);
        }

        body.Write(Encoding.UTF8.GetBytes($"--{boundary}--\r\n"));
        return new ByteArrayContent(body.ToArray()) { Headers = { ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={boundary}") } };
    }
}
