package dev.selfsame.resthost.directory;

import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import java.util.List;

/**
 * What a directory is made of.
 *
 * @param base the distinguished name below which everything is
 * @param groups the account attribute with the distinguished names of an account's groups
 * @param accounts whose native identities are distinguished names
 */
public record Plot(Source source, String base, String groups, List<AccountData> accounts) {
    public Plot {
        accounts = List.copyOf(accounts);
    }
}
