package dev.selfsame.json;

import dev.selfsame.ports.driving.SynchronizeAttributes.DriftReport;
import dev.selfsame.source.AccountId;
import dev.selfsame.sync.AccountDrift;
import dev.selfsame.sync.AttributeDrift;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account that hasn't what it should have; of our own making, since nothing like it is published. */
record DriftWire(String identity, String source, String account, List<AttributeWire> attributes) {

    /** What it has, and what it should have; null where there is nothing. */
    record AttributeWire(
            String name, @Nullable Object has, @Nullable Object due) {

        static AttributeWire of(AttributeDrift drift) {
            return new AttributeWire(
                    drift.attribute(),
                    drift.has().<Object>map(AttributesWire::of).orElse(null),
                    drift.due().<Object>map(AttributesWire::of).orElse(null));
        }
    }

    /** Some of a source's accounts, and after which one the report goes on. */
    record ReportWire(List<DriftWire> drifts, @Nullable String next) {

        static ReportWire of(DriftReport report) {
            return new ReportWire(
                    report.drifts().stream().map(DriftWire::of).toList(),
                    report.next().map(AccountId::value).orElse(null));
        }
    }

    static DriftWire of(AccountDrift drift) {
        return new DriftWire(
                drift.identity().value(),
                drift.source().value(),
                drift.account().value(),
                drift.attributes().stream().map(AttributeWire::of).toList());
    }
}
