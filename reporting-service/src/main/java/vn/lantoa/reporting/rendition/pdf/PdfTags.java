package vn.lantoa.reporting.rendition.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What each mark on the pages is (ISO 32000-1, 14.7): headings, paragraphs, tables, in the order of reading. */
final class PdfTags {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole;
    /** For each page what its marks belong to, by their number. */
    private final Map<PDPage, COSArray> parents = new LinkedHashMap<>();

    PdfTags(PDDocument document) {
        this.document = document;
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        this.whole = element(root, "Document");
    }

    /** A part of the document itself. */
    PDStructureElement element(String type) {
        return element(whole, type);
    }

    PDStructureElement element(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** A cell that names its column. */
    PDStructureElement columnHeading(PDStructureElement row) {
        PDStructureElement cell = element(row, "TH");
        COSDictionary scope = new COSDictionary();
        scope.setName(COSName.O, "Table");
        scope.setName(COSName.getPDFName("Scope"), "Column");
        cell.getCOSObject().setItem(COSName.A, scope);
        return cell;
    }

    void page(PDPage page) {
        page.setStructParents(parents.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.put(page, new COSArray());
    }

    /** Begins marks of a page that belong to an element; the caller ends them. */
    void begin(PDPageContentStream content, PDPage page, PDStructureElement element) throws IOException {
        COSArray ofPage = parents.computeIfAbsent(page, any -> new COSArray());
        int number = ofPage.size();
        ofPage.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
    }

    /** Begins marks that are no part of what is said: lines, page numbers. */
    static void beginArtifact(PDPageContentStream content) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    void close() {
        Map<Integer, COSObjectable> tree = new HashMap<>();
        for (Map.Entry<PDPage, COSArray> page : parents.entrySet()) {
            tree.put(page.getKey().getStructParents(), new PDParentTreeValue(page.getValue()));
        }
        PDNumberTreeNode node = new PDNumberTreeNode(PDParentTreeValue.class);
        node.setNumbers(tree);
        root.setParentTree(node);
        root.setParentTreeNextKey(parents.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
