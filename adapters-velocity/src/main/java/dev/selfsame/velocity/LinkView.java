package dev.selfsame.velocity;

import dev.selfsame.source.Account;

/** What a template may know of an account. */
record LinkView(Account account) {

    static final Members<LinkView> MEMBERS = new Members<>(LinkView.class)
            .method("getId", 0, (link, none) -> link.account().id().value())
            .method("getNativeIdentity", 0, (link, none) -> link.account().nativeIdentity())
            .method("getDisplayName", 0, (link, none) -> link.account().name())
            .method("getAttributes", 0, (link, none) -> link.attributes())
            .method("getAttribute", 1, (link, name) -> link.attributes().value(name.text(0)))
            .properties();

    private AttributesView attributes() {
        return new AttributesView(account.attributes());
    }
}
