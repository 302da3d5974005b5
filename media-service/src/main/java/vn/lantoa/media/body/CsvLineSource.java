package vn.lantoa.media.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.file.CsvCells;
import vn.lantoa.platform.web.problem.Problem;

/**
 * The rows of CSV (RFC 4180) below its header line; blank ones are none. A row that has not as many cells as the header
 * spoils no other; where quotes are wrong, or a row is too large, nobody knows where the next one would begin.
 */
final class CsvLineSource implements LineSource {

    private final BoundedParser parser;
    private final CsvColumns columns;
    private @Nullable List<String> header;
    private @Nullable List<String> row;
    private int begun = 1;

    CsvLineSource(InputStream body, CsvColumns columns, CsvFactory csv) {
        this.columns = columns;
        try {
            CountedBytes counted = new CountedBytes(body);
            parser = new BoundedParser(csv.createParser(new Utf8Reader(counted)), counted);
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            if (header == null) {
                header = checked(readRow());
            }
            if (row == null) {
                row = readRow();
            }
            return row != null;
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        } catch (IOException noMoreOfIt) {
            throw new UncheckedIOException(noMoreOfIt);
        }
    }

    @Override
    public JsonNode next() {
        if (!hasNext() || row == null || header == null) {
            throw new NoSuchElementException();
        }
        List<String> cells = row;
        row = null;
        return cells.size() == header.size()
                ? line(header, cells)
                : LineFlaw.node(BodyProblem.ROW_RAGGED, cells.size(), header.size());
    }

    private ObjectNode line(List<String> names, List<String> cells) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), cells.get(i), line);
        }
        return line;
    }

    /** Null at the end. */
    private @Nullable List<String> readRow() throws IOException {
        return CsvCells.nextRow(parser, () -> {
            parser.beginLine();
            begun = Math.max(1, parser.currentLocation().getLineNr());
        });
    }

    /** @throws Problem 400 that names each column that there is not, or that stands twice */
    private List<String> checked(@Nullable List<String> cells) {
        List<String> names =
                cells == null ? List.of() : cells.stream().map(CsvCells::bare).toList();
        Set<String> seen = new HashSet<>();
        var faults = new Problem.Collector();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String shown = name.isEmpty() ? "column " + (i + 1) : name;
            faults.inBodyIf(!columns.has(name), shown, BodyProblem.COLUMN_UNKNOWN, shown, allowed());
            faults.inBodyIf(columns.has(name) && !seen.add(name), shown, BodyProblem.COLUMN_TWICE, shown);
        }
        faults.raise();
        return names;
    }

    private String allowed() {
        return String.join(", ", columns.names());
    }

    private Problem malformed(IOException failure) {
        if (BoundedParser.isTooLarge(failure)) {
            return LineFlaw.tooLarge("line " + begun);
        }
        JsonLocation location = failure instanceof JsonProcessingException wrong ? wrong.getLocation() : null;
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        return Problem.inBody("line " + line, BodyProblem.CSV_MALFORMED, line, column);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
