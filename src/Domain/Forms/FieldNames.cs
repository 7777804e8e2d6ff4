using System.Collections.Frozen;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Desk;

namespace HostingFunctions.Domain.Forms;

/// <summary>The names of every text field that a form of the service has. What is sent in any other field is not read.</summary>
public static class FieldNames
{
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
    [
        .. Pa17Field.All,
        Pa17Field.IdempotencyKey,
        IdDigits.Name,
        DecisionForm.AnswerField.Name,
        DecisionForm.ConsiderationsField.Name,
        DecisionForm.NotesField.Name,
        DecisionForm.PseNumberField.Name,
        DecisionForm.HostedUrlField.Name,
        .. TechnicalFields.All.Select(field => field.Name),
        CorrectionForm.MendedField.Name,
        WithdrawalForm.ReasonField.Name,
        NoteForm.TextField.Name,
        ExtensionForm.UntilField.Name,
        HandoverForm.ToField.Name,
        HandoverForm.SeenField.Name,
        HandoverForm.NameField.Name,
        HandoverForm.NipField.Name,
        HandoverForm.EmailField.Name,
        ResendForm.SentField.Name,
        SettleForm.MarkField.Name,
        DeletionForm.DecisionField.Name,
        DeletionForm.ReasonField.Name,
        DeletionForm.BackupField.Name,
        DeletionForm.GraceUntilField.Name,
        LetterForm.OtherField.Name,
        IncidentForm.KindField.Name,
        IncidentForm.WhatField.Name,
        IncidentForm.SinceField.Name,
        ServiceForm.CorrectionsField.Name,
        ServiceForm.ReasonField.Name,
        ProgressForm.IncidentField.Name,
        ProgressForm.StateField.Name,
        ProgressForm.NoteField.Name,
        DisownForm.WordsField.Name,
        OfficialForm.StepField.Name,
        OfficialForm.HoldingField.Name,
        OfficialForm.RoleField.Name,
        OfficialForm.NameField.Name,
        OfficialForm.NipField.Name,
        OfficialForm.EmailField.Name,
        OfficialForm.ActingField.Name,
        OfficialForm.FromField.Name,
        OfficialForm.UntilField.Name,
        RoleChangeForm.ChangeField.Name,
        RoleChangeForm.ReasonField.Name,
        FreshLinkRequest.EmailField.Name,
        SignInRequest.NextField.Name,
        SignedIn.AntiforgeryField,
        PublishForm.SheetField.Name,
        ClientForm.NameField.Name,
        ClientForm.RoleField.Name,
        ClientForm.UntilField.Name,
        SealForm.HashField.Name,
        SealSearch.AddressField.Name,
        DraftRequest.EmailField.Name,
        DraftForm.ActionField.Name,
        DraftForm.SavedField.Name,
        DraftForm.AgreedField.Name,
        .. CalendarForm.All.Select(field => field.Name),
        ScheduleForm.HostedField.Name,
        ScheduleForm.EndedField.Name,
        ScheduleForm.TrailField.Name,
        ScheduleForm.ReasonField.Name,
        HoldForm.NumberField.Name,
        HoldForm.ReasonField.Name,
        ReleaseForm.IdField.Name,
        DestructionForm.ListField.Name,
        DestructionForm.SeenField.Name,
    ]);

    /// <summary>The names of the file fields.</summary>
    public static FrozenSet<string> OfFiles { get; } = FrozenSet.ToFrozenSet(Enum.GetValues<AttachmentKind>().Select(kind => kind.Field()));
}
