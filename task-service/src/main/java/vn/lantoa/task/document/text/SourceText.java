package vn.lantoa.task.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The document's characters as clean lines. Invisible format characters (byte order mark, soft hyphen, zero-width and
 * direction marks) are dropped, every kind of space is a space; what cannot be text is refused with its line.
 */
public final class SourceText {

    public static final int MAX_BYTES = 4 * 1024 * 1024;
    static final int MAX_LINES = 20_000;
    /** Unicode's stream-safe bound; without it normalising a line is not linear. */
    static final int MAX_MARKS_ON_A_LETTER = 30;

    private static final int TAB_COLUMNS = 4;

    private final String text;
    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int number = 1;
    private int marks;

    private SourceText(String text) {
        this.text = text;
    }

    /** @throws PlanDocumentException when the bytes are not UTF-8, or for the reasons of {@link #lines(String)} */
    public static List<SourceLine> lines(byte[] utf8) {
        if (utf8.length > MAX_BYTES) {
            throw new PlanDocumentException(1, "the document has more than " + MAX_BYTES + " bytes");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer characters = CharBuffer.allocate(utf8.length);
        CoderResult result = decoder.decode(bytes, characters, true);
        String decoded = characters.flip().toString();
        if (result.isError()) {
            throw new PlanDocumentException(lineBreaks(decoded) + 1, "the bytes are not UTF-8");
        }
        return lines(decoded);
    }

    /** @throws PlanDocumentException for control characters, broken surrogates, too many lines, characters or marks */
    public static List<SourceLine> lines(String text) {
        if (text.length() > MAX_BYTES) {
            throw new PlanDocumentException(1, "the document has more than " + MAX_BYTES + " characters");
        }
        return new SourceText(text).read();
    }

    private List<SourceLine> read() {
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            int width = Character.charCount(character);
            boolean beforeLineFeed = character == '\r' && text.startsWith("\n", index + 1);
            index += width;
            if (character == '\n' || character == '\r' && !beforeLineFeed) {
                endLine();
                number++;
            } else if (!beforeLineFeed) {
                accept(character);
            }
        }
        endLine();
        return lines;
    }

    private void accept(int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> control(character);
            case Character.SURROGATE -> throw new PlanDocumentException(number, "half a surrogate pair");
            case Character.FORMAT -> {
                return;
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> endLine();
            case Character.SPACE_SEPARATOR -> current.append(' ');
            default -> current.appendCodePoint(character);
        }
        countMarks(character);
    }

    private void control(int character) {
        switch (character) {
            case '\t' -> current.append(" ".repeat(TAB_COLUMNS));
            case '\f', 0x85 -> endLine();
            default -> throw new PlanDocumentException(number, String.format("control character U+%04X", character));
        }
    }

    private void countMarks(int character) {
        int type = Character.getType(character);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        marks = mark ? marks + 1 : 0;
        if (marks > MAX_MARKS_ON_A_LETTER) {
            throw new PlanDocumentException(number, "more than " + MAX_MARKS_ON_A_LETTER + " marks on one letter");
        }
    }

    private void endLine() {
        if (lines.size() == MAX_LINES) {
            throw new PlanDocumentException(number, "the document has more than " + MAX_LINES + " lines");
        }
        String raw = Normalizer.normalize(current, Normalizer.Form.NFC);
        String leading = raw.stripLeading();
        boolean hardBreak = raw.endsWith("  ") || raw.endsWith("\\");
        String kept = raw.endsWith("\\") ? leading.substring(0, leading.length() - 1) : leading;
        lines.add(new SourceLine(number, raw.length() - leading.length(), kept.strip(), hardBreak));
        current.setLength(0);
        marks = 0;
    }

    private static int lineBreaks(String decoded) {
        int breaks = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char character = decoded.charAt(i);
            breaks += character == '\n' || character == '\r' && !decoded.startsWith("\n", i + 1) ? 1 : 0;
        }
        return breaks;
    }
}
