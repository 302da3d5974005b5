package vn.lantoa.task.rendition.form;

/** Characters that XML 1.0 cannot hold become the sign for a character that was lost. */
public final class XmlCharacters {

    private static final char LOST = '\uFFFD';

    private XmlCharacters() {}

    public static String of(String words) {
        if (words.codePoints().allMatch(XmlCharacters::isHeld)) {
            return words;
        }
        StringBuilder held = new StringBuilder(words.length());
        words.codePoints().forEach(character -> held.appendCodePoint(isHeld(character) ? character : LOST));
        return held.toString();
    }

    private static boolean isHeld(int character) {
        boolean basic = character >= 0x20 && character <= 0xD7FF || character >= 0xE000 && character <= 0xFFFD;
        return basic || character >= 0x10000 || character == '\t' || character == '\n' || character == '\r';
    }
}
