package vn.lantoa.media.description;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

import vn.lantoa.platform.web.openapi.operations.OperationMethods;
import vn.lantoa.platform.web.openapi.operations.Operations;
import vn.lantoa.platform.web.openapi.problems.ProblemAnswers;

/** Describes the answers of what is annotated {@link AnswersByLine}. Runs before the defaults, which add to them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 200)
public class LineAnswers implements OASFilter {

    private static final String RESULT = "SubmissionResult";
    private static final String SUBMISSION = "Submission";

    private final OperationMethods methods;

    public LineAnswers(IndexView index) {
        methods = new OperationMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operations.of(document)
                .map(Operations.Described::operation)
                .filter(operation -> methods.isAnnotated(operation, AnswersByLine.class))
                .forEach(LineAnswers::describe);
    }

    private static void describe(Operation operation) {
        APIResponses answers = OASFactory.createAPIResponses()
                .addAPIResponse(
                        "201", answer("Stored; also when lines were rejected.").content(content(RESULT)))
                .addAPIResponse(
                        "200", answer("What would come of it: a dry run.").content(content(RESULT)))
                .addAPIResponse("202", kept())
                .addAPIResponse("422", ProblemAnswers.answer("422", "The key was used for another request."));
        operation.getResponses().getAPIResponses().forEach((status, other) -> {
            if (!answers.hasAPIResponse(status)) {
                answers.addAPIResponse(status, other);
            }
        });
        operation.setResponses(answers);
    }

    private static APIResponse kept() {
        Header place = OASFactory.createHeader()
                .description("The submission.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format("uri-reference"))
                .required(true);
        return answer("Stored whole, to be applied: of more than 1,000 lines. `Location` shows how far it is.")
                .addHeader(HttpHeaders.LOCATION, place)
                .content(content(SUBMISSION));
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static Content content(String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        MediaType.APPLICATION_JSON,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + schema)));
    }
}
