package dev.selfsame.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.transform.Templates.TemplateTrouble;
import org.junit.jupiter.api.Test;

class PersonInTemplateTest {

    private static void assertRendered(String template, String expected) {
        assertThat(Rendering.of(template)).isEqualTo(expected);
    }

    @Test
    void a_person_has_an_id_and_a_name() {
        assertRendered("$identity.getId() $identity.id $identity.getName() $identity.uid", "1 1 ada ada");
    }

    @Test
    void a_person_has_attributes() {
        assertRendered(
                "$identity.getAttribute('department') $identity.getStringAttribute(\"department\")"
                        + " $identity.attributes.department $identity.attributes.get('department')",
                "Engines Engines Engines Engines");
    }

    @Test
    void attributes_keep_their_types() {
        assertRendered("#set($n = $identity.getAttribute('floor') + 1)$n $identity.attributes.share", "4 0.5");
        assertRendered("#if($identity.getAttribute('active'))t#{else}f#end", "t");
        assertRendered("#foreach($g in $identity.attributes.groups)[$g]#end", "[a][b]");
        assertRendered("$identity.getStringAttribute('groups')", "a,b");
    }

    @Test
    void a_person_may_have_a_manager() {
        assertRendered(
                "$identity.getManager().getId() $identity.manager.attributes.country $identity.manager.managerStatus",
                "2 ES true");
        assertRendered("$identity.getManagerStatus()", "false");
    }

    @Test
    void what_somebody_has_who_is_not_there_is_trouble() {
        assertThatThrownBy(() -> Rendering.of("$lonely.getManager().getId()")).isInstanceOf(TemplateTrouble.class);
    }

    @Test
    void a_person_has_accounts() {
        assertRendered("$identity.getLinks().size() $identity.links[2].id", "3 m1");
        assertRendered(
                "#foreach($l in $identity.links)$l.getNativeIdentity()/$l.getDisplayName() #end",
                "native a1/name a1 native a2/name a2 native m1/name m1 ");
        assertRendered(
                "$identity.links.get(0).getAttribute('title') $identity.links[0].attributes.title",
                "Countess Countess");
    }

    @Test
    void accounts_are_found_by_the_id_of_their_source() {
        assertRendered("$identity.getLinksByAppIdOrName(\"ad\",null)[1].id", "a2");
        assertRendered("$identity.getLinksByAppIdOrName('none', null).size()", "0");
    }

    @Test
    void accounts_are_found_by_the_name_of_their_source() {
        assertRendered("$identity.getLinksByAppIdOrName(null,\"Active Directory [source]\")[0].id", "a1");
        assertRendered("$identity.getLinksByAppIdOrName(null, 'Mail').size()", "1");
        assertRendered("$identity.getLinksByAppIdOrName(null, 'None').size()", "0");
        assertRendered("$identity.getLinksByAppIdOrName(null, null).size()", "0");
    }

    @Test
    void a_person_is_no_text() {
        assertThatThrownBy(() -> Rendering.of("$identity"))
                .isInstanceOf(TemplateTrouble.class)
                .hasMessage("$identity is no text");
    }
}
