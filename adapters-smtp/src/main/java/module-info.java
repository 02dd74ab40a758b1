/** Invitations and verifications as mail over SMTP. */
module dev.selfsame.smtp {
    requires transitive dev.selfsame.ports;
    requires jakarta.mail;
    requires org.eclipse.angus.mail;

    exports dev.selfsame.smtp;
}
