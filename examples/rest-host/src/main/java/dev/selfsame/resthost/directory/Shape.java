package dev.selfsame.resthost.directory;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.schema.Schema;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.SyncedAttribute;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The schema of a directory: accounts are of a class of their own, with whatever attributes the tenant's accounts have.
 *
 * @param attributes those of accounts, but for their names and groups
 */
record Shape(Set<String> attributes) {

    static final String ACCOUNT = "user";
    static final String GROUP = "groupOfUniqueNames";
    static final String MEMBER = "uniqueMember";

    /** What disables an account, as in directories of the Netscape family: it is what the bundle knows. */
    static final String LOCK = "nsAccountLock";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final String TEXT = "( %s-oid NAME '%s' EQUALITY caseIgnoreMatch SUBSTR caseIgnoreSubstringsMatch"
            + " SYNTAX 1.3.6.1.4.1.1466.115.121.1.15%s )";

    static Shape of(Plot plot) {
        Set<String> attributes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream.of(
                        plot.accounts().stream().map(AccountData::attributes).flatMap(all -> all.names().stream()),
                        plot.source().synced().stream().map(SyncedAttribute::accountAttribute),
                        Stream.of(plot.source().nameAttribute()))
                .flatMap(names -> names)
                .filter(name -> NAME.matcher(name).matches())
                .forEach(attributes::add);
        attributes.remove(plot.source().nativeIdentityAttribute());
        attributes.remove(plot.groups());
        return new Shape(attributes);
    }

    boolean has(String attribute) {
        return attributes.contains(attribute);
    }

    Schema schema() throws LDAPException {
        Schema standard = Schema.getDefaultStandardSchema();
        Entry extended = standard.getSchemaEntry().duplicate();
        attributes.stream()
                .filter(name -> standard.getAttributeType(name) == null)
                .forEach(name -> extended.addAttribute("attributeTypes", TEXT.formatted(name, name, "")));
        extended.addAttribute("attributeTypes", TEXT.formatted(LOCK, LOCK, " SINGLE-VALUE USAGE directoryOperation"));
        Set<String> allowed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        allowed.addAll(attributes);
        allowed.addAll(Set.of("cn", "uid", "sn", "userPassword"));
        extended.addAttribute(
                "objectClasses",
                "( %s-oid NAME '%s' SUP top STRUCTURAL MAY ( %s ) )"
                        .formatted(ACCOUNT, ACCOUNT, String.join(" $ ", allowed)));
        return new Schema(extended);
    }
}
