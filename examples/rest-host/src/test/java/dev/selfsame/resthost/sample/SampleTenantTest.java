package dev.selfsame.resthost.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.resthost.tenant.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SampleTenantTest {

    @Test
    void the_program_carries_what_is_generated() throws IOException {
        Map<String, String> carried = new TreeMap<>();
        for (String file : Folder.sample().files()) {
            carried.put(file, new String(Folder.sample().bytes(file), StandardCharsets.UTF_8));
        }

        assertThat(carried).isEqualTo(SampleTenant.files());
    }
}
