package vn.lantoa.platform.web.openapi.problems;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schema of a problem answer. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema create() {
        return object().description("A problem answer (RFC 9457).")
                .addProperty(
                        "type",
                        text("Resolves to a page that explains the code.").format("uri"))
                .addProperty("title", text("The problem in a few words."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status, once more."))
                .addProperty("detail", text("This occurrence, with its values."))
                .addProperty("instance", text("The path of the request.").format("uri-reference"))
                .addProperty("code", text("Stable: programs decide by it."))
                .addProperty("traceId", text("Ties this answer to the logs.").pattern("^[0-9a-f]{32}$"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("What is wrong part by part; empty where no part is at fault.")
                                .items(violation()))
                .required(List.of("type", "title", "status", "detail", "instance", "code", "traceId", "violations"));
    }

    private static Schema violation() {
        return object().description("One thing wrong with one part of the request.")
                .addProperty("field", text("The part's name, a path such as `evidence[0].url` inside a body."))
                .addProperty("in", text("Where it stands: `body`, `query`, `path`, `header` …"))
                .addProperty("message", text("What is wrong, in the request's language."))
                .required(List.of("field", "in", "message"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
