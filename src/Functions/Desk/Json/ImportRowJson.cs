using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Import;

namespace HostingFunctions.Desk;

/// <summary>A row of the sheet, as JSON for programs.</summary>
/// <param name="Row">As spreadsheets count.</param>
/// <param name="State">One of <see cref="ImportState"/>.</param>
/// <param name="Errors">What is wrong, by field.</param>
internal sealed record ImportRowJson(
    int Row, string State, string ApplicationName, string AgencyName, string ManagerName, string ManagerEmail, string Url,
    IReadOnlyDictionary<string, string[]> Errors)
{
    public static ImportRowJson Of(ImportRow row)
    {
        return new ImportRowJson(
            row.Number, row.State.ToString(), Cell(Pa17FormFields.ApplicationName), Cell(Pa17FormFields.AgencyName), Cell(Pa17FormFields.ManagerName),
            Cell(Pa17FormFields.ManagerEmail), Cell(DecisionForm.HostedUrlField),
            row.Errors.GroupBy(error => error.Field).ToDictionary(group => group.Key, group => group.Select(error => error.Message).ToArray()));

        string Cell(FormField field) => row.Cells.GetValueOrDefault(field.Name, "");
    }
}
