package dev.selfsame.tck;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Password;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** A source whose connector is on trial, seen past the connector. */
public interface SourceOnTrial {

    Connector connector();

    /** The native identity of the only account that it has at first, which has no values for the attributes below. */
    String existing();

    /** What the source itself has for an account's attribute, in any order; nothing where it has nothing. */
    List<String> valuesOf(String nativeIdentity, String attribute);

    /** Lets it be out of reach from now on. */
    void breakDown();

    void recover();

    /** The least that it takes to make an account with this name. */
    default NewAccount account(String name) {
        return NewAccount.builder().nativeIdentity(nativeIdentity(name)).build();
    }

    /** The native identity that an account with this name has or would have. */
    default String nativeIdentity(String name) {
        return name;
    }

    /** A name that isn't simple to write. */
    default String oddName() {
        return "O'Neil, \"Zoë\"";
    }

    /** An account attribute with one text. */
    default String attribute() {
        return "mail";
    }

    /** Another account attribute with one text. */
    default String otherAttribute() {
        return "department";
    }

    /** An account attribute with several values; empty where it has none. */
    default Optional<String> severalValued() {
        return Optional.of("groups");
    }

    /** So many different values that the attribute with several values takes. */
    default List<String> severalValues(int count) {
        return IntStream.range(1, count + 1).mapToObj(each -> "group-" + each).toList();
    }

    /** What lets the account have the native identity of the other name; empty where that can't be changed. */
    default Optional<AccountChange> renaming(String nativeIdentity, String name) {
        return Optional.empty();
    }

    /** Whether it takes the password for the account; asked only where passwords can be set. */
    default boolean takes(String nativeIdentity, Password password) {
        throw new UnsupportedOperationException("the source has no passwords");
    }

    /** Locks the account, where it can. */
    default void lock(String nativeIdentity) {
        Assumptions.abort("the source can't lock accounts");
    }
}
