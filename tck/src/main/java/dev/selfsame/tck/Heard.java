package dev.selfsame.tck;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import java.util.ArrayList;
import java.util.List;

/** All that a connector has told. */
class Heard implements Connector.Reader {

    final List<AccountData> accounts = new ArrayList<>();
    final List<Refusal> unreadable = new ArrayList<>();
    final List<String> gone = new ArrayList<>();

    @Override
    public void account(AccountData account) {
        accounts.add(account);
    }

    @Override
    public void unreadable(Refusal reason) {
        unreadable.add(reason);
    }

    @Override
    public void gone(String nativeIdentity) {
        gone.add(nativeIdentity);
    }

    List<String> nativeIdentities() {
        return accounts.stream().map(AccountData::nativeIdentity).toList();
    }

    AccountData account(String nativeIdentity) {
        return accounts.stream()
                .filter(account -> account.nativeIdentity().equals(nativeIdentity))
                .findFirst()
                .orElseThrow(() -> new AssertionError("an account isn't told"));
    }
}
