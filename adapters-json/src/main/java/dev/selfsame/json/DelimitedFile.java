package dev.selfsame.json;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountSchema;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A source that is a CSV file in UTF-8, as {@link CsvAccounts} reads it. Rows are changed, added and deleted, while all others,
 * the header and the way in which fields are quoted stay as they are; accounts are enabled, disabled and unlocked where there
 * is an {@code IIQDisabled} or {@code IIQLocked} column. A file that isn't there is a source that is down.
 */
public final class DelimitedFile implements Connector {

    private static final Set<Capability> ALWAYS =
            Set.of(Capability.READ, Capability.READ_ONE, Capability.CREATE, Capability.MODIFY, Capability.DELETE);
    private static final Map<Capability, String> FLAGS =
            Map.of(Capability.ENABLE, CsvColumns.DISABLED, Capability.UNLOCK, CsvColumns.LOCKED);
    private static final Failed UNKNOWN = new Failed(Cause.PERMANENT, "the file has no such account");
    private static final Failed TAKEN = new Failed(Cause.PERMANENT, "the file has such an account already");

    private final RewrittenFile file;
    private final String name;
    private final Source source;

    private DelimitedFile(Path path, Source source) {
        this.file = new RewrittenFile(path);
        this.name = String.valueOf(path.getFileName());
        this.source = source;
    }

    /** The file of a source, which says what its columns mean; it need not be there yet. */
    public static DelimitedFile at(Path path, Source source) {
        return new DelimitedFile(path, source);
    }

    /** What the header line has columns for; as long as there is none, what the file could have columns for. */
    @Override
    public Set<Capability> capabilities() {
        Set<Capability> able = EnumSet.copyOf(ALWAYS);
        Either<Failed, CsvSheet> sheet = sheet();
        FLAGS.forEach((capability, column) -> {
            if (sheet.isLeft() || sheet.get().has(column)) {
                able.add(capability);
            }
        });
        return able;
    }

    @Override
    public Outcome test() {
        return outcome(sheet());
    }

    @Override
    public Either<Failed, AccountSchema> schema() {
        return sheet().map(sheet -> new AccountSchema(sheet.columns().names().stream()
                .filter(column -> !FLAGS.containsValue(column))
                .map(this::attribute)
                .toList()));
    }

    private AccountSchema.Attribute attribute(String column) {
        return new AccountSchema.Attribute(
                column, AccountSchema.Type.TEXT, source.multiValued().contains(column), true);
    }

    private Either<Failed, CsvSheet> sheet() {
        try {
            return CsvSheet.of(name, file.read(), source).mapLeft(DelimitedFile::malformed);
        } catch (IOException e) {
            return Either.left(failed(e));
        }
    }

    private static Failed malformed(Refusal refusal) {
        return new Failed(Cause.PERMANENT, refusal.explanation());
    }

    private static Failed failed(IOException thrown) {
        return thrown instanceof CharacterCodingException
                ? new Failed(Cause.PERMANENT, "the file isn't in UTF-8")
                : new Failed(
                        Cause.SOURCE_DOWN,
                        "the file is out of reach (" + thrown.getClass().getSimpleName() + ")");
    }

    @Override
    public Outcome readAll(Reader reader) {
        return outcome(sheet().peek(sheet -> sheet.rows().forEach(row -> tell(row, reader))));
    }

    private static void tell(CsvSheet.Row row, Reader reader) {
        row.account().peek(reader::account).peekLeft(reader::unreadable);
    }

    @Override
    public Either<Failed, Optional<AccountData>> readOne(String nativeIdentity) {
        return sheet().map(sheet -> sheet.account(nativeIdentity));
    }

    @Override
    public Either<Failed, AccountData> create(NewAccount account, String key) {
        return rewritten(sheet -> row(sheet, account).map(sheet::with))
                .flatMap(sheet ->
                        sheet.rows().get(sheet.rows().size() - 1).account().mapLeft(DelimitedFile::malformed));
    }

