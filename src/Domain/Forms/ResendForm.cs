using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that has the mail sent again by which somebody is to act.</summary>
public static class ResendForm
{
    /// <summary>How many links had been mailed when the form was shown, so that a form that is sent twice sends one mail.</summary>
    public static FormField SentField { get; } = new("linksSent", "");

    public static int SentOf(HostingRequest request) => request.Links.Count(link => !link.IsOfDesk && !request.IsOver(link));

    public static bool IsDone(TypedFields fields, HostingRequest request) => fields.Tidied(SentField) != $"{SentOf(request)}";
}
