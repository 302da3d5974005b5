package vn.lantoa.task.rendition.word;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.rendition.form.FormBlock;
import vn.lantoa.task.rendition.form.FormOutline;
import vn.lantoa.task.rendition.form.SignatureLines;

/**
 * Writes a plan as a Word document: headings by style, with their number typed; bullets and tables as Word makes them;
 * letterhead and signature in two columns without lines. The same plan gives the same bytes.
 */
public final class WordForm {

    private static final int MOST_LEVELS = 9;

    private final WordBody body;
    private final List<FormBlock.LetterheadLine> letterhead = new ArrayList<>();
    private List<Clause> recipients = List.of();

    private WordForm(WordBody body) {
        this.body = body;
    }

    public static byte[] of(PlanDocument plan) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        WordBody body = new WordBody(document);
        WordForm form = new WordForm(body);
        FormOutline.of(plan).forEach(form::write);
        form.writeRecipients();
        body.end();
        return WordPackage.of(document.toByteArray());
    }

    private void write(FormBlock block) {
        if (block instanceof FormBlock.LetterheadLine line) {
            letterhead.add(line);
            return;
        }
        writeLetterhead();
        if (block instanceof FormBlock.Signing signing) {
            body.columns(recipientLines(), signatureLines(signing));
            recipients = List.of();
            return;
        }
        writeRecipients();
        if (block instanceof FormBlock.DocumentTitle title) {
            title(title.kind(), title.title(), title.plain());
        } else if (block instanceof FormBlock.Formula formula) {
            body.paragraph(WordStyle.FORMULA, formula.words());
        } else if (block instanceof FormBlock.Attached attached) {
            title(attached.kind(), attached.section().title(), false);
        } else if (block instanceof FormBlock.SectionHeading heading) {
            heading(heading);
        } else if (block instanceof FormBlock.Prose prose) {
            body.paragraph(WordStyle.TEXT, prose.words());
        } else if (block instanceof FormBlock.Bullet bullet) {
            body.item(bullet);
        } else if (block instanceof FormBlock.Grid grid) {
            body.table(grid);
        } else if (block instanceof FormBlock.Distribution distribution) {
            recipients = distribution.recipients();
        }
    }

    private void title(String kind, String title, boolean plain) {
        body.paragraph(WordStyle.TITLE, kind);
        if (!title.isEmpty()) {
            body.paragraph(plain ? WordStyle.FORMULA : WordStyle.SUBTITLE, title);
        }
    }

    private void heading(FormBlock.SectionHeading heading) {
        if (!heading.words().isEmpty()) {
            body.heading(Math.min(MOST_LEVELS, heading.section().level()), heading.words());
        }
    }

    private void writeLetterhead() {
        if (!letterhead.isEmpty()) {
            body.columns(lines(false), lines(true));
            letterhead.clear();
        }
    }

    private List<WordBody.Line> lines(boolean right) {
        return letterhead.stream()
                .filter(line -> line.right() == right)
                .map(line -> new WordBody.Line(line.words(), line.words().indexOf(',') < 0, true))
                .toList();
    }

    /** A distribution without a signature beside it. */
    private void writeRecipients() {
        recipientLines().forEach(line -> body.paragraph(WordStyle.TEXT, line.words()));
        recipients = List.of();
    }

    private List<WordBody.Line> recipientLines() {
        List<WordBody.Line> lines = new ArrayList<>();
        if (!recipients.isEmpty()) {
            lines.add(new WordBody.Line("Nơi nhận:", true, false));
        }
        for (Clause one : recipients) {
            String mark = one.label() == null ? "-" : one.label();
            lines.add(new WordBody.Line(mark + " " + one.text(), false, false));
        }
        return lines;
    }

    private static List<WordBody.Line> signatureLines(FormBlock.Signing signing) {
        return SignatureLines.of(signing.signature()).stream()
                .map(line -> new WordBody.Line(line.words(), true, true))
                .toList();
    }
}
