package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What items of one kind add to figures between two known times.
 *
 * @param cause CORRECTION, LATE or NEW
 * @param sums by metric
 */
record ChangedItems(
        String cause,
        String agency,
        String genre,
        @Nullable String event,
        @Nullable UUID planId,
        List<String> themes,
        Map<String, BigDecimal> sums)
        implements Contribution {

    private static final String NONE = "";

    @Override
    public boolean isIn(Map<String, String> cell) {
        return cell.entrySet().stream().allMatch(one -> isIn(one.getKey(), one.getValue(), cell));
    }

    private boolean isIn(String dimension, String value, Map<String, String> cell) {
        return switch (dimension) {
            case "agency" -> value.equals(agency);
            case "genre" -> value.equals(genre);
            case "event" -> value.equals(event == null ? NONE : event);
            case "theme" -> value.equals(NONE) ? themes.isEmpty() : themes.contains(value);
            case "planId" ->
                cell.getOrDefault("theme", NONE).equals(NONE)
                        || value.equals(planId == null ? NONE : planId.toString());
            default -> false;
        };
    }

    @Override
    public BigDecimal of(String metric) {
        return sums.getOrDefault(metric, BigDecimal.ZERO);
    }
}
