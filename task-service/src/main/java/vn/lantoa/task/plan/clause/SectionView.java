package vn.lantoa.task.plan.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the document.
 *
 * @param path its place, such as {@code II.3.1.a}
 * @param level its depth, from 1
 */
@Schema(name = "Section")
public record SectionView(String path, @Nullable String parentPath, int level, String title) {}
