package vn.lantoa.task.document.outline;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.row.RowReading;
import vn.lantoa.task.document.text.Numbering;

/**
 * A block and what it is to the plan.
 *
 * @param numbering a heading's or list item's number; {@link Numbering#none} for all other roles and for bullets
 * @param title a heading's title, empty otherwise
 * @param text the clause's words; for a heading what follows it on the same line, often empty
 * @param seat the row its number is in
 * @param form words that are its number or its place, and so no text
 */
record DocumentPart(
        Role role, Block block, Numbering numbering, String title, String text, RowReading.Seat seat, String form) {

    enum Role {
        HEADING,
        ITEM,
        TABLE,
        PARAGRAPH,
        RECIPIENTS,
        SIGNATURE
    }

    /** A part that is its block's words, without a number. */
    static DocumentPart plain(Role role, Block block) {
        String words = role == Role.TABLE ? "" : block.plain();
        return new DocumentPart(role, block, Numbering.none(words), "", words, RowReading.NOWHERE, "");
    }

    /** A heading with the given title, and no text of its own. */
    static DocumentPart heading(Block block, Numbering numbering, String title, String form) {
        return new DocumentPart(Role.HEADING, block, numbering, title, "", RowReading.NOWHERE, form);
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean isNumberedHeading() {
        return role == Role.HEADING && numbering.kind() != Numbering.Kind.UNNUMBERED;
    }
}
