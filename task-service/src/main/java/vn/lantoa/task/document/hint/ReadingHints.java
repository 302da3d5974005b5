package vn.lantoa.task.document.hint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.hint.ReadingHint.Says;
import vn.lantoa.task.document.row.Candidate;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.SourceLine;

/** All that an officer says of one document. What is said of a line wins over what is said of a form of numbers. */
public final class ReadingHints {

    /** Nobody said anything. */
    public static final ReadingHints NONE = new ReadingHints(List.of());

    private static final int MOST = 20;

    private final List<ReadingHint> hints;
    private final Set<ReadingHint> answered = new HashSet<>();

    private ReadingHints(List<ReadingHint> hints) {
        this.hints = hints;
    }

    /**
     * The hints as they are written in a request.
     *
     * @throws ReadingHintException when one is not understood, two contradict each other, or there are too many
     */
    public static ReadingHints of(List<String> written) {
        List<ReadingHint> hints = new ArrayList<>();
        for (String one : written.stream().distinct().toList()) {
            ReadingHint hint = ReadingHint.of(one);
            if (hints.size() == MOST || hints.stream().anyMatch(hint::contradicts)) {
                throw new ReadingHintException(one, hints.size() == MOST ? "too many" : "contradicts another one");
            }
            hints.add(hint);
        }
        return new ReadingHints(hints);
    }

    /** The hints in the form in which they were given, sorted and each once. */
    public List<String> written() {
        return hints.stream().map(ReadingHint::written).distinct().sorted().toList();
    }

    /** The title's words, empty when nobody says where they stand. */
    public String title(List<SourceLine> lines) {
        StringBuilder title = new StringBuilder();
        for (SourceLine line : lines) {
            if (isTitle(line)) {
                String words = line.text().replaceFirst("^#{1,6} *", "");
                title.append(title.isEmpty() ? "" : " ").append(Inline.plain(words));
            }
        }
        return title.toString().strip();
    }

    /** The lines without those of the title. */
    public List<SourceLine> withoutTitle(List<SourceLine> lines) {
        return lines.stream()
                .map(line -> isTitle(line) ? line.withText("") : line)
                .toList();
    }

    private boolean isTitle(SourceLine line) {
        Optional<ReadingHint> title = hints.stream()
                .filter(hint -> hint.says() == Says.TITLE && !line.blank())
                .filter(hint -> hint.first() <= line.number() && line.number() <= hint.last())
                .findFirst();
        title.ifPresent(answered::add);
        return title.isPresent();
    }

    /** The block as it is to be taken. */
    public Candidate said(Candidate candidate) {
        Optional<ReadingHint> line = first(hint -> hint.first() > 0 && holds(candidate.block(), hint));
        Optional<ReadingHint> found = line.isPresent() || candidate.number() == null
                ? line
                : first(hint -> hint.isAbout(candidate.numbering()));
        if (candidate.style() != Candidate.Style.END) {
            found.ifPresent(answered::add);
        }
        return found.map(hint -> candidate.said(hint.says() == Says.HEADINGS, line.isPresent()))
                .orElse(candidate);
    }

    /** @throws ReadingHintException when what is said of the block's line is not what its row came out as */
    public void requireHeld(Candidate candidate, boolean heading) {
        first(hint -> hint.first() > 0 && holds(candidate.block(), hint))
                .filter(hint -> hint.says() == Says.HEADINGS != heading)
                .ifPresent(hint -> {
                    throw new ReadingHintException(hint.written(), "contradicts another one about the same row");
                });
    }

    private Optional<ReadingHint> first(Predicate<ReadingHint> wanted) {
        return hints.stream()
                .filter(hint -> hint.says() != Says.TITLE)
                .filter(wanted)
                .findFirst();
    }

    private static boolean holds(Block block, ReadingHint hint) {
        return !block.is(Block.Form.TABLE) && block.lines().stream().anyMatch(line -> line.number() == hint.first());
    }

    /** @throws ReadingHintException when nothing in the document answers to one of them */
    public void requireAnswers() {
        hints.stream().filter(hint -> !answered.contains(hint)).findFirst().ifPresent(hint -> {
            throw new ReadingHintException(hint.written(), "nothing in the document answers to it");
        });
    }
}
