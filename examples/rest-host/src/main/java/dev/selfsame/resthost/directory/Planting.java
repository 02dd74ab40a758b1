package dev.selfsame.resthost.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.ResultCode;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.AccountData;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Fills a directory: units, groups and accounts; what can't stand in a directory is told and left out. */
record Planting(InMemoryDirectoryServer server, DN base, Shape shape, BiConsumer<String, String> trouble) {

    /** A group must have somebody. */
    private static final String NOBODY = "cn=nobody";

    private static final Map<String, String> UNITS =
            Map.of("dc", "domain", "o", "organization", "ou", "organizationalUnit");

    void plant(Plot plot) throws LDAPException {
        RDN top = base.getRDN();
        if (top == null) {
            throw new LDAPException(ResultCode.INVALID_DN_SYNTAX, "the base is empty");
        }
        server.add(new Entry(base, unit(top)));
        for (AccountData account : plot.accounts()) {
            plant(plot, account);
        }
    }

    private void plant(Plot plot, AccountData account) {
        try {
            DN name = new DN(account.nativeIdentity());
            if (!name.isDescendantOf(base, false)) {
                trouble.accept(account.nativeIdentity(), "it isn't below " + base + " and is left out");
                return;
            }
            above(name);
            server.add(entry(name, account));
            for (String group : groups(plot, account)) {
                join(name, new DN(group));
            }
        } catch (LDAPException refused) {
            trouble.accept(account.nativeIdentity(), "the directory refuses it: " + refused.getMessage());
        }
    }

    private void above(DN name) throws LDAPException {
        DN parent = name.getParent();
        if (parent != null && parent.isDescendantOf(base, false) && server.getEntry(parent.toString()) == null) {
            above(parent);
            server.add(new Entry(parent, unit(parent.getRDN())));
        }
    }

    /** Of the class that its name suggests. */
    private static Attribute[] unit(RDN name) {
        return named(
                name,
                UNITS.entrySet().stream()
                        .filter(unit -> name.hasAttribute(unit.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("applicationProcess"));
    }

    private static Attribute[] named(RDN name, String... classes) {
        Attribute[] attributes = Arrays.copyOf(name.getAttributes(), name.getAttributes().length + 1);
        attributes[attributes.length - 1] = new Attribute("objectClass", classes);
        return attributes;
    }

    private Entry entry(DN name, AccountData account) {
        Map<String, Attribute> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        account.attributes().names().stream().filter(shape::has).forEach(attribute -> texts(
                        account.attributes().get(attribute))
                .ifPresent(values -> attributes.put(attribute, new Attribute(attribute, values))));
        for (Attribute attribute : name.getRDN().getAttributes()) {
            attributes.put(attribute.getName(), attribute);
        }
        Entry entry = new Entry(name, attributes.values());
        entry.addAttribute("objectClass", "top", Shape.ACCOUNT);
        if (account.disabled()) {
            entry.addAttribute(Shape.LOCK, "true");
        }
        return entry;
    }

    private static Optional<List<String>> texts(Optional<AttributeValue> value) {
        return value.map(given ->
                        given instanceof AttributeValue.Texts several ? several.values() : List.of(given.asText()))
                .map(texts -> texts.stream().filter(text -> !text.isEmpty()).toList())
                .filter(texts -> !texts.isEmpty());
    }

    private static List<String> groups(Plot plot, AccountData account) {
        return texts(account.attributes().get(plot.groups())).orElse(List.of());
    }

    private void join(DN account, DN group) throws LDAPException {
        if (server.getEntry(group.toString()) == null) {
            above(group);
            Entry fresh = new Entry(group, named(group.getRDN(), Shape.GROUP));
            fresh.addAttribute(Shape.MEMBER, NOBODY);
            server.add(fresh);
        }
        server.modify(group.toString(), new Modification(ModificationType.ADD, Shape.MEMBER, account.toString()));
    }
}
