package dev.selfsame.resthost.http;

import dev.selfsame.json.Answer;
import dev.selfsame.json.V2024;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that never reach the router, such as malformed paths and over-long headers, in JSON too. */
final class ContainerErrors extends ErrorHandler {

    private final V2024 format;

    ContainerErrors(V2024 format) {
        this.format = format;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String trackingId = TrackingId.next();
        int status = Math.max(400, response.getStatus());
        Answer answer = format.error(
                status,
                trackingId,
                List.of(),
                "The request cannot be read: check its path, its escapes and its length.");
        response.setStatus(status);
        answer.headers().forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(Exchange.TRACKING_HEADER, trackingId);
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }
}
