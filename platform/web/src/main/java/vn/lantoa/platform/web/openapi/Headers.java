package vn.lantoa.platform.web.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Headers of requests and answers, as the document describes them. */
final class Headers {

    private Headers() {}

    /** A header that a request may have. */
    static Parameter parameter(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(false)
                .description(description)
                .schema(text());
    }

    /** A header of an answer. */
    static Header of(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
