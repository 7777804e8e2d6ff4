using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/konfirmasi/{token}</c>: the manager sees what was filed in their name and confirms with <c>idDigits</c>, or withdraws it at <c>/cabut/{token}</c>.</summary>
public sealed record ConfirmPage(HostingRequest Request, string Token, IReadOnlyList<FieldError> Errors) : PageModel("Konfirmasi permohonan hosting");
