using System.Text;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Simulator;

/// <summary>Form content as a browser sends it.</summary>
internal static class FormBody
{
    public static HttpContent Typed(params IEnumerable<(string Field, string Value)> fields) =>
        new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));

    /// <param name="attached">The attachments to send, one file each.</param>
    public static HttpContent WithFiles(IEnumerable<(string Field, string Value)> fields, params IEnumerable<AttachmentKind> attached)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        foreach (var field in attached.Select(kind => kind.Field()))
        {
            form.Add(new ByteArrayContent(Encoding.ASCII.GetBytes($"%PDF-1.4 {field}")), field, $"{field}.pdf");
        }

        return form;
    }
}
