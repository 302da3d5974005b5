package vn.lantoa.task.document.word.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/**
 * One XML part, read as a stream: element by element, each handed to whoever asks for the children of the one above.
 * What is not asked for is passed over. No document type, no entity, nothing from elsewhere is read.
 */
public final class PartXml implements AutoCloseable {

    private static final int DEEPEST = 256;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private int depth;

    public PartXml(InputStream bytes) {
        this.bytes = bytes;
        try {
            this.xml = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException broken) {
            throw fault(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Hands on the root, then reads to the end, so that what is broken behind it shows. */
    public void root(Consumer<String> child) {
        each(child);
    }

    /** Hands on the name of each child of the element that is open now, and closes it. */
    public void each(Consumer<String> child) {
        int level = depth;
        while (advance()) {
            if (depth < level) {
                return;
            }
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                child.accept(name());
                close(level);
            }
        }
    }

    /** All letters of the open element, and closes it. */
    public String text() {
        int level = depth;
        StringBuilder text = new StringBuilder();
        while (advance() && depth >= level) {
            text.append(xml.isCharacters() ? xml.getText() : "");
        }
        return text.toString();
    }

    /** The attribute of the open element with that local name. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** {@code w:val}. */
    public @Nullable String value() {
        return attribute("val");
    }

    /** Whether the open element switches something on. */
    public boolean on() {
        String value = value();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    public int number(String name, int otherwise) {
        String value = attribute(name);
        return value != null && value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private void close(int level) {
        while (depth > level && advance()) {
            // passes over what nobody asked for
        }
    }

    private boolean advance() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new FormException(FormFault.BROKEN, "a document type or an entity in the XML");
                default -> {
                    return true;
                }
            }
            return true;
        } catch (XMLStreamException broken) {
            throw fault(broken);
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new FormException(FormFault.TOO_COMPLEX, "elements more than " + DEEPEST + " deep");
        }
    }

    /** The plain name of a word processor's element; with a prefix of ours for others. */
    private String name() {
        String space = xml.getNamespaceURI();
        if (space == null || space.contains("wordprocessingml")) {
            return xml.getLocalName();
        }
        String lead = space.contains("markup-compatibility") ? "mc:" : space.contains("/math") ? "m:" : "x:";
        return lead + xml.getLocalName();
    }

    private static FormException fault(XMLStreamException broken) {
        return broken.getNestedException() instanceof IOException io
                ? DocxPackage.fault(io)
                : new FormException(FormFault.BROKEN, "XML that is not well-formed", broken);
    }

    @Override
    public void close() {
        try (bytes) {
            xml.close();
        } catch (XMLStreamException | IOException late) {
            throw new FormException(FormFault.BROKEN, "a part that cannot be closed", late);
        }
    }
}
