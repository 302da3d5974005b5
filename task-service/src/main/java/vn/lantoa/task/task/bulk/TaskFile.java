package vn.lantoa.task.task.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.file.CsvCells;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;

/**
 * A CSV file of tasks (RFC 4180): a header line with the names of fields in any order, and a line for each task; blank
 * ones are none. A line that has not as many cells as the header spoils no other.
 */
final class TaskFile {

    /** How many bytes a file has at most. */
    static final long MOST_BYTES = 8L * 1024 * 1024;

    static final int MOST_LINES = 5_000;
    private static final int LONGEST_CELL = 64 * 1024;
    static final String COLUMNS = String.join(", ", TaskColumn.ALL.keySet());
    private static final String MARK = "\uFEFF";

    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .build())
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private TaskFile() {}

    /**
     * The lines of a file.
     *
     * @throws Problem 400 when it is no such file, 413 when it is too large
     */
    static List<TaskLine> read(byte[] file) {
        checkLength(file.length);
        try (CsvParser parser = CSV.createParser(text(file))) {
            List<String> header = checked(row(parser));
            List<TaskLine> lines = new ArrayList<>();
            for (List<String> cells = row(parser); cells != null; cells = row(parser)) {
                if (lines.size() == MOST_LINES) {
                    throw Problem.of(TaskFileProblem.TASK_LINES_TOO_MANY, MOST_LINES);
                }
                lines.add(line(lines.size() + 1, header, cells));
            }
            return lines;
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null
                    ? 1
                    : Math.max(1, wrong.getLocation().getLineNr());
            throw Problem.inBody("line " + line, TaskFileProblem.TASK_FILE_MALFORMED, line);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws Problem 413 when a file of so many bytes is too large */
    static void checkLength(long bytes) {
        if (bytes > MOST_BYTES) {
            throw Problem.of(TaskFileProblem.TASK_FILE_TOO_LARGE, MOST_BYTES / (1024 * 1024));
        }
    }

    static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException another) {
            throw Problem.inBody("body", TaskFileProblem.TASK_FILE_ENCODING);
        }
    }

    /** Null at the end. */
    private static @Nullable List<String> row(CsvParser parser) throws IOException {
        return CsvCells.nextRow(parser, () -> {});
    }

    private static List<String> checked(@Nullable List<String> cells) {
        if (cells == null) {
            throw Problem.inBody("line 1", TaskFileProblem.TASK_FILE_MALFORMED, 1);
        }
        int most = TaskColumn.ALL.size();
        if (cells.size() > most) {
            throw Problem.inBody("line 1", TaskFileProblem.TASK_COLUMNS_TOO_MANY, cells.size(), most, COLUMNS);
        }
        List<String> names = cells.stream().map(CsvCells::bare).toList();
        Set<String> seen = new HashSet<>();
        Problem.Collector faults = new Problem.Collector();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String shown = name.isEmpty() ? "column " + (i + 1) : name;
            boolean known = TaskColumn.ALL.containsKey(name);
            faults.inBodyIf(!known, shown, TaskFileProblem.TASK_COLUMN_UNKNOWN, shown, COLUMNS);
            faults.inBodyIf(known && !seen.add(name), shown, TaskFileProblem.TASK_COLUMN_TWICE, shown);
        }
        faults.raise();
        return names;
    }

    private static TaskLine line(int number, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            List<Object> counts = List.of(cells.size(), header.size());
            return new TaskLine(
                    number, Map.of(), List.of(new Fault(TaskFileProblem.TASK_LINE_RAGGED, "body", "line", counts)));
        }
        Map<String, JsonNode> said = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = header.get(i);
            TaskColumn column = TaskColumn.ALL.getOrDefault(name, TaskColumn.TEXT);
            said.put(name, column.read(cells.get(i)));
        }
        return new TaskLine(number, said, List.of());
    }
}
