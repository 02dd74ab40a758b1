/** The ports of Selfsame and the services between them. */
module dev.selfsame.ports {
    requires transitive dev.selfsame.core;
    requires static java.compiler;
    requires static org.immutables.value;

    exports dev.selfsame.ports;
    exports dev.selfsame.ports.driven;
    exports dev.selfsame.ports.driving;
}
