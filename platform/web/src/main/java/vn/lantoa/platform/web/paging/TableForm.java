package vn.lantoa.platform.web.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.file.Workbook;

/** The forms of a list as a table, which a client gets that names one in {@code Accept} and does not name JSON. */
public enum TableForm {
    CSV("text/csv"),
    XLSX(Workbook.TYPE);

    /** How many rows a table has at most. */
    public static final int MOST_ROWS = 10_000;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(;.*)?");

    private final String type;

    TableForm(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    /** Such as {@code csv}. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that {@code Accept} headers ask for, the first of two; empty where they take JSON by its name. */
    public static Optional<TableForm> asked(@Nullable List<String> accept) {
        if (accept == null) {
            return Optional.empty();
        }
        List<String> named = accept.stream()
                .flatMap(COMMA::splitAsStream)
                .map(range -> range.strip().toLowerCase(Locale.ROOT))
                .filter(range -> !REFUSED.matcher(range).matches())
                .map(range -> range.split(";", 2)[0].strip())
                .toList();
        return named.contains("application/json")
                ? Optional.empty()
                : named.stream().flatMap(TableForm::ofType).findFirst();
    }

    private static Stream<TableForm> ofType(String type) {
        return Arrays.stream(values()).filter(form -> form.type.equals(type));
    }
}
