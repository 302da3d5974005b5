package vn.lantoa.platform.web.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.openapi.operations.OperationMethods;
import vn.lantoa.platform.web.openapi.operations.Operations;

/**
 * Says 201 of what returns a {@link RestResponse} and describes no 201 itself: a PUT replaces or creates; a POST
 * creates, unless it describes a 200. What returns the body itself answers 200.
 */
final class CreationAnswers implements OASFilter {

    private static final String OK = "200";
    private static final String UNDESCRIBED = "OK";
    private static final String CREATED = "201";

    private final OperationMethods methods;

    CreationAnswers(OperationMethods methods) {
        this.methods = methods;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operations.of(document)
                .filter(called -> methods.returns(called.operation(), RestResponse.class))
                .forEach(called -> describe(called.method(), called.operation().getResponses()));
    }

    private static APIResponse created(APIResponse answer) {
        return OASFactory.createAPIResponse().description("Created.").content(answer.getContent());
    }

    private static void describe(PathItem.HttpMethod method, APIResponses answers) {
        APIResponse answer = answers.getAPIResponse(OK);
        if (answer == null || answers.hasAPIResponse(CREATED)) {
            return;
        }
        boolean described = !UNDESCRIBED.equals(answer.getDescription());
        if (method == PathItem.HttpMethod.PUT) {
            answer.setDescription(described ? answer.getDescription() : "Replaced.");
            answers.addAPIResponse(CREATED, created(answer));
        } else if (method == PathItem.HttpMethod.POST && !described) {
            answers.removeAPIResponse(OK);
            answers.addAPIResponse(CREATED, created(answer));
        }
    }
}
