package dev.selfsame.profile;

import dev.selfsame.attribute.Blank;

/** Where invitations go: the identity attribute that holds the address. */
public record InvitationOptions(String addressAttribute) {

    /** The work address, as the API has it by default. */
    public static final InvitationOptions WORK = new InvitationOptions("email");

    public static final InvitationOptions PERSONAL = new InvitationOptions("personalEmail");

    public InvitationOptions {
        Blank.refuse(addressAttribute, "an address attribute");
    }
}
