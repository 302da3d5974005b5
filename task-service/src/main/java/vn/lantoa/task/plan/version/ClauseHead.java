package vn.lantoa.task.plan.version;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.ClauseKind;

/**
 * The last word on a clause, whether its day has come or not.
 *
 * @param text null: it was removed
 * @param since the day of its last change; null where nothing changed it
 */
public record ClauseHead(
        String path,
        ClauseKind kind,
        @Nullable String text,
        @Nullable String sha256,
        @Nullable LocalDate since) {

    public boolean isRemoved() {
        return text == null;
    }
}
