package dev.selfsame.json;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The rows of a file, one after the other. A row that can't be understood ends with its line, and the next one starts on
 * the line after: one quote that was never closed doesn't take all the rest of the file with it.
 */
final class CsvRows {

    /** The longest row, in characters. */
    static final int LONGEST = 1 << 20;

    private static final int READ_AT_ONCE = 1 << 14;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Reader reader;
    private final CsvReaderBuilder fields = CsvReader.builder();

    /** The row being read is {@code [start, position)}, what is read ahead {@code [position, end)}. */
    private char[] buffer = new char[READ_AT_ONCE];

    private int start;
    private int position;
    private int end;
    private long dropped;
    private int line = 1;
    private boolean fresh = true;
    private boolean ended;
    private boolean broken;

    CsvRows(String file, Reader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** The next row that isn't empty; empty at the end. */
    Optional<Either<Refusal, CsvRow>> next() {
        while (start < end || more()) {
            CsvScan scan = new CsvScan();
            scan(scan);
            Optional<Either<Refusal, CsvRow>> row = taken(scan);
            if (row.isPresent()) {
                return row;
            }
        }
        if (broken) {
            broken = false;
            return Optional.of(Either.left(refusal(0, "the file can't be read any further")));
        }
        return Optional.empty();
    }

    /** How many characters of the file all rows up to here have taken, with their line ends. */
    long passed() {
        return dropped + start;
    }

    private void scan(CsvScan scan) {
        while (!scan.isOver() && position - start <= LONGEST && (position < end || more())) {
            scan.take(buffer[position++]);
        }
    }

    private Optional<Either<Refusal, CsvRow>> taken(CsvScan scan) {
        if (scan.isBad()) {
            return Optional.of(skipped(scan, "something follows the closing quote of a field"));
        }
        if (!scan.isOver() && position - start > LONGEST) {
            return Optional.of(skipped(scan, "the row is longer than 1 MiB, or a quote is not closed"));
        }
        if (broken) {
            start = end;
            return Optional.empty();
        }
        if (scan.isQuoted()) {
            return Optional.of(skipped(scan, "a quote is not closed"));
        }
        return row(scan);
    }

    private Optional<Either<Refusal, CsvRow>> row(CsvScan scan) {
        int length = position - start - (scan.isOver() ? 1 : 0);
        String text = new String(buffer, start, length);
        int first = line;
        if (scan.isOver()) {
            passLineEnd();
        }
        line += scan.lineEnds() + (scan.isOver() ? 1 : 0);
        start = position;
        return text.isEmpty() ? Optional.empty() : Optional.of(Either.right(parsed(first, text)));
    }

    private CsvRow parsed(int first, String text) {
        CsvRecord row = fields.ofSingleCsvRecord(CsvRecordHandler.of(limits -> limits.maxFields(LONGEST + 1)), text);
        return new CsvRow(first, row.getFields());
    }

    private Either<Refusal, CsvRow> skipped(CsvScan scan, String reason) {
        Refusal refusal = refusal(scan.field(), reason);
        position = start;
        while (position < end || more()) {
            char c = buffer[position++];
            if (c == '\n' || c == '\r') {
                passLineEnd();
                break;
            }
            start = position;
        }
        start = position;
        line++;
        return Either.left(refusal);
    }

    /** The second half of a line end in two characters. */
    private void passLineEnd() {
        if (buffer[position - 1] == '\r' && (position < end || more()) && buffer[position] == '\n') {
            position++;
        }
    }

    private Refusal refusal(int field, String reason) {
        return new MalformedDocument(file, line, field, reason);
    }

    /** Reads on; false at the end. */
    private boolean more() {
        while (!ended && position == end) {
            makeRoom();
            read();
            passByteOrderMark();
        }
        return position < end;
    }

    private void makeRoom() {
        if (end + READ_AT_ONCE <= buffer.length) {
            return;
        }
        int kept = end - start;
        char[] room = kept + READ_AT_ONCE <= buffer.length ? buffer : new char[2 * kept + READ_AT_ONCE];
        System.arraycopy(buffer, start, room, 0, kept);
        buffer = room;
        position -= start;
        end = kept;
        dropped += start;
        start = 0;
    }

    private void read() {
        try {
            int count = reader.read(buffer, end, buffer.length - end);
            ended = count < 0;
            end += Math.max(count, 0);
        } catch (IOException e) {
            ended = true;
            broken = true;
        }
    }

    private void passByteOrderMark() {
        if (fresh && end > 0) {
            fresh = false;
            start = buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
            position = start;
        }
    }
}
