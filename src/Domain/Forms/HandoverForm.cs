using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that hands a step to one person, checked.</summary>
/// <param name="To">In the role of the step.</param>
public sealed record HandoverForm(Official To, bool IsToSubstitute, string Reason)
{
    /// <summary>The choice of somebody who is named; the others are addresses.</summary>
    public const string Substitute = "pengganti";

    public static FormField ToField { get; } = new("handOverTo", "Diserahkan kepada");

    /// <summary>How often the step had been handed over when the form was shown.</summary>
    public static FormField SeenField { get; } = new("handovers", "");

    public static FormField NameField { get; } = new("substituteName", "Nama pengganti", 150);

    public static FormField NipField { get; } = new("substituteNip", "NIP pengganti", 40) { Hint = "18 angka, misalnya 19761231 199511 1 002." };

    public static FormField EmailField { get; } = new("substituteEmail", "Email pengganti", 254);

    public static FormField ReasonField { get; } = new("reason", "Alasan", 500) { Hint = "Dibaca pemegang sebelumnya dan pemegang baru." };

    /// <param name="others">The holders of the role to whom the step may be handed.</param>
    /// <param name="roster">Tells who else holds the role.</param>
    /// <param name="emailDomain">The domain that a substitute's address must belong to.</param>
    public static Checked<HandoverForm> Check(
        TypedFields fields, HostingRequest request, IReadOnlyList<Official> others, OfficialRoster roster, string emailDomain, DateOnly today)
    {
        var choice = fields.Choice(ToField, others.Select(other => other.Email.Value).Append(Substitute), "Pilih kepada siapa langkah ini diserahkan.");
        var to = choice == Substitute
            ? SubstituteOf(fields, request, roster, emailDomain, today)
            : others.FirstOrDefault(other => other.Email.Value == choice);
        var reason = fields.Text(ReasonField);
        fields.Refuse(ToField.Name, fields.Tidied(SeenField) == $"{SeenOf(request)}" ? null
            : request.HandoverOf(request.Round!) is { } last ? $"Langkah ini baru saja diserahkan oleh {last.By} kepada {last.To.NameAndTitle}."
            : "Periksa lagi kepada siapa langkah ini diserahkan.");
        return fields.Result(() => new HandoverForm(to!, choice == Substitute, reason));
    }

    public static int SeenOf(HostingRequest request) => request.Round is { } round ? request.HandoverOf(round)?.Number ?? 0 : 0;

    /// <summary>Whether a hand-over is what a form asks for.</summary>
    public static bool IsOf(Handover handover, TypedFields fields)
    {
        var to = handover.IsToSubstitute ? EmailField : ToField;
        return fields.Tidied(to).Equals(handover.To.Email.Value, StringComparison.OrdinalIgnoreCase) && fields.Tidied(ReasonField) == handover.Reason;
    }

    private static Official? SubstituteOf(TypedFields fields, HostingRequest request, OfficialRoster roster, string emailDomain, DateOnly today)
    {
        var role = request.Step!.Role;
        var name = fields.Text(NameField);
        var nip = fields.Id(NipField, IdKind.Nip);
        var email = fields.Email(EmailField, emailDomain);
        if (nip is null || email is null)
        {
            return null;
        }

        var substitute = new Official(role, name, nip, email, today, null, "Plh.");
        fields.Refuse(EmailField.Name, request.IsOf(substitute) ? "Ini Pengelola Hosting permohonan ini. Tidak seorang pun memutuskan permohonannya sendiri."
            : roster.Holders(role, today).Any(holder => holder.Email == email || holder.Nip == nip) ? $"Ini {role.Title()} sendiri: pilih dari daftar."
            : request.Holders(roster, today).Any(holder => holder.Email == email) ? "Langkah ini sudah ada pada orang ini."
            : null);
        return substitute;
    }
}
