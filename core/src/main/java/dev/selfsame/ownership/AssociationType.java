package dev.selfsame.ownership;

import dev.selfsame.attribute.Blank;

/**
 * In what way an identity is tied to a resource. {@link #ROLE_OWNER} and {@link #CAMPAIGN_OWNER} are published; the
 * others are named alike, and hosts add their own.
 */
public record AssociationType(String value) implements Comparable<AssociationType> {

    public static final AssociationType ROLE_OWNER = new AssociationType("ROLE_OWNER");
    public static final AssociationType CAMPAIGN_OWNER = new AssociationType("CAMPAIGN_OWNER");
    public static final AssociationType SOURCE_OWNER = new AssociationType("SOURCE_OWNER");
    public static final AssociationType ACCESS_PROFILE_OWNER = new AssociationType("ACCESS_PROFILE_OWNER");
    public static final AssociationType ENTITLEMENT_OWNER = new AssociationType("ENTITLEMENT_OWNER");

    public AssociationType {
        Blank.refuse(value, "an association type");
    }

    @Override
    public int compareTo(AssociationType other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
