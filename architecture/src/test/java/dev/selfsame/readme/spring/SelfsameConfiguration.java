package dev.selfsame.readme.spring;

import dev.selfsame.jdbc.JdbcNode;
import dev.selfsame.jdbc.JdbcStore;
import dev.selfsame.ports.Selfsame;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SelfsameConfiguration {

    @Bean
    JdbcStore store(DataSource dataSource) {
        return JdbcStore.on(dataSource).migrate();
    }

    @Bean
    Selfsame selfsame(JdbcStore store) {
        return Selfsame.on(store).build();
    }

    @Bean
    JdbcNode node(JdbcStore store, Selfsame selfsame) {
        return JdbcNode.of(store, selfsame).start();
    }
}
