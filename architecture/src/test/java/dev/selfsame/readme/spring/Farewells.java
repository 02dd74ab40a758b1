package dev.selfsame.readme.spring;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.jdbc.JdbcStore;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.refusal.RefusedException;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Farewells {

    private final DataSource dataSource;
    private final JdbcStore store;
    private final Selfsame selfsame;

    Farewells(DataSource dataSource, JdbcStore store, Selfsame selfsame) {
        this.dataSource = dataSource;
        this.store = store;
        this.selfsame = selfsame;
    }

    @Transactional
    public void say(IdentityId who, String words) {
        Connection ours = DataSourceUtils.getConnection(dataSource);
        try {
            selfsame.with(store.joining(ours)).as(Caller.system()).delete(who).getOrElseThrow(RefusedException::new);
            new JdbcTemplate(dataSource).update("INSERT INTO farewell VALUES (?, ?)", who.value(), words);
        } finally {
            DataSourceUtils.releaseConnection(ours, dataSource);
        }
    }
}
