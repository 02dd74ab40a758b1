package dev.selfsame.smtp;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A message as a reader sees it. */
record Received(MimeMessage message) {

    interface Reading<T> {
        T read() throws MessagingException, IOException;
    }

    static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** All values of the header, as they were sent. */
    List<String> raw(String header) {
        String[] values = reading(() -> message.getHeader(header));
        return values == null ? List.of() : List.of(values);
    }

    /** The one value of the header, in one line and decoded. */
    String header(String header) {
        List<String> values = raw(header);
        if (values.size() != 1) {
            throw new AssertionError(header + " isn't there once: " + values);
        }
        return reading(() -> MimeUtility.decodeText(MimeUtility.unfold(values.get(0))));
    }

    /** The names of all headers but those that a server adds, in their order. */
    List<String> headerNames() {
        return reading(() -> Collections.list(message.getAllHeaders())).stream()
                .map(header -> header.getName())
                .filter(name -> !name.equals("Return-Path") && !name.equals("Received"))
                .toList();
    }

    /** The addresses in the header. */
    List<String> recipients() {
        return reading(() -> Stream.of(message.getAllRecipients())
                .map(address -> ((InternetAddress) address).getAddress())
                .toList());
    }

    String address() {
        return String.join(", ", recipients());
    }

    String text() {
        return body(0, "text/plain");
    }

    String html() {
        return body(1, "text/html");
    }

    private String body(int index, String type) {
        return reading(() -> {
            BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(index);
            if (!part.isMimeType(type)) {
                throw new AssertionError(part.getContentType());
            }
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        });
    }
}
