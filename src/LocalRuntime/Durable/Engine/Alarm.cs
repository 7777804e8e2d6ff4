namespace LocalRuntime.Durable;

/// <summary>Something to be done at a time, unless cancelled before.</summary>
internal sealed class Alarm(Action ring)
{
    private volatile bool cancelled;

    public void Cancel() => cancelled = true;

    public void Ring()
    {
        if (!cancelled)
        {
            ring();
        }
    }
}
