package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.Password;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecrecyTest {

    private static final List<String> PERSONAL = List.of("Lovelace", "lovelace", "ada@", "Engines", "correct horse");

    private final World world = new World();

    @Test
    void the_text_forms_of_all_that_is_kept_show_no_personal_data_and_no_secret() {
        world.person("1", "Ada Lovelace", "email", "ada@lovelace.example", "department", "Engines")
                .aggregateHr();
        world.directoryAccount("lovelace", "employeeID", "1").aggregateDirectory();
        IdentityId ada = world.idOf("Ada Lovelace");
        world.system()
                .assign(AssignmentRequest.builder()
                        .identity(ada)
                        .role(World.ENGINEER)
                        .comments("for Lovelace")
                        .build())
                .get();
        world.system().invite(new Inviting.Request(List.of(ada), false)).get();
        world.memory.runUntilIdle();
        Mailer.Mail mail = world.memory.mailbox().mails().get(0);
        String token = Tokens.of(mail.link());
        world.system()
                .completeRegistration(token, new Password("correct horse"))
                .get();
        List<String> texts = new ArrayList<>();
        texts.add(world.memory.store().log().after(0, 10_000).toString());
        texts.add(world.memory.store().accounts().of(ada).toString());
        texts.add(world.memory.store().effects().dead().toString());
        texts.add(mail.toString());
        assertThat(texts).noneMatch(text -> PERSONAL.stream().anyMatch(text::contains));
        assertThat(texts).noneMatch(text -> text.contains(token.substring(token.indexOf('.') + 1)));
    }
}
