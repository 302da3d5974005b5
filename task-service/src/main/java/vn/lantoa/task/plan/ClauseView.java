package vn.lantoa.task.plan;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.task.document.model.ClauseKind;

/**
 * A clause of a plan.
 *
 * @param path its place, frozen at import: section path and {@code -n}, such as {@code II.3.1.a-2}
 * @param parentPath the section it stands under; null for preamble, closing and recipients
 * @param title the title of that section
 * @param text in Unicode NFC, without marks, misspellings kept
 * @param sha256 of the text in UTF-8
 * @param action whether somebody has to do something for it
 */
@Schema(name = "Clause")
public record ClauseView(
        UUID id,
        UUID planId,
        String path,
        @Nullable String parentPath,
        ClauseKind kind,
        String title,
        String text,
        String sha256,
        boolean action,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
