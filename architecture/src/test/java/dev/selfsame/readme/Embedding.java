package dev.selfsame.readme;

import com.zaxxer.hikari.HikariDataSource;
import dev.selfsame.identity.Identity;
import dev.selfsame.jdbc.JdbcNode;
import dev.selfsame.jdbc.JdbcStore;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.query.ListRequest;
import dev.selfsame.query.Page;

/** A program of the README, as it stands there. */
final class Embedding {

    private Embedding() {}

    public static void main(String[] args) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(args[0]);
            JdbcStore store = JdbcStore.on(pool).migrate();
            Selfsame selfsame = Selfsame.on(store).build();
            try (JdbcNode node = JdbcNode.of(store, selfsame).start()) {
                Page<Identity> people = selfsame.as(Caller.system())
                        .list(ListRequest.builder().filters("name sw \"ada\"").build())
                        .get();
                System.out.println(node + " knows " + people.items().size() + " people");
            }
        }
    }
}
