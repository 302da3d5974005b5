package vn.lantoa.task.amendment.change;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * What shall become of a clause.
 *
 * @param path the clause that is changed or removed
 * @param after the clause behind which a new one stands
 * @param text what it shall say, in Unicode NFC and on one line; null where there is none
 */
@Schema(name = "NewAmendmentChange")
@Requires(anyOf = {"path text", "after text", "path"})
public record NewChange(
        @NotNull ChangeKind kind,
        @Size(max = 60) @Nullable String path,
        @Size(max = 60) @Nullable String after,
        @Multiline @Size(max = 20_000) @Nullable String text) {

    public NewChange {
        text = text == null ? null : text.replaceAll("(?U)\\s+", " ").strip();
    }
}
