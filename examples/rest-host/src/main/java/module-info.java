/** An example host. */
module dev.selfsame.resthost {
    requires dev.selfsame.inmemory;
    requires dev.selfsame.json;
    requires info.picocli;
    requires io.javalin;
    requires org.eclipse.jetty.server;
    requires org.slf4j;

    opens dev.selfsame.resthost to
            info.picocli;
}
