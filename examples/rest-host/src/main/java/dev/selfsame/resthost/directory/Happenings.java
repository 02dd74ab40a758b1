package dev.selfsame.resthost.directory;

/** What others have done to a directory since it was filled, counted by the directory itself. */
public record Happenings(int created, int changed, int renamed, int switched, int memberships, int deleted) {

    /** Something that is done to an entry. */
    enum Kind {
        CREATED,
        CHANGED,
        RENAMED,
        SWITCHED,
        MEMBERSHIPS,
        DELETED
    }
}
