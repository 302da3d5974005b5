package vn.lantoa.task.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The invariant of rules.md §12 over every document at hand in every form: each word of the source stands somewhere or
 * is quoted, none stands twice, and the form changes nothing.
 */
class NoWordLostTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern TAGS = Pattern.compile("</?(?:table|thead|tbody|tr|td|th|br|p|strong)[^>]*>");
    /** Words of the form of a document, placed by being understood. */
    private static final Pattern FORM = Pattern.compile("(?iu)[ivx]+|[a-zđ]|\\d{1,2}|"
            + "số|kt|tm|tl|tuq|nơi|nhận|ngày|tháng|năm|kế|hoạch|quyết|định|chương|trình|phụ|lục|điều|phần|mục|"
            + "cộng|hòa|xã|hội|chủ|nghĩa|việt|nam|độc|lập|tự|do|hạnh|phúc|đã|ký|ủy|ban|nhân|dân|ke|hoach|stt|tt");

    /** Those that only the kind of a document makes a part of its form. */
    private static final Map<String, String> KINDS = Map.of(
            "directive.md", "chỉ|thị",
            "joint-plan.md", "phối|hợp",
            "programme-parts.md", "hành|động|đảng|sản|thứ|nhất|hai|ba",
            "resolution-with-annexes.md", "nghị",
            "scheme-parts.md", "đề|án|thứ|nhất|hai|ba",
            "scheme-with-contents.md", "đề|án|thứ|nhất|hai|ba",
            "decision-with-plan.md", "quy|chế",
            "statute-chapters.md", "quy|chế");

    private static final int[] WIDTHS = {40, 47, 55, 63, 72, 80, 91, 100};
    /** Without empty lines: a title that just fills its line cannot be told from a sentence's first line. */
    private static final String DENSE = "plan-from-the-web.md";

    private static final Set<String> WRAPPED_ALREADY = Set.of(PlanMother.FICTITIOUS, "plan-scanned.txt");

    /** What is read of each document as it is. */
    private static final Map<String, String> OUTLINES = PlanMother.documents().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> outline(new PlanParser().parse(one.getValue()))));

    /** How many of those in the same form stand for all of them in a sample. */
    private static final int ONE_IN = 3;

    /** A document as other hands would have written it. */
    private record Written(String name, String form, String text) {

        @Override
        public String toString() {
            return name + ": " + form;
        }
    }

    /** A document as a file of that form, made in that way. */
    private record Made(String name, PlanForm form, String way, Function<String, byte[]> maker) {

        @Override
        public String toString() {
            return name + ": " + form + ", " + way;
        }
    }

    private final PlanParser parser = new PlanParser();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void everyWordStandsOnceAndTheFormChangesNothing(String name, String form, String text) {
        PlanDocument read = parser.parse(text);
        assertWords(name, List.of(TAGS.matcher(text).replaceAll(" ")), read);
        assertThat(outline(read)).isEqualTo(OUTLINES.get(name));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void everyWordOfAFileStandsOnce(String name, PlanForm form, byte[] file) {
        assertWords(name, OfficeForms.words(PlanMother.documents().get(name)), parser.parse(file, form, null));
    }

    private static void assertWords(String name, List<String> written, PlanDocument read) {
        assertThat(lost(name, written, read)).as("lost").isEmpty();
        assertThat(twice(written, read)).as("twice").isEmpty();
    }

    private static Map<String, Integer> lost(String name, List<String> written, PlanDocument read) {
        Map<String, Integer> left = new TreeMap<>(counts(written));
        counts(placed(read)).forEach((word, count) -> left.merge(word, -count, Integer::sum));
        left.values().removeIf(count -> count <= 0);
        left.keySet().removeIf(word -> FORM.matcher(word).matches() || isOfItsKind(name, word));
        return left;
    }

    private static boolean isOfItsKind(String name, String word) {
        return Pattern.compile("(?iu)" + KINDS.getOrDefault(name, "-"))
                .matcher(word)
                .matches();
    }

    private static Map<String, Integer> twice(List<String> written, PlanDocument read) {
        Map<String, Integer> source = counts(written);
        Map<String, Integer> twice = new TreeMap<>(counts(texts(read)));
        twice.entrySet().removeIf(word -> word.getValue() <= source.getOrDefault(word.getKey(), 0));
        return twice;
    }

    static Stream<Arguments> files() {
        List<Made> files = new ArrayList<>();
        PlanMother.documents().keySet().forEach(name -> {
            files.add(new Made(name, PlanForm.WORD, "typed marks", OfficeForms::docx));
            files.add(new Made(name, PlanForm.WORD, "lists", OfficeForms::docxWithLists));
            files.add(new Made(name, PlanForm.HTML, "a page", NoWordLostTest::page));
            files.add(new Made(name, PlanForm.PDF, "printed", PdfMother::pdf));
        });
        return Sweep.ofThisRun()
                .draw("NoWordLostTest, files", files.stream(), Made::way, ONE_IN)
                .map(one -> arguments(
                        one.name(),
                        one.form(),
                        one.maker().apply(PlanMother.documents().get(one.name()))));
    }

    private static byte[] page(String text) {
        return OfficeForms.html(text).getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> documents() {
        Stream<Written> asTheyAre = PlanMother.documents().entrySet().stream()
                .map(one -> new Written(one.getKey(), "as it is", one.getValue()));
        Stream<Written> drawn = Sweep.ofThisRun().draw("NoWordLostTest", inOtherForms(), Written::form, ONE_IN);
        return Stream.concat(asTheyAre, drawn).map(one -> arguments(one.name(), one.form(), one.text()));
    }

    private static Stream<Written> inOtherForms() {
        List<Written> written = new ArrayList<>();
        PlanMother.documents().forEach((name, text) -> {
            SourceForms.alike().forEach((form, change) -> written.add(new Written(name, form, change.apply(text))));
            for (int columns : WIDTHS) {
                boolean ragged = WRAPPED_ALREADY.contains(name) && columns < 72 || name.equals(DENSE) && columns == 55;
                String wrapped = ragged ? text : SourceForms.wrapped(text, columns);
                written.add(new Written(name, columns + " columns", wrapped));
            }
            written.removeIf(one -> one.text().equals(text));
        });
        return written.stream();
    }

    private static String outline(PlanDocument plan) {
        StringBuilder outline =
                new StringBuilder(plan.header().title()).append(plan.header().issuedOn());
        plan.sections()
                .forEach(section ->
                        outline.append('\n').append(section.path()).append(' ').append(section.title()));
        plan.clauses().forEach(clause -> outline.append('\n')
                .append(clause.path() + " " + clause.kind() + (clause.action() ? " ! " : " ") + clause.text()));
        return outline.toString();
    }

    /** Titles and texts, without a title that its own clause repeats and without the names of columns. */
    private static List<String> texts(PlanDocument plan) {
        List<String> texts = new ArrayList<>(List.of(plan.header().title()));
        plan.clauses().forEach(clause -> texts.add(clause.text().replaceAll("(^|; )[^;:]{1,30}: ", " ")));
        for (Section section : plan.sections()) {
            boolean repeated = plan.clauses().stream()
                    .filter(clause -> section.path().equals(clause.parentPath()))
                    .anyMatch(clause -> clause.text().startsWith(section.title().replaceAll("…$", "")));
            texts.add(repeated ? "" : section.title());
        }
        return texts;
    }

    private static List<String> placed(PlanDocument plan) {
        Header header = plan.header();
        List<String> placed = new ArrayList<>(List.of(header.title(), String.valueOf(header.signature())));
        placed.addAll(List.of(String.valueOf(header.number()), String.valueOf(header.symbol())));
        placed.addAll(List.of(String.valueOf(header.place()), String.valueOf(header.issuedOn())));
        placed.add(String.valueOf(header.issuer()));
        plan.sections().stream().map(Section::title).forEach(placed::add);
        plan.clauses().stream().map(Clause::text).forEach(placed::add);
        plan.findings().stream()
                .filter(finding ->
                        finding.code() == FindingCode.TEXT_UNPLACED || finding.code() == FindingCode.DATE_BLANK)
                .map(Finding::evidence)
                .forEach(placed::add);
        return placed;
    }

    private static Map<String, Integer> counts(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            Matcher words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
            while (words.find()) {
                counts.merge(words.group(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
