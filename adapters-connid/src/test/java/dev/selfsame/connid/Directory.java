package dev.selfsame.connid;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import com.unboundid.ldap.sdk.schema.AttributeTypeDefinition;
import com.unboundid.ldap.sdk.schema.Schema;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A directory server in this process with people, groups and a change log, on a port of its own. */
final class Directory implements AutoCloseable {

    static final String BASE = "dc=x,dc=test";
    static final String PEOPLE = "ou=people," + BASE;
    static final String GROUPS = "ou=groups," + BASE;
    private static final String ADMIN = "cn=admin";
    private static final String SECRET = "admins-secret";

    /** What locks accounts in directories of the Netscape family, which this one isn't. */
    private static final String LOCK = "( 2.16.840.1.113730.3.1.610 NAME 'nsAccountLock' EQUALITY caseIgnoreMatch"
            + " SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE USAGE directoryOperation )";

    /** How many pages were asked for. */
    final AtomicInteger pages = new AtomicInteger();

    private final InMemoryDirectoryServer server;
    private final int port;

    Directory() {
        try {
            server = new InMemoryDirectoryServer(config());
            server.startListening();
            port = server.getListenPort();
            server.add(BASE, new Attribute("objectClass", "domain"), new Attribute("dc", "x"));
            Stream.of("people", "groups").forEach(this::addUnit);
            List.of(1, 2, 3).forEach(this::addGroup);
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private InMemoryDirectoryServerConfig config() throws LDAPException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
        config.addAdditionalBindCredentials(ADMIN, SECRET);
        config.setMaxChangeLogEntries(100_000);
        config.setEqualityIndexAttributes("uniqueMember");
        config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
            @Override
            public void processSearchRequest(InMemoryInterceptedSearchRequest request) {
                if (request.getRequest().hasControl(SimplePagedResultsControl.PAGED_RESULTS_OID)) {
                    pages.incrementAndGet();
                }
            }
        });
        Schema standard = Schema.getDefaultStandardSchema();
        Entry extended = standard.getSchemaEntry().duplicate();
        extended.addAttribute("attributeTypes", new AttributeTypeDefinition(LOCK).toString());
        config.setSchema(new Schema(extended));
        return config;
    }

    private void addUnit(String name) {
        add(new Entry(
                "ou=" + name + "," + BASE,
                new Attribute("objectClass", "organizationalUnit"),
                new Attribute("ou", name)));
    }

    private void addGroup(int number) {
        add(new Entry(
                group(number),
                new Attribute("objectClass", "groupOfUniqueNames"),
                new Attribute("cn", "group-" + number),
                new Attribute("uniqueMember", ADMIN)));
    }

    static String group(int number) {
        return "cn=group-" + number + "," + GROUPS;
    }

    static String person(String name) {
        try {
            return new DN(new RDN("uid", name), new DN(PEOPLE)).toString();
        } catch (LDAPException e) {
            throw new IllegalArgumentException(e);
        }
    }

    void addPerson(String name) {
        add(new Entry(
                person(name),
                new Attribute("objectClass", "top", "person", "organizationalPerson", "inetOrgPerson"),
                new Attribute("uid", name),
                new Attribute("cn", name),
                new Attribute("sn", name)));
    }

    void add(Entry entry) {
        try {
            server.add(entry);
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it can be reached, by the properties of the LDAP bundle. */
    ConnIdBuilder connector() {
        return ConnIdConnector.builder()
                .bundle(Path.of("target/bundles/ldap.jar"))
                .property("host", "127.0.0.1")
                .property("port", port)
                .property("principal", ADMIN)
                .property("credentials", SECRET)
                .property("baseContexts", List.of(PEOPLE, GROUPS))
                .property("baseContextsToSynchronize", PEOPLE)
                .property("accountObjectClasses", List.of("top", "person", "organizationalPerson", "inetOrgPerson"))
                .property("accountUserNameAttributes", "uid")
                .property("uidAttribute", "entryDN")
                .property("maintainLdapGroupMembership", true)
                .property("statusManagementClass", "net.tirasa.connid.bundles.ldap.commons.NSStatusManagement")
                .property("connectTimeout", 5_000)
                .property("readTimeout", 20_000)
                .nameAttribute("dn")
                .reading("dn", "uid", "cn", "sn", "mail", "departmentNumber", "ldapGroups")
                .severalValued("ldapGroups")
                .timeLimit(Duration.ofSeconds(20));
    }

    List<String> groupsOf(String dn) {
        try {
            return server
                    .search(GROUPS, SearchScope.ONE, Filter.createEqualityFilter("uniqueMember", dn), "cn")
                    .getSearchEntries()
                    .stream()
                    .map(Entry::getDN)
                    .toList();
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> valuesOf(String dn, String attribute) {
        try {
            String[] values = server.getEntry(dn, attribute).getAttributeValues(attribute);
            return values == null ? List.of() : List.of(values);
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean accepts(String dn, String password) {
        try {
            return ResultCode.SUCCESS.equals(server.bind(dn, password).getResultCode());
        } catch (LDAPException e) {
            return false;
        }
    }

    void goDown() {
        server.shutDown(true);
    }

    void comeBack() {
        try {
            server.startListening();
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
