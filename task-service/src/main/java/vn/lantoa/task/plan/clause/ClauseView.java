package vn.lantoa.task.plan.clause;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.model.ClauseKind;

/**
 * A clause of a plan.
 *
 * @param path its place, frozen at import: section path and {@code -n}, such as {@code II.3.1.a-2}
 * @param parentPath the section it stands under; null for preamble, closing and recipients
 * @param label the number it was written with, such as {@code đ)}; null without, and where it was read before labels
 *     were kept
 * @param title the title of that section
 * @param text in Unicode NFC, without marks, misspellings kept
 * @param sha256 of the text in UTF-8
 * @param action whether somebody has to do something for it
 * @param cells the cells of a table's row; empty for all else, and where it was read before cells were kept
 */
@Schema(name = "Clause")
public record ClauseView(
        UUID id,
        UUID planId,
        String path,
        @Nullable String parentPath,
        ClauseKind kind,
        @Nullable String label,
        String title,
        String text,
        String sha256,
        boolean action,
        List<ClauseCell> cells,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** The same clause with the text of another day. */
    ClauseView saying(String other, String otherSha256) {
        return other.equals(text)
                ? this
                : new ClauseView(
                        id, planId, path, parentPath, kind, label, title, other, otherSha256, action, List.of(), meta);
    }
}
