package dev.selfsame.smtp;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** How a server is talked to. */
record Connection(Security security, SSLSocketFactory trust, Limits limits) {

    /**
     * @param ehlo what the mailer calls itself
     * @param utf8 whether addresses may be other than ASCII; only for servers that offer SMTPUTF8
     */
    Session session(String ehlo, boolean utf8) {
        Properties settings = new Properties();
        settings.put("mail.smtp.localhost", ehlo);
        settings.put("mail.smtp.quitwait", "false");
        settings.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        settings.put("mail.mime.allowutf8", String.valueOf(utf8));
        settings.putAll(limited());
        settings.putAll(secured());
        return Session.getInstance(settings);
    }

    private Properties limited() {
        Properties settings = new Properties();
        settings.put("mail.smtp.connectiontimeout", millis(limits.connect()));
        settings.put("mail.smtp.timeout", millis(limits.read()));
        settings.put("mail.smtp.writetimeout", millis(limits.write()));
        return settings;
    }

    private static String millis(Duration limit) {
        return String.valueOf(limit.toMillis());
    }

    private Properties secured() {
        Properties settings = new Properties();
        settings.put("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        settings.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        settings.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.ssl.socketFactory", trust);
        // Else a server that this factory doesn't trust is tried again with whatever the platform trusts.
        settings.put("mail.smtp.socketFactory.fallback", "false");
        return settings;
    }
}
