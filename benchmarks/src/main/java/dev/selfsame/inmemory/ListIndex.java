package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.refusal.RefusedException;
import java.util.Collection;

/** The index of listings by itself, which hosts only meet inside a store. */
public final class ListIndex {

    private final IdentityIndex index = new IdentityIndex();

    public void putAll(Collection<Identity> identities) {
        index.putAll(identities);
    }

    public void put(Identity identity) {
        index.put(identity);
    }

    public void remove(IdentityId id) {
        index.remove(id);
    }

    public Page<Identity> list(IdentityQuery query) {
        return index.list(query).getOrElseThrow(RefusedException::new);
    }
}
