package vn.lantoa.task.rendition.akn;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.rendition.form.FormBlock;
import vn.lantoa.task.rendition.form.FormOutline;
import vn.lantoa.task.rendition.form.XmlOutput;

/**
 * Writes a plan as one Akoma Ntoso document: preface, preamble with its legal bases as references, body, conclusions,
 * and an attachment for each annex. The same plan gives the same bytes.
 */
public final class AknForm {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final XmlOutput xml;
    private final Header header;
    private final AknMeta meta;
    private final AknFront front;

    private AknForm(XmlOutput xml, Header header, AknIdentity identity) {
        this.xml = xml;
        this.header = header;
        this.meta = new AknMeta(xml, header, identity);
        this.front = new AknFront(xml, header);
    }

    public static byte[] of(PlanDocument plan, AknIdentity identity) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOutput xml = new XmlOutput(bytes);
        new AknForm(xml, plan.header(), identity).write(FormOutline.of(plan));
        xml.end();
        return bytes.toByteArray();
    }

    private void write(List<FormBlock> blocks) {
        xml.open("akomaNtoso", "xmlns", NAMESPACE);
        xml.open("doc", "name", AknIdentity.plain(header.docType()), "contains", "originalVersion");
        meta.write(AknMeta.MAIN);
        front.preface(blocks);
        front.preamble(blocks);
        List<FormBlock> rest =
                blocks.stream().filter(block -> !AknFront.isFront(block)).toList();
        int annex = 0;
        while (annex < rest.size() && annexed(rest.get(annex)) == null) {
            annex++;
        }
        document("", rest.subList(0, annex));
        if (annex < rest.size()) {
            attachments(rest.subList(annex, rest.size()));
        }
        xml.close().close();
    }

    /**
     * Body and conclusions of the main document or of an attachment.
     *
     * @param id the attachment's; empty for the main document
     */
    private void document(String id, List<FormBlock> blocks) {
        List<FormBlock> body =
                blocks.stream().filter(block -> !isConclusion(block)).toList();
        xml.open("mainBody");
        new AknBody(xml, id).write(body);
        xml.close();
        AknConclusions.write(xml, blocks.stream().filter(AknForm::isConclusion).toList());
    }

    private static boolean isConclusion(FormBlock block) {
        return block instanceof FormBlock.Distribution
                || block instanceof FormBlock.Signing
                || block instanceof FormBlock.Prose prose && prose.clause().kind() == ClauseKind.CLOSING;
    }

    private void attachments(List<FormBlock> blocks) {
        xml.open("attachments");
        List<FormBlock> open = new ArrayList<>();
        for (FormBlock block : blocks) {
            if (annexed(block) != null && !open.isEmpty()) {
                attachment(open);
                open.clear();
            }
            open.add(block);
        }
        attachment(open);
        xml.close();
    }

    private void attachment(List<FormBlock> blocks) {
        Section section = annexed(blocks.get(0));
        String path = section == null ? "x" : section.path();
        String id = AknIds.section(path);
        xml.open("attachment", "eId", id, "wId", path);
        if (section != null && !section.title().isEmpty()) {
            xml.element("heading", section.title());
        }
        xml.open("doc", "name", "attachment");
        meta.write(id);
        document(id, blocks.subList(1, blocks.size()));
        xml.close().close();
    }

    /** The section at the root with which an annex begins; null for all other blocks. */
    private static @Nullable Section annexed(FormBlock block) {
        if (block instanceof FormBlock.Attached attached) {
            return attached.section();
        }
        return block instanceof FormBlock.SectionHeading heading && heading.annex() ? heading.section() : null;
    }

    /** Whether the clause stands above the first section. */
    static boolean isPreamble(Clause clause) {
        return clause.kind() == ClauseKind.LEGAL_BASIS || clause.kind() == ClauseKind.PREAMBLE;
    }
}
