namespace HostingFunctions.Bench.Requests;

/// <param name="To">The address of the first recipient.</param>
internal sealed record ReceivedMail(string To, string Text);
