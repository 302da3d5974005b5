package vn.lantoa.task.rendition.markdown;

import java.util.List;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.model.Signature;
import vn.lantoa.task.rendition.form.FormBlock;
import vn.lantoa.task.rendition.form.FormOutline;
import vn.lantoa.task.rendition.form.SignatureLines;

/** Writes a plan as Markdown. Read again it is the same plan, clause by clause. */
public final class MarkdownForm {

    private static final int MOST_HASHES = 6;
    private static final String NESTED = "  ";

    private final StringBuilder text = new StringBuilder();

    private MarkdownForm() {}

    public static String of(PlanDocument plan) {
        MarkdownForm form = new MarkdownForm();
        FormOutline.of(plan).forEach(form::write);
        return form.text.toString();
    }

    private void write(FormBlock block) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        if (block instanceof FormBlock.LetterheadLine line) {
            line(MarkdownText.starting(line.words()));
        } else if (block instanceof FormBlock.DocumentTitle title) {
            title(title);
        } else if (block instanceof FormBlock.Formula formula) {
            line(formula.words());
        } else if (block instanceof FormBlock.Attached attached) {
            attached(attached);
        } else if (block instanceof FormBlock.SectionHeading heading) {
            heading(heading);
        } else if (block instanceof FormBlock.Prose prose) {
            line(MarkdownText.starting(prose.words()));
        } else if (block instanceof FormBlock.Bullet item) {
            String mark = item.label().isEmpty() ? "-" : item.label();
            line(NESTED.repeat(item.depth()) + mark + " "
                    + MarkdownText.starting(item.clause().text()));
        } else if (block instanceof FormBlock.Grid grid) {
            text.append(MarkdownTable.of(grid));
        } else if (block instanceof FormBlock.Distribution distribution) {
            distribution(distribution.recipients());
        } else if (block instanceof FormBlock.Signing signing) {
            signature(signing.signature());
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void title(FormBlock.DocumentTitle title) {
        line("# " + title.kind());
        if (!title.title().isEmpty()) {
            line("");
            line(title.plain() ? MarkdownText.starting(title.title()) : "## " + heading(title.title()));
        }
    }

    private void attached(FormBlock.Attached attached) {
        line("# " + attached.kind());
        String title = attached.section().title();
        if (!title.isEmpty()) {
            line("");
            line("## " + heading(title));
        }
    }

    private void heading(FormBlock.SectionHeading heading) {
        Section section = heading.section();
        if (!heading.words().isEmpty()) {
            line("#".repeat(Math.min(MOST_HASHES, section.level() + 1)) + " " + heading(heading.words()));
        }
    }

    /** Number signs that close a heading are marks: behind a title that ends with one, another follows. */
    private static String heading(String words) {
        String escaped = MarkdownText.of(words);
        return words.endsWith("#") ? escaped + " #" : escaped;
    }

    private void distribution(List<Clause> recipients) {
        line("Nơi nhận:");
        for (Clause recipient : recipients) {
            line("");
            String mark = recipient.label() == null ? "-" : recipient.label();
            line(mark + " " + MarkdownText.starting(recipient.text()));
        }
    }

    private void signature(Signature signature) {
        boolean first = true;
        for (SignatureLines.Line signed : SignatureLines.of(signature)) {
            if (!first) {
                line("");
            }
            first = false;
            line(
                    signed.office()
                            ? "**" + MarkdownText.of(signed.words()) + "**"
                            : MarkdownText.starting(signed.words()));
        }
    }
}
