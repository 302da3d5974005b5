package vn.lantoa.task.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.Signature;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Words;

/** Takes the lines above the preamble one by one: issuer, number, place and date, type, title. */
public final class HeaderReader {

    private static final int LONGEST_TITLE = 500;
    private static final int FEW_WORDS = 3;
    private static final Pattern NAMES = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern YEAR = Pattern.compile("(?iu)(?<!\\p{L})năm (\\d{4})(?!\\d)");
    private final List<String> issuer = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private @Nullable DocumentType type;
    private boolean closed;
    private boolean known;
    private boolean marked;
    private boolean whole;
    private @Nullable DocumentNumber number;
    private @Nullable IssueDate date;

    /** Takes the words as the title, whatever else looks like one; with the name of the kind of document or without. */
    public void knowsTitle(String words) {
        if (!words.isEmpty()) {
            Optional<DocumentType> named = DocumentType.leading(words);
            named.ifPresentOrElse(found -> type(found, words, false), () -> title.add(words));
            known = true;
        }
    }

    /** @param heading whether the line is marked as a heading, and so part of the title */
    public void accept(String words, boolean heading) {
        Matcher motto = HeaderLines.motto(words);
        if (motto.find()) {
            forms.add(motto.group());
            accept(words.substring(0, motto.start()).strip(), heading);
            accept(words.substring(motto.end()).strip(), heading);
            return;
        }
        if (!NAMES.matcher(words).find() || HeaderLines.isMotto(words)) {
            forms.add(words);
            return;
        }
        if (readsLetterhead(words)) {
            return;
        }
        Optional<DocumentType> named = DocumentType.leading(words);
        if (type == null && named.isPresent()) {
            type(named.get(), words, heading);
        } else {
            name(words, heading);
        }
    }

    /** The name of the kind of document, the title behind it or in the lines below. */
    private void type(DocumentType named, String words, boolean heading) {
        type = named;
        if (known) {
            forms.add(words.substring(0, Math.min(words.length(), named.length())));
            unplaced.add(words.substring(Math.min(words.length(), named.length())));
            return;
        }
        String rest = words.substring(Math.min(words.length(), named.length())).strip();
        forms.add(words.substring(0, words.length() - rest.length()));
        title.addAll(rest.isEmpty() ? List.of() : List.of(rest));
        whole = !rest.isEmpty();
        marked |= heading && whole;
    }

    /** A line of the title, or of the name of the issuing body above or below it. */
    private void name(String words, boolean heading) {
        if (type != null && Words.capitals(words) && HeaderLines.isBody(words)) {
            (issuer.isEmpty() ? issuer : unplaced).add(words);
            closed = !title.isEmpty();
        } else if (closed || known && (type != null || heading)) {
            unplaced.add(words);
        } else if (type != null || heading) {
            title.add(words);
            marked |= heading || Words.capitals(words);
        } else if (Words.capitals(words) && !HeaderLines.isStamp(words)) {
            if (HeaderLines.isCommittee(words) && issuer.stream().noneMatch(HeaderLines::isCommittee)) {
                unplaced.addAll(issuer);
                issuer.clear();
            }
            issuer.add(words);
        } else {
            unplaced.add(words);
        }
    }

    /** Lines that are no part of a letterhead. */
    public List<String> unplaced() {
        return unplaced;
    }

    private boolean readsLetterhead(String words) {
        boolean expected = type == null || title.isEmpty() || known;
        return expected && (number == null || type == null) && readsNumber(words)
                || expected && (date == null || type == null) && readsDate(words);
    }

    /** Words that are the form of the letterhead, placed by being understood. */
    public List<String> forms() {
        return forms;
    }

    /** Whether the word for the kind of document was met. */
    public boolean typeKnown() {
        return type != null;
    }

    /** Whether the title is set off as a heading or in capitals, so that what is not is no part of it. */
    public boolean titleMarked() {
        return marked;
    }

    public boolean titleKnown() {
        return !title.isEmpty();
    }

    /** Whether the title is more than a word or two, so that a further heading is a section. */
    public boolean titleComplete() {
        return whole
                || title.stream().mapToInt(words -> words.split(" ").length).sum() > FEW_WORDS;
    }

    public Header header(@Nullable Signature signature, @Nullable String issuerInPreamble) {
        String wholeTitle = Excerpt.head(String.join(" ", title), LONGEST_TITLE);
        String body = issuer.isEmpty() ? issuerInPreamble : Excerpt.head(String.join(" ", issuer), HeaderLines.LONGEST);
        return new Header(
                number == null ? null : number.number(),
                number == null ? null : number.symbol(),
                date == null ? null : date.place(),
                date == null ? null : date.date(),
                wholeTitle,
                lastYear(wholeTitle),
                body,
                signature,
                type == null ? DocumentType.PLAN.sign() : type.sign());
    }

    /** The line that should hold the number, or what is missing. */
    public String numberEvidence() {
        return number == null ? "no number line" : number.line();
    }

    /** The line that should hold the date, or what is missing. */
    public String dateEvidence() {
        return date == null ? "no date line" : date.line();
    }

    private boolean readsNumber(String words) {
        Optional<DocumentNumber> read = DocumentNumber.of(words);
        read.ifPresent(found -> {
            number = found;
            forms.add(words.substring(0, found.end()));
            accept(words.substring(found.end()).strip(), false);
        });
        return read.isPresent();
    }

    private boolean readsDate(String words) {
        Optional<IssueDate> read = IssueDate.of(words);
        read.ifPresent(issued -> date = issued);
        read.ifPresent(issued -> forms.add(words));
        return read.isPresent();
    }

    private static @Nullable Integer lastYear(String title) {
        Matcher matcher = YEAR.matcher(title);
        Integer year = null;
        while (matcher.find()) {
            year = Integer.valueOf(matcher.group(1));
        }
        return year;
    }
}
