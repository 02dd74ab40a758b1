package dev.selfsame.jdbc;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.driven.Accounts;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accounts as they are in the database. */
record JdbcAccounts(Transactions transactions) implements Accounts {

    private static final String SELECT = "SELECT id, attributes, detail FROM {account} WHERE tenant = ";

    private static Sql from(Session session) {
        return Sql.of(SELECT).value(session.tenant().id()).add(" AND ");
    }

    private static Account account(ResultSet row) throws SQLException {
        String id = row.getString(1);
        return Stored.read(StoredForm.accountDetail(), row, 3, "account.detail", id)
                .withAttributes(Stored.read(StoredForm.attributes(), row, 2, "account.attributes", id));
    }

    @Override
    public Optional<Account> byId(AccountId id) {
        return transactions.read(session -> session.one(from(session).is("id", id.value()), JdbcAccounts::account));
    }

    @Override
    public List<Account> of(IdentityId identity) {
        return transactions.read(session -> session.list(
                from(session).is("identity_id", identity.value()).add(" ORDER BY id"), JdbcAccounts::account));
    }

    @Override
    public Map<IdentityId, List<Account>> ofAll(Collection<IdentityId> identities) {
        if (identities.isEmpty()) {
            return Map.of();
        }
        List<String> ids = identities.stream().map(IdentityId::value).distinct().toList();
        return transactions
                .read(session -> session.list(
                        from(session).among("identity_id", Type.TEXT, ids).add(" ORDER BY id"), JdbcAccounts::account))
                .stream()
                .collect(Collectors.groupingBy(
                        account -> account.identity().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Map<String, Account> byNativeIdentity(SourceId source, Collection<String> nativeIdentities) {
        if (nativeIdentities.isEmpty()) {
            return Map.of();
        }
        List<byte[]> keys = nativeIdentities.stream()
                .filter(Storable::is)
                .distinct()
                .map(Key::exact)
                .toList();
        Map<String, Account> found = new HashMap<>();
        transactions
                .read(session -> session.list(
                        from(session)
                                .is("source_id", source.value())
                                .add(" AND ")
                                .among("native_key", Type.BYTES, keys),
                        JdbcAccounts::account))
                .forEach(account -> found.put(account.nativeIdentity(), account));
        return found;
    }

    @Override
    public List<Account> onSource(SourceId source, Optional<AccountId> after, int most) {
        return transactions.read(session -> session.list(
                from(session)
                        .is("source_id", source.value())
                        .add(" AND ")
                        .after("id", after.map(AccountId::value).orElse(""))
                        .add(" ORDER BY id LIMIT ")
                        .value(most),
                JdbcAccounts::account));
    }
}
