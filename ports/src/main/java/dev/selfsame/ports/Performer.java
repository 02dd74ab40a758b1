package dev.selfsame.ports;

import dev.selfsame.event.Effect;
import dev.selfsame.event.EffectHandler;
import java.time.ZoneId;

/** Finds who performs an effect. */
final class Performer implements EffectHandler<Performed> {

    private final MailPerformer mail;
    private final InvitePerformer invite;
    private final ProcessPerformer process;
    private final SyncPerformer sync;
    private final ApplyPerformer apply;
    private final ProvisionPerformer provision;
    private final AccountPerformer account;
    private final SchedulePerformer schedule;

    Performer(Wiring wiring, ZoneId zone) {
        this.mail = new MailPerformer(wiring);
        this.invite = new InvitePerformer(wiring);
        this.process = new ProcessPerformer(wiring);
        Pauses pauses = new Pauses(wiring.chance());
        this.sync = new SyncPerformer(wiring, pauses);
        this.apply = new ApplyPerformer(wiring);
        this.provision = new ProvisionPerformer(wiring);
        this.account = new AccountPerformer(wiring, pauses);
        this.schedule = new SchedulePerformer(wiring, zone);
    }

    @Override
    public Performed mailInvitation(Effect.MailInvitation effect) {
        return mail.invitation(effect);
    }

    @Override
    public Performed mailVerification(Effect.MailVerification effect) {
        return mail.verification(effect);
    }

    @Override
    public Performed inviteIdentities(Effect.InviteIdentities effect) {
        return invite.perform(effect);
    }

    @Override
    public Performed processIdentities(Effect.ProcessIdentities effect) {
        return process.part(effect);
    }

    @Override
    public Performed planProcessing(Effect.PlanProcessing effect) {
        return schedule.plan(effect);
    }

    @Override
    public Performed refreshIdentities(Effect.RefreshIdentities effect) {
        return process.refresh(effect);
    }

    @Override
    public Performed pushAttributes(Effect.PushAttributes effect) {
        return sync.job(effect);
    }

    @Override
    public Performed pushChanges(Effect.PushChanges effect) {
        return sync.changes(effect);
    }

    @Override
    public Performed findDrift(Effect.FindDrift effect) {
        return sync.drift(effect);
    }

    @Override
    public Performed endAssignment(Effect.EndAssignment effect) {
        return schedule.endAssignment(effect);
    }

    @Override
    public Performed applyAccess(Effect.ApplyAccess effect) {
        return apply.apply(effect);
    }

    @Override
    public Performed provision(Effect.Provision effect) {
        return provision.plan(effect);
    }

    @Override
    public Performed provisionAccount(Effect.ProvisionAccount effect) {
        return account.perform(effect);
    }

    @Override
    public Performed runSchedule(Effect.RunSchedule effect) {
        return schedule.run(effect);
    }
}
