package vn.lantoa.platform.web.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * The fields that one list can be ordered by, each with its column; the first one is the order when none is asked for.
 */
public final class Sortable {

    private final Map<String, String> columns = new LinkedHashMap<>();

    private Sortable() {}

    /** A list that is ordered by {@code field} unless asked otherwise. */
    public static Sortable by(String field, String column) {
        return new Sortable().and(field, column);
    }

    /** Adds a field to order by. */
    public Sortable and(String field, String column) {
        columns.put(field, column);
        return this;
    }

    List<SortField> parse(@Nullable String sort) {
        if (sort == null) {
            Map.Entry<String, String> first = columns.entrySet().iterator().next();
            return List.of(new SortField(first.getKey(), first.getValue(), false));
        }
        List<SortField> fields = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : sort.split(",", -1)) {
            boolean descending = part.startsWith("-");
            String name = descending ? part.substring(1) : part;
            if (!columns.containsKey(name) || !seen.add(name)) {
                throw Problem.inQuery(
                        "sort", CommonProblem.PARAMETER_INVALID, "sort", sort, String.join(", ", columns.keySet()));
            }
            fields.add(new SortField(name, columns.get(name), descending));
        }
        return fields;
    }
}
