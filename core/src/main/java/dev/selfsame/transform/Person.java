package dev.selfsame.transform;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import java.util.List;

/** What a calculation sees of somebody. */
public interface Person {

    /** The identity's id. */
    String id();

    /** The user name. */
    String name();

    /** By their exact names. */
    Attributes attributes();

    /** On all sources. */
    List<Account> accounts();

    /** Whether somebody reports to this person. */
    boolean isManager();
}
