/** The contracts that every adapter must pass. */
module dev.selfsame.tck {
    requires transitive dev.selfsame.ports;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports dev.selfsame.tck;

    opens dev.selfsame.tck;
}
