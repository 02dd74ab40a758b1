package dev.selfsame.resthost.http;

import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.stream.Stream;

/** Nobody can listen there, most likely because somebody else does. */
public final class PortInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PortInUse(InetSocketAddress address, Throwable cause) {
        super(
                "Port %d on %s can't be used; is it in use already?"
                        .formatted(address.getPort(), address.getHostString()),
                cause);
    }

    static RuntimeException or(RuntimeException trouble, InetSocketAddress address) {
        boolean bind = Stream.iterate((Throwable) trouble, cause -> cause != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
        return bind ? new PortInUse(address, trouble) : trouble;
    }
}
