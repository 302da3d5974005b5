package vn.lantoa.platform.web.text;

/**
 * What Unicode gives no width: control and format characters, line separators, fillers, selectors of variants, and what
 * it never makes a character of.
 */
final class InvisibleCharacters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_VARIANT = 0xFE0E;
    private static final int PICTURE_VARIANT = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    /** Of other categories, and invisible all the same: the first and the last of each range. */
    private static final int[][] OTHERS = {
        {0x034F, 0x034F}, // grapheme joiner
        {0x115F, 0x1160}, // Hangul fillers
        {0x17B4, 0x17B5}, // inherent vowels of Khmer
        {0x180B, 0x180F}, // selectors and separator of Mongolian
        {0x2065, 0x2065},
        {0x2800, 0x2800}, // Braille without a dot
        {0x3164, 0x3164}, // Hangul fillers again
        {0xFDD0, 0xFDEF}, // never characters
        {0xFE00, 0xFE0F}, // selectors of variants
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFF8},
        {0xE0000, 0xE0FFF} // tags, and more selectors
    };

    /** The last two of every 65,536 are never characters: U+FFFE, U+FFFF, U+1FFFE … */
    private static final int LAST_TWO = 0xFFFE;

    private InvisibleCharacters() {}

    static boolean contains(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> (codePoint & LAST_TWO) == LAST_TWO || isOther(codePoint);
        };
    }

    /** Whether the character at that place only makes one picture of its neighbours: a family, a red heart. */
    static boolean joinsPictures(String text, int at) {
        int codePoint = text.codePointAt(at);
        boolean variant = codePoint == TEXT_VARIANT || codePoint == PICTURE_VARIANT;
        if (at == 0 || !variant && codePoint != ZERO_WIDTH_JOINER) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = at + 1 < text.length() ? text.codePointAt(at + 1) : 0;
        if (variant) {
            return isPicture(before) || after == KEYCAP;
        }
        return (isPicture(before) || before == PICTURE_VARIANT) && isPicture(after);
    }

    private static boolean isPicture(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL || type == Character.MODIFIER_SYMBOL;
    }

    private static boolean isOther(int codePoint) {
        for (int[] range : OTHERS) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
