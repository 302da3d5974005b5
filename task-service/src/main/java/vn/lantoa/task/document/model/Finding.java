package vn.lantoa.task.document.model;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.text.Excerpt;

/**
 * A slip found in the document.
 *
 * @param path section or clause; for a missing section the path it would have; null for the document as a whole
 * @param evidence short excerpt or numbering, at most 160 characters
 */
public record Finding(
        FindingCode code, Severity severity, @Nullable String path, String evidence) {

    public static Finding of(FindingCode code, @Nullable String path, String evidence) {
        return new Finding(code, code.severity(), path, Excerpt.head(evidence, Excerpt.LONGEST));
    }
}
