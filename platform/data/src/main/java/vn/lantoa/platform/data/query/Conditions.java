package vn.lantoa.platform.data.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.SortField;
import vn.lantoa.platform.web.paging.Sortable;

/** The filters of a list: each condition counts only when its value was given. */
public final class Conditions {

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    /** The words of a longer question from here on are one phrase. */
    private static final int MOST_WORDS = 12;

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Demands {@code condition}, which names {@code :parameter}, when there is a value. */
    public Conditions and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            clauses.add("(" + condition + ")");
            values.put(parameter, value);
        }
        return this;
    }

    /** Demands a condition that has no value, when {@code applies}. */
    public Conditions andIf(boolean applies, String condition) {
        if (applies) {
            clauses.add("(" + condition + ")");
        }
        return this;
    }

    /** Demands that the agency, of which {@code property} has the code, is in the scope: in none that is empty. */
    public Conditions within(AgencyScope scope, String property) {
        List<String> codes = scope.codes().orElse(null);
        return codes != null && codes.isEmpty()
                ? andIf(true, "1 = 0")
                : and(property + " in :inScope", "inScope", codes);
    }

    /** Demands that the day, when one was given, is between {@code validFrom} and {@code validTo}; null is open. */
    public Conditions validOn(@Nullable LocalDate day) {
        return validOn("validOn", day);
    }

    /** As {@link #validOn(LocalDate)}, of a filter that has another name. */
    public Conditions validOn(String parameter, @Nullable LocalDate day) {
        String open = "(%1$s is null or %1$s %2$s :%3$s)";
        return and(
                open.formatted("validFrom", "<=", parameter) + " and " + open.formatted("validTo", ">=", parameter),
                parameter,
                day);
    }

    /** The words that a list is asked for, each of which has to be there; from the twelfth on they are one phrase. */
    public static List<String> words(@Nullable String q) {
        return q == null || q.isBlank() ? List.of() : List.of(BLANKS.split(q.strip(), MOST_WORDS));
    }

    /** Demands that the generated column {@code search} holds each word of {@code q}; accents and case aside. */
    public Conditions matching(@Nullable String q) {
        List<String> words = words(q);
        for (int i = 0; i < words.size(); i++) {
            String literal =
                    words.get(i).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            and("search like concat('%', function('search_text', :q" + i + "), '%') escape '\\'", "q" + i, literal);
        }
        return this;
    }

    /**
     * One page of what fits, ordered as asked with the id as tie-break. A page that is nearer to the end is read from
     * there: the last one costs what the first one does.
     */
    public <E> Page<E> page(PanacheRepositoryBase<E, ?> repository, PageRequest request, Sortable sortable) {
        String where = clauses.isEmpty() ? "1 = 1" : String.join(" and ", clauses);
        List<SortField> fields = request.sort(sortable);
        long first = (long) request.page() * request.size();
        if (first == 0) {
            PanacheQuery<E> found = repository.find(where, order(fields, false), values);
            List<E> items = found.page(0, request.size()).list();
            return Page.of(items, request, items.size() < request.size() ? items.size() : found.count());
        }
        long total = repository.count(where, values);
        long behind = Math.max(total - first - request.size(), 0);
        long held = Math.max(Math.min(total - first, request.size()), 0);
        if (held == 0) {
            return Page.of(List.of(), request, total);
        }
        boolean backwards = behind < first;
        int start = Math.toIntExact(backwards ? behind : first);
        List<E> items = new ArrayList<>(repository
                .find(where, order(fields, backwards), values)
                .range(start, start + (int) held - 1)
                .list());
        if (backwards) {
            Collections.reverse(items);
        }
        return Page.of(items, request, total);
    }

    /** The id goes the way of the field before it, so that an index of both serves both ways. */
    private static Sort order(List<SortField> fields, boolean backwards) {
        Sort sort = Sort.empty();
        boolean descending = backwards;
        for (SortField field : fields) {
            descending = field.descending() != backwards;
            sort.and(field.column(), direction(descending));
        }
        return sort.and("id", direction(descending));
    }

    private static Sort.Direction direction(boolean descending) {
        return descending ? Sort.Direction.Descending : Sort.Direction.Ascending;
    }
}
