package vn.lantoa.platform.testing.architecture.sample.boat;

import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Has a setter, because the interface that it implements has one. */
final class BoatReader extends DefaultHandler {

    private int line;

    @Override
    public void setDocumentLocator(Locator locator) {
        line = locator.getLineNumber();
    }

    int line() {
        return line;
    }
}
