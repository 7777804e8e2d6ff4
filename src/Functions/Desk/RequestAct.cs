using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Desk;

/// <summary>What an official does with a request.</summary>
/// <param name="Check">Checks the form. Called again when somebody else was first.</param>
/// <param name="IsDone">Whether this very form was taken before, as when it is sent twice.</param>
/// <param name="Store">Stores the act.</param>
public sealed record RequestAct<TForm>(
    DeskAct Act, Func<HostingRequest, TypedFields, Checked<TForm>> Check, Func<HostingRequest, TypedFields, bool> IsDone,
    Func<HostingRequest, TForm, Task<StoreOutcome>> Store)
    where TForm : class;
