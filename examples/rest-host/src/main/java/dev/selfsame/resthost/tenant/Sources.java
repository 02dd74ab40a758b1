package dev.selfsame.resthost.tenant;

import dev.selfsame.json.CsvAccounts;
import dev.selfsame.ports.driven.Accounts;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.resthost.tenant.Report.SourceLine;
import dev.selfsame.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in the accounts of sources, each from the file that is named after it. */
final class Sources {

    private static final String FILES = ".csv";

    private final Tenant tenant;
    private final Operations operations;
    private final Accounts known;
    private final Problems problems;
    private final List<SourceLine> lines = new ArrayList<>();

    Sources(Tenant tenant, Operations operations, Accounts known, Problems problems) {
        this.tenant = tenant;
        this.operations = operations;
        this.known = known;
        this.problems = problems;
    }

    void aggregate(boolean authoritative) {
        configured().stream()
                .filter(source -> source.authoritative() == authoritative)
                .forEach(this::aggregate);
    }

    private List<Source> configured() {
        return tenant.documents().configuration().sources();
    }

    private void aggregate(Source source) {
        String file = source.name() + FILES;
        text(file)
                .flatMap(text -> problems.unless(file, CsvAccounts.of(file, new StringReader(text), source)))
                .ifPresent(accounts -> aggregate(source, file, new NumberedAccounts(accounts)));
    }

    private void aggregate(Source source, String file, NumberedAccounts accounts) {
        problems.unless(file, operations.aggregate(source.id(), accounts)).ifPresent(summary -> {
            lines.add(new SourceLine(source.name(), source.authoritative(), summary));
            summary.skipped().forEach(refusal -> problems.note(file, refusal));
            noteMissing(source, file, accounts);
        });
    }

    /** A store that refuses an account doesn't say which; but it isn't there. */
    private void noteMissing(Source source, String file, NumberedAccounts accounts) {
        Set<String> takenIn =
                known.byNativeIdentity(source.id(), accounts.nativeIdentities()).keySet();
        accounts.placesBut(takenIn)
                .forEach(place -> problems.note(
                        file + ", account " + place,
                        "it is left out: what must be unique, such as an alias, is taken"));
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

    /** Files that no source is named after, most likely because of a slip in a name. */
    void noteStrays() {
        Set<String> expected =
                configured().stream().map(source -> source.name() + FILES).collect(Collectors.toSet());
        try {
            tenant.folder().files().stream()
                    .filter(file -> file.endsWith(FILES) && !expected.contains(file))
                    .forEach(file -> problems.note(file, "there is no source of this name"));
        } catch (IOException trouble) {
            problems.note(tenant.name(), "it can't be read any more");
        }
    }

    List<SourceLine> lines() {
        return lines;
    }
}
