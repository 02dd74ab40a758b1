package dev.selfsame.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** An SMTP server that says what it is told to, and writes down what it hears. */
final class ScriptedServer implements AutoCloseable {

    /** Instead of an answer: the connection is closed, or nothing is said any more. */
    static final String HANG_UP = "hang up";

    static final String SILENCE = "silence";

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "greeting", "220 hello",
            "EHLO", "250-hello\r\n250 8BITMIME",
            "STARTTLS", "220 go on",
            "DATA", "354 go on"));
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final SSLContext tls;
    private final boolean tlsFromTheStart;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean reading = true;

    private ScriptedServer(SSLContext tls, boolean fromTheStart) {
        this.tls = tls;
        this.tlsFromTheStart = fromTheStart;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    static ScriptedServer start() {
        return presenting(Certificate.LOCALHOST);
    }

    static ScriptedServer presenting(Certificate certificate) {
        return new ScriptedServer(certificate.presented(), false);
    }

    static ScriptedServer overTls(Certificate certificate) {
        return new ScriptedServer(certificate.presented(), true);
    }

    /** @param moment {@code greeting}, a command's verb, or {@code .} for a mail's end */
    ScriptedServer answering(String moment, String answer) {
        answers.put(moment, answer);
        return this;
    }

    ScriptedServer offering(String... extensions) {
        return answering("EHLO", "250-hello\r\n250-" + String.join("\r\n250-", extensions) + "\r\n250 8BITMIME");
    }

    /** Once it has asked for a mail it stops reading. */
    ScriptedServer readingNoMail() {
        reading = false;
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    SmtpMailer.Builder mailer() {
        return SmtpMailer.to("localhost", port())
                .from("idm@x.test", "Identities")
                .security(Security.NONE)
                .trust(Certificate.LOCALHOST.trusted());
    }

    /** All lines so far, of commands and of mails. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    int connections() {
        return connections.size();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.add(connection);
                threads.execute(() -> serve(connection));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket connection) {
        try (Socket open = tlsFromTheStart ? secured(connection) : connection) {
            converse(open, answer(open, "greeting"));
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private void converse(Socket connection, boolean greeted) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        String line;
        boolean going = greeted;
        while (going && (line = in.readLine()) != null) {
            heard.add(line);
            String verb = line.split("[ :]", 2)[0];
            going = answer(connection, verb);
            if (verb.equals("STARTTLS") && answerTo(verb).startsWith("220")) {
                converse(secured(connection), going);
                return;
            }
            if (verb.equals("DATA") && answerTo(verb).startsWith("354")) {
                readMail(in);
                going = answer(connection, ".");
            }
        }
    }

    private void readMail(BufferedReader in) throws IOException {
        if (!reading) {
            awaitClosing();
        }
        String line;
        while ((line = in.readLine()) != null && !line.equals(".")) {
            heard.add(line);
        }
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SSLSocket secured(Socket connection) throws IOException {
        SSLSocketFactory factory = tls.getSocketFactory();
        SSLSocket secured = (SSLSocket) factory.createSocket(connection, "localhost", connection.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    private String answerTo(String moment) {
        return answers.getOrDefault(moment, "250 ok");
    }

    private boolean answer(Socket connection, String moment) throws IOException {
        String answer = answerTo(moment);
        if (answer.equals(SILENCE)) {
            // Until the client gives up.
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            return false;
        }
        if (answer.equals(HANG_UP)) {
            return false;
        }
        connection.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            socket.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
