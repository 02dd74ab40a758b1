package dev.selfsame.smtp;

/** With what a mailer signs in; its text form shows neither. */
record Login(String user, String password) {
    @Override
    public String toString() {
        return "Login[]";
    }
}
