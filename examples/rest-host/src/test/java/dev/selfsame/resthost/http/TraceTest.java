package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void a_trace_has_types_and_places_but_no_messages() {
        Throwable trouble = new IllegalStateException("bob@small.example", new ArithmeticException("secret"));

        assertThat(Trace.of(trouble))
                .contains("IllegalStateException at " + TraceTest.class.getName())
                .contains("caused by java.lang.ArithmeticException")
                .doesNotContain("bob@small.example")
                .doesNotContain("secret");
    }
}
