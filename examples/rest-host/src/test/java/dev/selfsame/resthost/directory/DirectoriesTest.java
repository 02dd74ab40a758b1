package dev.selfsame.resthost.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import dev.selfsame.resthost.home.Around;
import dev.selfsame.resthost.home.Home;
import dev.selfsame.resthost.home.Outbox;
import dev.selfsame.resthost.tenant.Folder;
import dev.selfsame.resthost.tenant.Setup;
import dev.selfsame.resthost.tenant.Tenant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What anybody with an LDAP client sees of the sample tenant's directory before and after provisioning. */
class DirectoriesTest {

    private static final String BASE = "DC=acorn,DC=example";
    private static final String GROUPS = "OU=Groups," + BASE;
    private static final String LOCK = "nsAccountLock";

    private static Directories directories;
    private static Home home;
    private static LDAPConnection client;
    private static List<String> newlywed;
    private static List<String> joiner;

    @BeforeAll
    static void provision() throws LDAPException {
        Tenant tenant = Tenant.read(Folder.sample()).get();
        directories = tenant.directories();
        home = Home.inMemory(Around.of(tenant.zone(), Outbox.leadingNowhere(), directories));
        LDAPURL url = new LDAPURL(directories.looks().get(0).url());
        client = new LDAPConnection(url.getHost(), url.getPort());
        newlywed = named("employeeID", "E2869");
        joiner = named("employeeID", "E2267");
        Setup.perform(tenant, home);
    }

    @AfterAll
    static void end() {
        client.close();
        home.close();
        directories.close();
    }

    private static List<String> named(String attribute, String value) throws LDAPException {
        return client
                .search(BASE, SearchScope.SUB, Filter.createEqualityFilter(attribute, value), "1.1")
                .getSearchEntries()
                .stream()
                .map(SearchResultEntry::getDN)
                .toList();
    }

    private static List<String> groupsOf(String dn) throws LDAPException {
        return client
                .search(GROUPS, SearchScope.ONE, Filter.createEqualityFilter(Shape.MEMBER, dn), "cn")
                .getSearchEntries()
                .stream()
                .map(group -> group.getAttributeValue("cn"))
                .sorted()
                .toList();
    }

    @Test
    void a_joiner_gets_an_account_in_the_right_place_with_the_right_groups() throws LDAPException {
        String dn = "CN=An Đặng,OU=Warehouse,OU=Staff," + BASE;

        assertThat(joiner).isEmpty();
        assertThat(named("employeeID", "E2267")).containsExactly(dn);
        assertThat(groupsOf(dn)).containsExactly("GG-All-Staff", "GG-Warehouse");
        assertThat(client.getEntry(dn).getAttributeValue("sAMAccountName")).startsWith("An.");
    }

    @Test
    void somebody_whose_name_has_changed_is_renamed_and_stays_in_the_groups() throws LDAPException {
        String people = ",OU=People,OU=Staff," + BASE;
        String now = "CN=Bram van der Berg" + people;

        assertThat(newlywed).containsExactly("CN=Bram Lindqvist" + people);
        assertThat(named("employeeID", "E2869")).containsExactly(now);
        assertThat(client.getEntry(now).getAttributeValue("sn")).isEqualTo("van der Berg");
        assertThat(groupsOf(now)).containsExactly("GG-All-Staff", "GG-People", "GG-VPN");
        assertThat(groupsOf("CN=Bram Lindqvist" + people)).isEmpty();
    }

    @Test
    void the_account_of_a_leaver_is_disabled() throws LDAPException {
        List<String> leaver = named("sAMAccountName", "Rohan.Nair");

        assertThat(client.getEntry(leaver.get(0), LOCK).getAttributeValue(LOCK)).isEqualTo("true");
    }

    @Test
    void a_second_round_finds_nothing_to_do() {
        Happenings before = directories.looks().get(0).happenings();

        Setup again = Setup.of(Tenant.read(Folder.sample()).get(), home);

        assertThat(again.takeIn().steps()).isEmpty();
        assertThat(directories.looks().get(0).happenings()).isEqualTo(before);
    }

    @Test
    void only_the_connector_changes_the_directory() {
        LDAPException refused =
                catchThrowableOfType(LDAPException.class, () -> client.delete("CN=svc-backup,OU=Services," + BASE));

        assertThat(refused.getResultCode()).isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
    }
}
