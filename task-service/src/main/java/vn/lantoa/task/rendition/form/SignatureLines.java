package vn.lantoa.task.rendition.form;

import java.util.ArrayList;
import java.util.List;

import vn.lantoa.task.document.model.Signature;
import vn.lantoa.task.document.text.Words;

/** A signature line by line: by which authority and for whom, the signer's office, the name. */
public final class SignatureLines {

    private SignatureLines() {}

    /**
     * A line.
     *
     * @param office whether it names an office, and so is set in bold letters
     */
    public record Line(String words, boolean office) {}

    public static List<Line> of(Signature signature) {
        List<Line> lines = new ArrayList<>();
        String authority = signature.authority();
        String behalf = signature.onBehalfOf();
        if (authority != null || behalf != null) {
            lines.add(new Line(Words.joined(authority == null ? "" : authority, behalf == null ? "" : behalf), true));
        }
        if (signature.title() != null) {
            lines.add(new Line(signature.title(), true));
        }
        if (signature.name() != null) {
            lines.add(new Line(signature.name(), false));
        }
        return lines;
    }
}
