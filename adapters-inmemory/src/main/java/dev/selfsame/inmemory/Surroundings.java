package dev.selfsame.inmemory;

import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What lies around a store, in memory whatever the store is: a mailbox, a connector for each source, and a sign-in. */
public final class Surroundings {

    private final Store store;
    private final Mailbox mailbox = new Mailbox();
    private final SignIn signIn = new SignIn();
    private final Map<SourceId, InMemoryConnector> connectors = new ConcurrentHashMap<>();

    private Surroundings(Store store) {
        this.store = store;
    }

    public static Surroundings of(Store store) {
        return new Surroundings(store);
    }

    /** The beginning of a front door on the store, with these around it. */
    public Selfsame.Builder door() {
        return Selfsame.on(store)
                .mailer(mailbox)
                .credentials(signIn)
                .connectors(source -> Optional.of(connector(source.id())));
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public SignIn signIn() {
        return signIn;
    }

    public InMemoryConnector connector(SourceId source) {
        return connectors.computeIfAbsent(source, any -> new InMemoryConnector(key -> isAggregated(source, key)));
    }

    private boolean isAggregated(SourceId source, String nativeIdentity) {
        return !store.accounts()
                .byNativeIdentity(source, List.of(nativeIdentity))
                .isEmpty();
    }
}
