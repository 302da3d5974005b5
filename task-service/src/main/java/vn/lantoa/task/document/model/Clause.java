package vn.lantoa.task.document.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A leaf of the plan.
 *
 * @param path {@code II.3.1.a-2}; a nested bullet adds {@code .n}: {@code II.3.1.a-2.1}; also {@code preamble-1},
 *     {@code closing-1}, {@code recipients-1}, and {@code body-1} in a document without sections
 * @param parentPath the section, or for a nested bullet the clause above it; null outside sections
 * @param ordinal place under its parent, from 1
 * @param kind its form
 * @param title title of its section, empty outside sections
 * @param text NFC, without marks, one line, misspellings kept; never blank
 * @param sha256 of the text's UTF-8, lower-case hex
 * @param action true under the section of tasks and solutions
 * @param line line of the document where it starts, from 1
 * @param label the number it was written with, such as {@code đ)} or {@code 3.}; null without
 * @param cells the cells of a table's row, empty for all else
 */
public record Clause(
        String path,
        @Nullable String parentPath,
        int ordinal,
        ClauseKind kind,
        String title,
        String text,
        String sha256,
        boolean action,
        int line,
        @Nullable String label,
        List<ClauseCell> cells) {

    public Clause {
        cells = List.copyOf(cells);
    }

    /** The same clause, which asks for nothing to be done. */
    public Clause withoutAction() {
        return new Clause(path, parentPath, ordinal, kind, title, text, sha256, false, line, label, cells);
    }
}
