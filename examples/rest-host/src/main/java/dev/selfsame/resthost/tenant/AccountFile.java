package dev.selfsame.resthost.tenant;

import dev.selfsame.json.CsvAccounts;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/** The file that is named after a source, with its accounts. */
record AccountFile(Tenant tenant, Problems problems) {

    static final String ENDING = ".csv";

    static String of(String source) {
        return source + ENDING;
    }

    Optional<Iterator<Either<Refusal, AccountData>>> of(Source source) {
        String file = of(source.name());
        return text(file).flatMap(text -> problems.unless(file, CsvAccounts.of(file, new StringReader(text), source)));
    }

    private Optional<String> text(String file) {
        try {
            if (!tenant.folder().files().contains(file)) {
                problems.note(file, "there is no such file, so the source has no accounts");
                return Optional.empty();
            }
            return Optional.of(text(file, tenant.folder().bytes(file)));
        } catch (IOException trouble) {
            problems.note(file, "it can't be read");
            return Optional.empty();
        }
    }

    private String text(String file, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException malformed) {
            problems.note(file, "it is not UTF-8 throughout; question marks stand for what isn't");
            return new String(content, StandardCharsets.UTF_8);
        }
    }
}
