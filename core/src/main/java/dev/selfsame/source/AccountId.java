package dev.selfsame.source;

import dev.selfsame.attribute.Blank;

/** Names one account. */
public record AccountId(String value) implements Comparable<AccountId> {
    public AccountId {
        Blank.refuse(value, "an account id");
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
