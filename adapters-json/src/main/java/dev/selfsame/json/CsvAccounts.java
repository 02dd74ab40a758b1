package dev.selfsame.json;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The accounts in a CSV file, one row at a time: RFC 4180 with a header line, in which the columns are named like the
 * source's account attributes.
 *
 * <p>The source's native identity attribute must be among them. {@code IIQDisabled} and {@code IIQLocked} set those flags
 * and aren't attributes; {@code created} and {@code uuid} set these and are attributes like all others. An empty field
 * means that the account doesn't have the attribute; one with several values separates them by semicolons.
 *
 * <p>A row that can't be understood is a {@link MalformedDocument}, whose column counts fields, and the reading goes on
 * with the next one; no row has more than 1,048,576 characters.
 */
public final class CsvAccounts implements Iterator<Either<Refusal, AccountData>>, AutoCloseable {

    private final Reader reader;
    private final CsvRows rows;
    private final CsvColumns columns;
    private Optional<Either<Refusal, AccountData>> next = Optional.empty();

    private CsvAccounts(Reader reader, CsvRows rows, CsvColumns columns) {
        this.reader = reader;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Reads the header line; the reader is closed where that fails, and with the accounts otherwise.
     *
     * @param fileName what refusals call the file
     * @param source says which attribute identifies an account, which names it, and which have several values
     * @return refused when there is no header line, or when it lacks the native identity or has a name twice
     */
    public static Either<Refusal, CsvAccounts> of(String fileName, Reader reader, Source source) {
        CsvRows rows = new CsvRows(fileName, reader);
        return rows.next()
                .orElseGet(() -> Either.left(new MalformedDocument(fileName, 1, 0, "the header line is missing")))
                .flatMap(header -> CsvColumns.of(fileName, header, source))
                .map(columns -> new CsvAccounts(reader, rows, columns))
                .peekLeft(refused -> close(reader));
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = rows.next().map(row -> row.flatMap(columns::account));
        }
        return next.isPresent();
    }

    @Override
    public Either<Refusal, AccountData> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Either<Refusal, AccountData> account = next.orElseThrow();
        next = Optional.empty();
        return account;
    }

    @Override
    public void close() {
        close(reader);
    }

    private static void close(Reader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
