package vn.lantoa.task.document.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.document.text.SourceLine;

/**
 * Takes out what is nobody's text - comments, pictures, notes and their marks, page numbers, a table of contents - and
 * keeps it told.
 */
public final class SourceNoise {

    private static final Pattern PICTURE =
            Pattern.compile("!\\[[^\\]]{0,500}\\]\\([^)]{0,1000}\\)(?:\\{[^}]{0,200}\\})?");
    private static final Pattern PICTURE_TAG = Pattern.compile("(?i)<img\\b[^<>]{0,1000}>");
    private static final Pattern NOTE = Pattern.compile("\\\\?\\[\\^[^\\]]{1,40}\\\\?\\]");
    private static final Pattern NOTE_TEXT = Pattern.compile("\\[\\^[^\\]]{1,40}\\]:.*");
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final List<SourceLine> kept = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private boolean inComment;
    private boolean inNote;

    private SourceNoise() {}

    /**
     * The lines that are left, blank ones for those taken out, and what was.
     *
     * @param told what a reader has to be told of, as it is written
     * @param marks marks of notes, whose notes are told
     */
    public record Cleaned(List<SourceLine> lines, List<String> told, List<String> marks) {}

    public static Cleaned clean(List<SourceLine> lines) {
        SourceNoise noise = new SourceNoise();
        lines.forEach(noise::accept);
        PageNumbers pages = PageNumbers.among(noise.kept);
        if (!pages.told().isEmpty()) {
            noise.told.add(String.join(" · ", pages.told()));
        }
        ContentsList contents = ContentsList.among(pages.rest());
        noise.told.addAll(contents.told());
        return new Cleaned(contents.rest(), List.copyOf(noise.told), List.copyOf(noise.silent));
    }

    private void accept(SourceLine line) {
        String text = comments(line.text());
        boolean note = NOTE_TEXT.matcher(text).matches();
        if (note || inNote && !text.isEmpty() && line.indent() >= 2) {
            told.add(text);
            inNote = true;
            kept.add(line.withText(""));
            return;
        }
        inNote &= text.isEmpty();
        String rest = text.indexOf('!') >= 0 ? without(PICTURE, text, this::tell) : text;
        rest = rest.indexOf('<') >= 0 ? without(PICTURE_TAG, rest, this::tell) : rest;
        rest = rest.indexOf('^') >= 0 ? without(NOTE, rest, this::pass) : rest;
        kept.add(rest.equals(line.text()) ? line : line.withText(rest));
    }

    private String tell(String before, String found) {
        told.add(found);
        return before;
    }

    private String pass(String before, String found) {
        silent.add(found);
        return before;
    }

    private static String without(Pattern pattern, String text, BinaryOperator<String> took) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            rest.append(took.apply(text.substring(from, matcher.start()), matcher.group()));
            from = matcher.end();
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** A comment may go over several lines; one that never ends hides nothing but its own line. */
    private String comments(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int mark = text.indexOf(inComment ? CLOSE : OPEN, from);
            int end = mark < 0 ? text.length() : inComment ? mark + CLOSE.length() : mark;
            if (inComment) {
                told.add(text.substring(from, end));
            } else {
                rest.append(text, from, end);
            }
            inComment = mark < 0 ? inComment : !inComment;
            from = end;
        }
        return rest.toString();
    }
}
