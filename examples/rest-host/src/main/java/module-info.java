/** An example host. */
module dev.selfsame.resthost {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires dev.selfsame.inmemory;
    requires dev.selfsame.json;
    requires info.picocli;
    requires io.javalin;
    requires org.eclipse.jetty.server;
    requires org.slf4j;

    opens dev.selfsame.resthost to
            info.picocli;
    opens dev.selfsame.resthost.tenant to
            com.fasterxml.jackson.databind;
}
