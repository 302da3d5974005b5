package vn.lantoa.task.rendition.form;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element, in UTF-8. */
public final class XmlOutput {

    private final XMLStreamWriter writer;

    /** Begins a document on the stream, which stays open. */
    public XmlOutput(OutputStream target) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Opens an element; names and values of its attributes follow each other. */
    public XmlOutput open(String name, String... attributes) {
        return done(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element without content. */
    public XmlOutput empty(String name, String... attributes) {
        return done(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    public XmlOutput text(String words) {
        return done(() -> writer.writeCharacters(XmlCharacters.of(words)));
    }

    /** An element that holds words alone. */
    public XmlOutput element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    public XmlOutput close() {
        return done(writer::writeEndElement);
    }

    /** Ends the document. */
    public void end() {
        done(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], XmlCharacters.of(attributes[i + 1]));
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlOutput done(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
