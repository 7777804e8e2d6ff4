using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Requests;

/// <summary>What a personal link is bound to besides its person; the link dies when that is over (rule 4).</summary>
public abstract record LinkScope
{
    private LinkScope()
    {
    }

    /// <summary>Letters, digits and dashes: tells it from others of its kind.</summary>
    public abstract string Text { get; }

    /// <summary>A revision of a request.</summary>
    public sealed record Revision(int Number) : LinkScope
    {
        public override string Text => $"{Number}";
    }

    /// <summary>A decision of a request's step.</summary>
    public sealed record Step(StepRound Round) : LinkScope
    {
        public override string Text => $"{Round.StepKey}-{Round.Revision}";
    }

    /// <summary>A term of a hosted application.</summary>
    /// <param name="Year">See <see cref="RegisterRecord.TermYear"/>.</param>
    public sealed record Term(int Year) : LinkScope
    {
        public override string Text => $"{Year}";
    }

    /// <summary>A decision after grace.</summary>
    /// <param name="Year">The term's year.</param>
    /// <param name="Number">See <see cref="RegisterRecord.DeletionRound"/>.</param>
    public sealed record DeletionRound(int Year, int Number) : LinkScope
    {
        public override string Text => $"{Year}-{Number}";
    }

    /// <summary>A change of hosting manager outside the renewal.</summary>
    /// <param name="Key">See <see cref="Register.ManagerChange.Key"/>.</param>
    public sealed record ManagerChange(string Key) : LinkScope
    {
        public override string Text => Key;
    }
}
