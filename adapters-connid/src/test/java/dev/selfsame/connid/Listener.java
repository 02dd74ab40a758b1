package dev.selfsame.connid;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import java.util.ArrayList;
import java.util.List;

/** Remembers what it is told. */
class Listener implements Connector.Reader {

    final List<AccountData> accounts = new ArrayList<>();
    final List<String> gone = new ArrayList<>();

    @Override
    public void account(AccountData account) {
        accounts.add(account);
    }

    @Override
    public void unreadable(Refusal reason) {
        throw new AssertionError("nothing is unreadable");
    }

    @Override
    public void gone(String nativeIdentity) {
        gone.add(nativeIdentity);
    }

    List<String> nativeIdentities() {
        return accounts.stream().map(AccountData::nativeIdentity).toList();
    }
}
