package dev.selfsame.json;

import dev.selfsame.sync.SyncJob;

/** The {@code IdentitySyncJob} schema. */
record SyncJobWire(String id, String status, PayloadWire payload) {

    /** The {@code IdentitySyncPayload} schema: JSON within JSON, as published. */
    record PayloadWire(String type, String dataJson) {}

    private record DataWire(String identityId) {}

    static SyncJobWire of(SyncJob job) {
        String data = Json.text(new DataWire(job.identity().value()));
        return new SyncJobWire(
                job.id().value(), job.status().name(), new PayloadWire("SYNCHRONIZE_IDENTITY_ATTRIBUTES", data));
    }
}
