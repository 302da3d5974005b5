package vn.lantoa.task.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.audit.WordAudit;
import vn.lantoa.task.document.block.BlockReader;
import vn.lantoa.task.document.block.SourceNoise;
import vn.lantoa.task.document.form.FormText;
import vn.lantoa.task.document.hint.ReadingHintException;
import vn.lantoa.task.document.hint.ReadingHints;
import vn.lantoa.task.document.html.HtmlForm;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.outline.DocumentDraft;
import vn.lantoa.task.document.outline.DocumentPartReader;
import vn.lantoa.task.document.outline.OutlineSection;
import vn.lantoa.task.document.outline.PlanReader;
import vn.lantoa.task.document.pdf.PdfForm;
import vn.lantoa.task.document.rule.AmbiguousScopeRule;
import vn.lantoa.task.document.rule.BaselineRule;
import vn.lantoa.task.document.rule.BlankHeaderRule;
import vn.lantoa.task.document.rule.DuplicateTitleRule;
import vn.lantoa.task.document.rule.FindingRule;
import vn.lantoa.task.document.rule.HeadingLevelRule;
import vn.lantoa.task.document.rule.NoActionRule;
import vn.lantoa.task.document.rule.OcrSuspectRule;
import vn.lantoa.task.document.rule.SectionNumberingRule;
import vn.lantoa.task.document.rule.YearRule;
import vn.lantoa.task.document.text.PlanDocumentException;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.SourceText;
import vn.lantoa.task.document.topic.VocabularyReader;
import vn.lantoa.task.document.word.DocxForm;

/**
 * Reads a plan from Markdown or plain text with numbered headings, and from the other forms. Without state: one
 * instance serves all threads. Time is linear in the document's length, which is bounded.
 */
public final class PlanParser {

    /**
     * The number of this way of reading. It grows when the same document would give other paths or texts than before;
     * the first reading left a run-in subject out of its clause's text, the second kept no cells and labels.
     */
    public static final int READING = 3;

    /** The first reading that keeps the cells of tables. */
    public static final int KEEPS_CELLS = 3;

    private static final List<ClauseKind> IN_THE_BODY =
            List.of(ClauseKind.BULLET, ClauseKind.PARAGRAPH, ClauseKind.TABLE_ROW);

    private final List<FindingRule> rules = List.of(
            new BlankHeaderRule(),
            new SectionNumberingRule(),
            new DuplicateTitleRule(),
            new HeadingLevelRule(),
            new OcrSuspectRule(),
            new BaselineRule(),
            new AmbiguousScopeRule(),
            new NoActionRule());

    /**
     * Reads the bytes as UTF-8, with or without byte order mark.
     *
     * @throws PlanDocumentException when they are not UTF-8, hold control characters, pass a bound, or hold no clause
     */
    public PlanDocument parse(byte[] utf8) {
        return document(marked(SourceText.lines(utf8)), null, ReadingHints.NONE);
    }

    /**
     * Reads the bytes as the plan of a year; what in it speaks of another one is told.
     *
     * @throws PlanDocumentException as {@link #parse(byte[])}
     */
    public PlanDocument parse(byte[] utf8, int planYear) {
        return parse(utf8, planYear, ReadingHints.NONE);
    }

    /**
     * As {@link #parse(byte[], int)}, by what an officer says of the document.
     *
     * @throws ReadingHintException when nothing in the document answers to a hint
     */
    public PlanDocument parse(byte[] utf8, int planYear, ReadingHints hints) {
        PlanDocument read = document(marked(SourceText.lines(utf8)), planYear, hints);
        hints.requireAnswers();
        return read;
    }

    /**
     * Reads the text.
     *
     * @throws PlanDocumentException when it holds control characters, passes a bound, or holds no clause
     */
    public PlanDocument parse(String text) {
        return document(marked(SourceText.lines(text)), null, ReadingHints.NONE);
    }

    /** Reads a file of any form without a word of an officer. */
    public PlanDocument parse(byte[] file, PlanForm form, @Nullable Integer planYear) {
        return parse(file, form, planYear, ReadingHints.NONE);
    }

    /**
     * Reads a file of any form as the plan of a year, by what an officer says of it; null where no year is known.
     *
     * @throws vn.lantoa.task.document.form.FormException when the bytes cannot be opened as that form
     * @throws PlanDocumentException when they hold no clause, and of text as {@link #parse(byte[])}
     * @throws ReadingHintException when nothing in the document answers to a hint
     */
    public PlanDocument parse(byte[] file, PlanForm form, @Nullable Integer planYear, ReadingHints hints) {
        FormText text =
                switch (form) {
                    case MARKDOWN -> marked(SourceText.lines(file));
                    case WORD -> DocxForm.read(file);
                    case HTML -> HtmlForm.read(file);
                    case PDF -> PdfForm.read(file);
                };
        PlanDocument read = document(text, planYear, hints);
        hints.requireAnswers();
        return read;
    }

    private static FormText marked(List<SourceLine> lines) {
        SourceNoise.Cleaned source = SourceNoise.clean(lines);
        return new FormText(source.lines(), Map.of(), source.told(), List.of(), lastWritten(lines));
    }

    private PlanDocument document(FormText source, @Nullable Integer planYear, ReadingHints hints) {
        String title = hints.title(source.lines());
        List<SourceLine> body = hints.withoutTitle(source.lines());
        PlanReader reader =
                new PlanReader(DocumentPartReader.read(BlockReader.read(body, source.tables()), hints), title);
        DocumentDraft draft = reader.read();
        if (draft.clauses().stream().noneMatch(clause -> IN_THE_BODY.contains(clause.kind()))) {
            throw new PlanDocumentException(source.end(), "the document ends without a clause");
        }
        List<Finding> findings = new ArrayList<>(reader.findings());
        findings.addAll(source.findings());
        rules.forEach(rule -> rule.check(draft, findings::add));
        YearRule.check(draft.header(), planYear, findings::add);
        draft.unplaced().forEach(words -> WordAudit.quote(words, findings::add));
        source.told().forEach(told -> WordAudit.quote(told, findings::add));
        audit(draft).check(source.written(), findings::add);
        findings.sort(Comparator.comparing(Finding::code));
        VocabularyReader topics = new VocabularyReader(draft);
        List<Section> sections =
                draft.sections().stream().map(OutlineSection::section).toList();
        return new PlanDocument(
                draft.header(), sections, draft.clauses(), findings, topics.themes(), topics.audiences());
    }

    private static WordAudit audit(DocumentDraft draft) {
        WordAudit audit = new WordAudit();
        audit.place(draft.forms());
        audit.place(draft.unplaced());
        audit.place(draft.header().title());
        audit.place(Objects.requireNonNullElse(draft.header().issuer(), ""));
        draft.sections().forEach(section -> audit.place(section.section().title()));
        draft.clauses().forEach(clause -> audit.place(clause.text()));
        return audit;
    }

    private static int lastWritten(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !line.blank())
                .mapToInt(SourceLine::number)
                .max()
                .orElse(1);
    }
}
