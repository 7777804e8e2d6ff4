namespace HostingFunctions.Domain.Requests;

public enum DocumentKind
{
    Pa17,
    Pa18,
}
