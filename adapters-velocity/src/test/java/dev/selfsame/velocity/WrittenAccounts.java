package dev.selfsame.velocity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The accounts of a case, by the names of their sources. */
final class WrittenAccounts {

    private static final Set<String> RESERVED = Set.of("created", "id", "nativeIdentity", "displayName");

    private WrittenAccounts() {}

    static List<Account> of(JsonNode bySource, Map<String, SourceId> sources) {
        List<Account> accounts = new ArrayList<>();
        bySource.properties().forEach(source -> {
            SourceId id = Objects.requireNonNull(sources.get(source.getKey()));
            source.getValue().forEach(written -> accounts.add(account(written, id, accounts.size())));
        });
        return List.copyOf(accounts);
    }

    private static Account account(JsonNode written, SourceId source, int number) {
        Instant created = Instant.parse(written.path("created").asText("2020-01-01T00:00:00Z"));
        String nativeIdentity = written.path("nativeIdentity").asText("account " + number);
        return Account.builder()
                .id(new AccountId(written.path("id").asText("account " + number)))
                .source(source)
                .nativeIdentity(nativeIdentity)
                .name(written.path("displayName").asText(nativeIdentity))
                .created(created)
                .modified(created)
                .attributes(WrittenPerson.attributes(written, RESERVED))
                .build();
    }
}
