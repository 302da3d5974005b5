package vn.lantoa.task.plan.preview;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.model.ClauseKind;

/**
 * A clause of the document.
 *
 * @param path the path that it will have
 * @param parentPath the section it stands under, or the clause above it; null outside sections
 * @param label the number it is written with; null without
 * @param title the title of its section
 * @param action whether it asks for action
 * @param cells the cells of a table's row, empty for all else
 * @param line the line of the document where it starts, from 1
 */
@Schema(name = "PreviewClause")
public record PreviewClause(
        String path,
        @Nullable String parentPath,
        ClauseKind kind,
        @Nullable String label,
        String title,
        String text,
        String sha256,
        boolean action,
        List<ClauseCell> cells,
        int line) {

    public static PreviewClause of(Clause clause) {
        return new PreviewClause(
                clause.path(),
                clause.parentPath(),
                clause.kind(),
                clause.label(),
                clause.title(),
                clause.text(),
                clause.sha256(),
                clause.action(),
                clause.cells(),
                clause.line());
    }
}
