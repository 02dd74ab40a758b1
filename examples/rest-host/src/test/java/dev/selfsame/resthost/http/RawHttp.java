package dev.selfsame.resthost.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says things that a proper client wouldn't let anybody say. */
final class RawHttp {

    private RawHttp() {}

    /** The whole answer to a GET of a path that is sent as it is. */
    static String get(int port, String path) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + HttpHost.ADMIN
                    + "\r\nX-SailPoint-Experimental: true\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
