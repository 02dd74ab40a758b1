package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ListIdentitiesHttpTest {

    private static HttpHost host;

    @BeforeAll
    static void start() {
        host = HttpHost.start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void people_are_listed_in_the_order_asked_for() {
        Reply reply = host.asAdmin().get("/identities?sorters=-name&limit=2");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).contains("application/json");
        assertThat(reply.each("name")).isEqualTo(List.of("Finn", "Eve"));
    }

    @Test
    void stand_ins_are_listed_only_when_asked_for() {
        assertThat(host.asAdmin().get("/identities?count=true").header("X-Total-Count"))
                .isEqualTo(Optional.of("6"));
        assertThat(host.asAdmin()
                        .get("/identities?count=true&defaultFilter=NONE")
                        .header("X-Total-Count"))
                .isEqualTo(Optional.of("7"));
    }

    @Test
    void the_total_is_told_only_when_asked_for() {
        assertThat(host.asAdmin().get("/identities").header("X-Total-Count")).isEqualTo(Optional.empty());
    }

    @Test
    void a_plus_in_the_query_is_a_space() {
        assertThat(host.asAdmin().get("/identities?filters=alias+eq+%22bob%22").each("alias"))
                .isEqualTo(List.of("bob"));
    }

    @Test
    void letters_of_all_scripts_can_be_looked_for() {
        assertThat(host.asAdmin()
                        .get("/identities?filters=lastname%20eq%20%22Nguy%E1%BB%85n%22")
                        .each("alias"))
                .isEqualTo(List.of("dan"));
    }

    @Test
    void a_filter_of_a_hundred_thousand_characters_reaches_the_parser() {
        String longName = "a".repeat(100_000);

        Reply reply = host.asAdmin().get("/identities?filters=name+eq+%22" + longName + "%22");

        assertThat(reply.status()).isIn(200, 400);
        assertThat(reply.header("Content-Type")).contains("application/json");
    }

    @Test
    void an_offset_past_the_end_gives_an_empty_list() {
        assertThat(host.asAdmin().get("/identities?offset=100").body()).isEqualTo("[]");
    }

    @Test
    void a_filter_that_makes_no_sense_is_refused_with_its_position() {
        Reply reply = host.asAdmin().get("/identities?filters=name+eq");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.cause()).contains("filter").contains("position");
    }

    @Test
    void a_limit_past_250_is_refused() {
        assertThat(host.asAdmin().get("/identities?limit=251").status()).isEqualTo(400);
    }

    @Test
    void unknown_parameters_are_refused_by_name() {
        Reply reply = host.asAdmin().get("/identities?filter=x&limit=1&sorter=y");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.cause()).contains("filter, sorter");
    }

    @Test
    void a_parameter_that_is_given_twice_is_refused() {
        Reply reply = host.asAdmin().get("/identities?limit=1&limit=2");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.cause()).contains("limit").contains("more than once");
    }

    @Test
    void head_answers_like_get_without_a_body() {
        Reply reply = host.asAdmin().send("HEAD", "/identities?count=true", "");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("X-Total-Count")).isEqualTo(Optional.of("6"));
        assertThat(reply.body()).isEmpty();
    }
}
