package vn.lantoa.task.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A heading of the document.
 *
 * @param path its place, such as {@code II.3.1.a}
 * @param level its depth, from 1
 */
@Schema(name = "Section")
public record SectionView(
        @Schema(required = true) String path,
        @Schema(nullable = true) String parentPath,
        @Schema(required = true) int level,
        @Schema(required = true) String title) {}