    private Either<Failed, Map<String, String>> row(CsvSheet sheet, NewAccount account) {
        String identity = source.nativeIdentityAttribute();
        Attributes values = account.nativeIdentity()
                .map(id -> account.attributes().with(identity, AttributeValue.of(id)))
                .orElse(account.attributes());
        Optional<String> nativeIdentity = values.text(identity).filter(id -> !id.isBlank());
        if (nativeIdentity.isEmpty() || account.password().isPresent()) {
            return CsvCells.refused("an account in a file has a native identity and no password");
        }
        if (sheet.find(nativeIdentity.get()).isPresent()) {
            return Either.left(TAKEN);
        }
        return new CsvCells(sheet)
                .of(values, values.names())
                .flatMap(cells -> account.disabled() ? flagged(sheet, cells) : Either.right(cells));
    }

    private static Either<Failed, Map<String, String>> flagged(CsvSheet sheet, Map<String, String> cells) {
        cells.put(CsvColumns.DISABLED, "true");
        return sheet.has(CsvColumns.DISABLED)
                ? Either.right(cells)
                : CsvCells.refused("the file has no column " + CsvColumns.DISABLED);
    }

    @Override
    public Either<Failed, String> modify(AccountChange change, String key) {
        String identity = source.nativeIdentityAttribute();
        String renamed = Optional.ofNullable(change.values().get(identity))
                .map(value -> value.map(AttributeValue::asText).orElse(""))
                .orElse(change.nativeIdentity());
        return rewritten(sheet -> changed(sheet, change, renamed)).map(sheet -> renamed);
    }

    private static Either<Failed, String> changed(CsvSheet sheet, AccountChange change, String renamed) {
        Optional<AccountData> account = sheet.account(change.nativeIdentity());
        if (account.isEmpty()) {
            return Either.left(UNKNOWN);
        }
        if (!renamed.equals(change.nativeIdentity()) && sheet.find(renamed).isPresent()) {
            return Either.left(TAKEN);
        }
        if (renamed.isBlank()) {
            return CsvCells.refused("an account in a file has a native identity");
        }
        Attributes after = change.appliedTo(account.get().attributes());
        int at = sheet.find(change.nativeIdentity()).getAsInt();
        return new CsvCells(sheet).of(after, names(change)).map(cells -> sheet.changed(at, cells));
    }

    private static Set<String> names(AccountChange change) {
        Set<String> names = new HashSet<>(change.values().keySet());
        names.addAll(change.added().keySet());
        names.addAll(change.removed().keySet());
        return names;
    }

    @Override
    public Outcome setEnabled(String nativeIdentity, boolean enabled, String key) {
        return flag(nativeIdentity, CsvColumns.DISABLED, !enabled, AccountData::disabled);
    }

    @Override
    public Outcome unlock(String nativeIdentity, String key) {
        return flag(nativeIdentity, CsvColumns.LOCKED, false, AccountData::locked);
    }

    private Outcome flag(String nativeIdentity, String column, boolean value, Predicate<AccountData> now) {
        return outcome(rewritten(sheet -> {
            if (!sheet.has(column)) {
                return CsvCells.refused("the file has no column " + column);
            }
            return sheet.account(nativeIdentity)
                    .map(account -> now.test(account) == value
                            ? sheet.text()
                            : sheet.changed(
                                    sheet.find(nativeIdentity).getAsInt(), Map.of(column, Boolean.toString(value))))
                    .<Either<Failed, String>>map(Either::right)
                    .orElseGet(() -> Either.left(UNKNOWN));
        }));
    }

    @Override
    public Outcome delete(String nativeIdentity, String key) {
        return outcome(rewritten(sheet -> Either.right(sheet.find(nativeIdentity).stream()
                .mapToObj(sheet::without)
                .findFirst()
                .orElseGet(sheet::text))));
    }

    /** The file after it was made what the change makes of it; it isn't written where that is the same. */
    private Either<Failed, CsvSheet> rewritten(Function<CsvSheet, Either<Failed, String>> change) {
        try {
            synchronized (file.turn()) {
                String before = file.read();
                Either<Failed, String> after = CsvSheet.of(name, before, source)
                        .mapLeft(DelimitedFile::malformed)
                        .flatMap(change);
                if (after.exists(text -> !text.equals(before))) {
                    file.write(after.get());
                }
                return after.flatMap(text -> CsvSheet.of(name, text, source).mapLeft(DelimitedFile::malformed));
            }
        } catch (IOException e) {
            return Either.left(failed(e));
        }
    }

    private static Outcome outcome(Either<Failed, ?> answer) {
        return answer.fold(failed -> failed, done -> new Outcome.Done());
    }
}
