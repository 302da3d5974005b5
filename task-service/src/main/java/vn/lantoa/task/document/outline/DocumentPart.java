package vn.lantoa.task.document.outline;

import vn.lantoa.task.document.text.Block;
import vn.lantoa.task.document.text.Numbering;

/**
 * A block and what it is to the plan.
 *
 * @param numbering a heading's or list item's number; {@link Numbering#none} for all other roles and for bullets
 * @param title a heading's title, empty otherwise
 * @param text the clause's words; for a heading what follows it on the same line, often empty
 */
record DocumentPart(Role role, Block block, Numbering numbering, String title, String text) {

    enum Role {
        HEADING,
        ITEM,
        ROW,
        PARAGRAPH,
        RECIPIENTS,
        SIGNATURE
    }

    /** A part that is its block's words, without a number. */
    static DocumentPart plain(Role role, Block block) {
        return new DocumentPart(role, block, Numbering.none(block.plain()), "", block.plain());
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean isNumberedHeading() {
        return role == Role.HEADING && numbering.kind() != Numbering.Kind.UNNUMBERED;
    }
}
