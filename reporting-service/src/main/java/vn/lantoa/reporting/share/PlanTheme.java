package vn.lantoa.reporting.share;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A theme of a plan, as the task-service tells it.
 *
 * @param parent the code of the theme that it is a part of; null at the top
 * @param focus the events that it puts first, the first one first
 */
record PlanTheme(String code, String label, @Nullable String parent, BigDecimal weight, List<Focus> focus) {

    /** @param priority 1 is the first */
    record Focus(String eventCode, int priority) {}
}
