package dev.selfsame.identity;

import java.time.Instant;

/** How the last processing of an identity ended. */
public sealed interface ProcessingState {

    /** The literal of the V2024 schema. */
    String code();

    /** All went well. */
    record Ok() implements ProcessingState {
        @Override
        public String code() {
            return "OK";
        }
    }

    /**
     * It failed.
     *
     * @param date when it failed last
     * @param stage what was being done
     * @param retryCount how often processing has failed since it last went well, from 1
     * @param message why, without personal data
     */
    record Failed(Instant date, String stage, int retryCount, String message) implements ProcessingState {
        @Override
        public String code() {
            return "ERROR";
        }
    }
}
