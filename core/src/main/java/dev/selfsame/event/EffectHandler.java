package dev.selfsame.event;

/** One method for each effect, so that a new effect doesn't compile until it is performed. */
public interface EffectHandler<R> {

    R mailInvitation(Effect.MailInvitation effect);

    R mailVerification(Effect.MailVerification effect);

    R inviteIdentities(Effect.InviteIdentities effect);

    R processIdentities(Effect.ProcessIdentities effect);

    R planProcessing(Effect.PlanProcessing effect);

    R refreshIdentities(Effect.RefreshIdentities effect);

    R pushAttributes(Effect.PushAttributes effect);

    R pushChanges(Effect.PushChanges effect);

    R findDrift(Effect.FindDrift effect);

    R endAssignment(Effect.EndAssignment effect);

    R applyAccess(Effect.ApplyAccess effect);

    R provision(Effect.Provision effect);

    R provisionAccount(Effect.ProvisionAccount effect);

    R runSchedule(Effect.RunSchedule effect);
}
