using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form by which the desk takes a disturbance report on, checked.</summary>
public sealed record ProgressForm(Incident Incident, IncidentState State, string Note)
{
    public static FormField IncidentField { get; } = new("incident", "Laporan");

    public static FormField StateField { get; } = new("state", "Keadaan laporan");

    public static FormField NoteField { get; } = new("note", "Catatan untuk pelapor", 2000) { HasLines = true, IsRequired = false };

    /// <summary>Whether this very form was taken before, as when it is sent twice.</summary>
    /// <param name="by">Name and office of who sends it.</param>
    public static bool IsDone(TypedFields fields, HostedApplication application, string by) => application.Progress.Any(
        progress => progress.Incident == fields.Tidied(IncidentField) && progress.State.Word() == fields.Tidied(StateField)
            && progress.Note == fields.Tidied(NoteField) && progress.By == by);

    /// <summary>What was done is to be said.</summary>
    public static Checked<ProgressForm> Check(TypedFields fields, HostedApplication application)
    {
        var key = fields.Choice(IncidentField, application.Incidents.Select(one => one.Key), "Laporan ini tidak ada.");
        var incident = application.Incidents.FirstOrDefault(one => one.Key == key);
        IReadOnlyList<IncidentState> next = incident is null ? [] : application.NextStatesOf(incident);
        var word = fields.Choice(StateField, next.Select(state => state.Word()), next.Count == 0 ? "Laporan ini sudah selesai." : "Pilih keadaan berikutnya.");
        var state = next.FirstOrDefault(state => state.Word() == word);
        var note = fields.Text(NoteField with { IsRequired = word is not null && state == IncidentState.Selesai });
        return fields.Result(() => new ProgressForm(incident!, state, note));
    }
}
