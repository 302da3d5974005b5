package vn.lantoa.task.plan.preview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Section;

/**
 * A heading of the document.
 *
 * @param path the path that it will have
 * @param parentPath null at the root
 * @param level its depth, from 1
 * @param line the line of the document where it stands, from 1
 */
@Schema(name = "PreviewSection")
public record PreviewSection(String path, @Nullable String parentPath, int level, String title, int line) {

    public static PreviewSection of(Section section) {
        return new PreviewSection(
                section.path(), section.parentPath(), section.level(), section.title(), section.line());
    }
}
