package dev.selfsame.provisioning;

import dev.selfsame.attribute.Values;
import dev.selfsame.source.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What was granted to a person and not yet taken back, and what is on its way; kept with the identity as a text. */
@Value.Immutable
@Values
public interface Ledger extends WithLedger {

    @Value.NaturalOrder
    SortedSet<Grant> granted();

    /** The lifecycle state whose account actions are done. */
    Optional<String> settledState();

    /** The sources on which that state disables accounts, and on which there were some when it was done. */
    @Value.NaturalOrder
    SortedSet<SourceId> settledOn();

    /** The steps that were accepted and aren't seen to be done, by their digests. */
    @Value.NaturalOrder
    SortedSet<Long> accepted();

    /** When something was accepted last. */
    Optional<Instant> acceptedAt();

    /** The task that tells of the plan that was refused and that this person's changes belong to. */
    Optional<String> refusedPlan();

    /** One where nothing was written yet. */
    static Ledger read(Optional<String> text) {
        Builder ledger = builder();
        text.stream().flatMap(String::lines).map(LedgerText::fields).forEach(fields -> add(fields, ledger));
        return ledger.build();
    }

    private static void add(List<String> fields, Builder ledger) {
        String value = fields.get(1);
        switch (fields.get(0)) {
            case "granted" -> ledger.addGranted(new Grant(new SourceId(value), fields.get(2), fields.get(3)));
            case "state" -> ledger.settledState(value);
            case "settled" -> ledger.addSettledOn(new SourceId(value));
            case "at" -> ledger.acceptedAt(Instant.parse(value));
            case "accepted" -> ledger.addAccepted(Long.parseLong(value, 16));
            default -> ledger.refusedPlan(value);
        }
    }

    /** Nothing where there is nothing to remember. */
    default Optional<String> text() {
        LedgerText text = new LedgerText();
        settledState().ifPresent(state -> text.line("state", state));
        settledOn().forEach(source -> text.line("settled", source.value()));
        refusedPlan().ifPresent(plan -> text.line("refused", plan));
        acceptedAt().ifPresent(at -> text.line("at", at.toString()));
        granted().forEach(grant -> text.line("granted", grant.source().value(), grant.attribute(), grant.value()));
        accepted().forEach(digest -> text.line("accepted", Long.toString(digest, 16)));
        return text.whole();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a ledger. */
    final class Builder extends ImmutableLedger.Builder {
        Builder() {}
    }
}
