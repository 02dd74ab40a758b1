package dev.selfsame.registration;

/** The published ways to hand over a verification link, and the identity attribute that holds the address. */
public enum VerificationChannel {
    EMAIL_WORK("email", true),
    EMAIL_PERSONAL("personalEmail", true),
    LINK_WORK("email", false),
    LINK_PERSONAL("personalEmail", false);

    private final String addressAttribute;
    private final boolean byMail;

    VerificationChannel(String addressAttribute, boolean byMail) {
        this.addressAttribute = addressAttribute;
        this.byMail = byMail;
    }

    public String addressAttribute() {
        return addressAttribute;
    }

    /** Whether a mail is sent; else the link is the answer. */
    public boolean byMail() {
        return byMail;
    }
}
