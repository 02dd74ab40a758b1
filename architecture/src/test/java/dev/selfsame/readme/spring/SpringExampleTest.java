package dev.selfsame.readme.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.readme.Staff;
import dev.selfsame.refusal.RefusedException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The Spring Boot application of the README. */
class SpringExampleTest {

    @Configuration
    @EnableAutoConfiguration
    @Import({SelfsameConfiguration.class, Farewells.class})
    static class Application {}

    private ConfigurableApplicationContext context;
    private JdbcTemplate jdbc;
    private Selfsame selfsame;

    @BeforeEach
    void an_application_with_two_people() {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        "--spring.main.banner-mode=off");
        jdbc = context.getBean(JdbcTemplate.class);
        jdbc.execute("CREATE TABLE farewell (identity VARCHAR(128) PRIMARY KEY, words VARCHAR(20) NOT NULL)");
        selfsame = context.getBean(Selfsame.class);
        Staff.takenIn(selfsame);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    private void say(IdentityId who, String words) {
        context.getBean(Farewells.class).say(who, words);
    }

    private boolean isKnown(IdentityId who) {
        return selfsame.as(Caller.system()).get(who).isRight();
    }

    private int farewells() {
        return jdbc.queryForList("SELECT identity FROM farewell").size();
    }

    @Test
    void an_identity_goes_and_the_host_s_row_comes_in_one_transaction() {
        IdentityId ada = Staff.idOf("ada", selfsame);

        say(ada, "Good luck!");

        assertThat(isKnown(ada)).isFalse();
        assertThat(farewells()).isEqualTo(1);
    }

    @Test
    void where_the_host_s_row_is_refused_the_identity_stays() {
        IdentityId ada = Staff.idOf("ada", selfsame);

        assertThatThrownBy(() -> say(ada, "Far more words than a farewell can have"))
                .isInstanceOf(DataAccessException.class);

        assertThat(isKnown(ada)).isTrue();
        assertThat(farewells()).isZero();
    }

    @Test
    void where_the_identity_is_not_deleted_the_host_has_no_row() {
        IdentityId ada = Staff.idOf("ada", selfsame);
        selfsame.as(Caller.system()).protect(ada, true).get();

        assertThatThrownBy(() -> say(ada, "Good luck!")).isInstanceOf(RefusedException.class);

        assertThat(isKnown(ada)).isTrue();
        assertThat(farewells()).isZero();
    }
}
