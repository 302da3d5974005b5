package vn.lantoa.task.plan.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.PlanForm;

/**
 * The document that a plan came from.
 *
 * @param mediaType its form
 * @param size in bytes
 * @param sha256 of its bytes
 * @param fileName its name as a file; null where nobody said it
 */
@Schema(name = "PlanSource")
public record PlanSourceView(
        String mediaType,
        long size,
        String sha256,
        @Nullable String fileName) {

    /** The ending of a file's name that the form has, without the full stop. */
    public String extension() {
        return PlanForm.of(mediaType).orElse(PlanForm.MARKDOWN).extension();
    }
}
