package vn.lantoa.task.diff.compare;

import org.jspecify.annotations.Nullable;

/**
 * A clause as it is compared.
 *
 * @param title of its section
 * @param hash of its text
 */
public record ComparedClause(String path, @Nullable String parentPath, String title, String text, String hash) {

    /** Outside of sections the region, as {@code preamble}; else where it stands. */
    String place() {
        return parentPath == null ? path.substring(0, Math.max(0, path.lastIndexOf('-'))) : parentPath;
    }
}
