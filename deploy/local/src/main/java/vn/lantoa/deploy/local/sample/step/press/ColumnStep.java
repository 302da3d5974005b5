package vn.lantoa.deploy.local.sample.step.press;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.item.GeneratedItem;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Registers the columns of {@code columns.csv} and names them at what the agency publishes in them. */
public final class ColumnStep {

    /** One week in so many has no issue, so that something is missing. */
    private static final int LACKING = 10;

    private final LoadContext loading;

    public ColumnStep(LoadContext loading) {
        this.loading = loading;
    }

    /**
     * Registers the agency's columns.
     *
     * @param published all items of the agency
     * @return the same, the issues of a column with its code
     */
    public List<GeneratedItem> place(String agency, List<GeneratedItem> published) {
        Map<String, String> columnOf = new HashMap<>();
        loading.files().sheet("columns").stream()
                .filter(row -> row.text("agency").equals(agency))
                .forEach(row -> {
                    register(agency, row);
                    issues(row, published).forEach(item -> columnOf.put(item.externalId(), row.text("code")));
                });
        return published.stream()
                .map(item -> item.in(columnOf.get(item.externalId())))
                .toList();
    }

    private void register(String agency, Sheet.Row row) {
        Map<String, Object> entry = new HashMap<>(row.values());
        entry.remove("genre");
        String path = "columns/" + row.text("code");
        Actor press = Actor.press(agency);
        boolean isNew = loading.gateway().find(press, path).isEmpty();
        if (isNew) {
            loading.gateway().send(press, loading.gateway().put(path, entry).with("If-None-Match", "*"));
        }
        loading.tally().count(LoadCounts.Kind.COLUMNS, isNew);
    }

    private static List<GeneratedItem> issues(Sheet.Row row, List<GeneratedItem> published) {
        LocalDate launchedOn = LocalDate.parse(row.text("launchedOn"));
        Set<Long> weeks = new HashSet<>();
        return published.stream()
                .filter(item -> item.newProduction() && item.genre().equals(row.text("genre")))
                .filter(item -> !item.day().isBefore(launchedOn))
                .sorted(Comparator.comparing(GeneratedItem::publishedAt))
                .filter(item -> weeks.add(ChronoUnit.WEEKS.between(launchedOn, item.day())))
                .filter(item -> ChronoUnit.WEEKS.between(launchedOn, item.day()) % LACKING != LACKING - 1)
                .toList();
    }
}
