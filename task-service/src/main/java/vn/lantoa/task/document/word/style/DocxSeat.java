package vn.lantoa.task.document.word.style;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.word.part.PartXml;

/**
 * Where a paragraph counts.
 *
 * @param list id of the list, 0 for none; null where a style says it
 * @param level from 0; null where nothing is said
 */
public record DocxSeat(@Nullable Integer list, @Nullable Integer level) {

    public static final int NONE = 0;

    /** What an open {@code numPr} says. */
    public static DocxSeat read(PartXml xml) {
        Integer[] found = new Integer[2];
        xml.each(name -> {
            int value = xml.number("val", -1);
            if (name.equals("numId") && value >= 0) {
                found[0] = value;
            } else if (name.equals("ilvl") && value >= 0) {
                found[1] = Math.min(value, DocxNumbering.LEVELS - 1);
            }
        });
        return new DocxSeat(found[0], found[1]);
    }
}
