package dev.selfsame.identity;

/** What a user may administer; the literals are those of {@code x-sailpoint-userLevels}. */
public enum UserLevel {
    ORG_ADMIN,
    HELPDESK,
    CERT_ADMIN,
    REPORT_ADMIN,
    ROLE_ADMIN,
    ROLE_SUBADMIN,
    SOURCE_ADMIN,
    SOURCE_SUBADMIN
}
