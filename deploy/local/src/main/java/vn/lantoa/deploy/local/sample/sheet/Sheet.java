package vn.lantoa.deploy.local.sample.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.local.sample.SampleException;

/**
 * A file of the sample year: lines of values between semicolons below a line of names; what begins with # is for
 * people.
 */
public final class Sheet {

    private static final String BETWEEN = ";";
    private static final String IN_A_LIST = "\\|";

    private Sheet() {}

    /** One line. */
    public record Row(Map<String, String> values) {

        /** @throws SampleException when the sheet has no such column */
        public String text(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new SampleException("no column " + column + " among " + values.keySet());
            }
            return value;
        }

        /** Null when it is empty. */
        @Nullable
        public String textOrNull(String column) {
            String value = text(column);
            return value.isEmpty() ? null : value;
        }

        public List<String> list(String column) {
            String value = text(column);
            return value.isEmpty() ? List.of() : List.of(value.split(IN_A_LIST));
        }

        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** The numbers of {@code m01}, {@code m02} … up to the last of these columns. */
        public List<Integer> months() {
            return values.keySet().stream()
                    .filter(column -> column.matches("m\\d\\d"))
                    .map(this::number)
                    .toList();
        }
    }

    /** @throws SampleException when there is no such file, or a line of it is not whole */
    public static List<Row> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            String[] names = lines.get(0).split(BETWEEN);
            return lines.stream().skip(1).map(line -> row(file, names, line)).toList();
        } catch (IOException e) {
            throw new SampleException("the sample year lacks " + file, e);
        }
    }

    private static Row row(Path file, String[] names, String line) {
        String[] values = line.split(BETWEEN, -1);
        if (values.length != names.length) {
            throw new SampleException(
                    file.getFileName() + ": not one value for each of " + Arrays.toString(names) + ": " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i]);
        }
        return new Row(row);
    }
}
