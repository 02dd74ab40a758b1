package dev.selfsame.smtp;

import dev.selfsame.registration.MailAddress;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that stands for one mailbox wherever it is written, its domain in ASCII.
 *
 * <p>The local part is a dot-atom (RFC 5322) or an internationalized one (RFC 6531). Quoted local parts and address
 * literals aren't taken: hardly anybody has them, and much has gone wrong with them.
 */
final class Mailbox {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-[\\p{L}\\p{M}\\p{N}\\p{S}\\p{P}&&\\P{ASCII}]]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")*");

    /** IDNA 2003 and IDNA 2008 lead to different domains for these: ß, ς and the joiners. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\\u00DF\\u1E9E\\u03C2\\u200C\\u200D]");

    private final String localPart;
    private final String domain;

    private Mailbox(String localPart, String domain) {
        this.localPart = localPart;
        this.domain = domain;
    }

    static Optional<Mailbox> of(String address) {
        if (!MailAddress.isPlausible(address)) {
            return Optional.empty();
        }
        int at = address.indexOf('@');
        return domain(address.substring(at + 1))
                .map(domain -> new Mailbox(address.substring(0, at), domain))
                .filter(Mailbox::hasGoodLocalPart)
                .filter(mailbox -> MailAddress.isPlausible(mailbox.written()));
    }

    private boolean hasGoodLocalPart() {
        return LOCAL_PART.matcher(localPart).matches()
                && localPart.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LOCAL_PART;
    }

    private static Optional<String> domain(String written) {
        if (AMBIGUOUS.matcher(written).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(written)).filter(DOMAIN.asMatchPredicate());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it is written into a header or a command, with the name before it unless that is empty. */
    InternetAddress named(String name) {
        InternetAddress address = new InternetAddress();
        address.setAddress(written());
        if (!name.isEmpty()) {
            try {
                address.setPersonal(name, StandardCharsets.UTF_8.name());
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException("every Java platform has UTF-8", e);
            }
        }
        return address;
    }

    private String written() {
        return localPart + "@" + domain;
    }

    String domain() {
        return domain;
    }

    /** Whether it can be written in ASCII; else a server must offer SMTPUTF8. */
    boolean isAscii() {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(localPart);
    }
}
