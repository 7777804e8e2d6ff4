using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Site;

/// <summary>Keeps forms that are not sent yet.</summary>
public sealed class Drafts(IDrafts store, TimeProvider time)
{
    private static readonly string[] NeverSaved = [IdDigits.Name, DraftForm.ActionField.Name, SignedIn.AntiforgeryField];

    /// <summary>The draft of a form; an empty one, not stored yet, when there is none.</summary>
    /// <param name="id">What the files of an empty one are to lie under.</param>
    public async Task<Draft> OfAsync(string key, RequestId id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return await store.FindAsync(key, cancellation) is { } draft && !draft.IsOverAt(now) ? draft : new Draft(key, id, now + Draft.Life);
    }

    /// <summary>
    /// Saves what came of a form. Whoever saved meanwhile, in another window, keeps the files that came there; of the texts the later count.
    /// </summary>
    /// <param name="draft">As it was read.</param>
    /// <returns>As it is stored; null when it is gone or sent.</returns>
    /// <exception cref="SubmissionUnderWayException">Somebody else was first every time.</exception>
    public async Task<Draft?> SaveAsync(Draft draft, Submission submission, Upload upload)
    {
        var never = draft.ShowsNumber ? NeverSaved : NeverSaved.Append(Pa17Field.ManagerId);
        var typed = submission.Typed.ExceptBy(never, text => text.Key).ToDictionary();
        var removed = DraftForm.Of(submission.Typed).Removed;
        IReadOnlyList<Attachment> files = [.. submission.Files.Where(file => file.Id != removed)];
        var now = draft;
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            if (await store.StoreAsync(now.Saved(typed, draft.Files, files, time.GetUtcNow()), CancellationToken.None) is { } saved)
            {
                upload.KeepFor(saved.Files);
                return saved;
            }

            if (await store.FindAsync(draft.Key, CancellationToken.None) is not { SentAs: null } other)
            {
                return null;
            }

            now = other;
        }

        throw new SubmissionUnderWayException();
    }

    /// <summary>Forgets a draft whose form is sent.</summary>
    public Task RemoveAsync(Draft draft) => draft.RowVersion is null ? Task.CompletedTask : store.RemoveAsync(draft, CancellationToken.None);
}
