package vn.lantoa.media.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One field that two consecutive revisions have otherwise.
 *
 * @param before its value in the earlier one; null where it had none
 * @param after its value in the later one; null where it has none
 */
@Schema(name = "FieldChange")
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {}
