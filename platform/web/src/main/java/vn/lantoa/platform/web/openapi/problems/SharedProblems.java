package vn.lantoa.platform.web.openapi.problems;

import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import vn.lantoa.platform.web.openapi.operations.Operations;

/**
 * Describes what is refused alike everywhere once, as {@code #/components/responses/Problem404}; operations refer to
 * it. An answer that names codes of a feature stays with its operation.
 */
public final class SharedProblems implements OASFilter {

    private static final String PREFIX = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        Operations.of(document).forEach(called -> share(called.operation().getResponses(), components));
    }

    private static void share(APIResponses answers, Components components) {
        Map.copyOf(answers.getAPIResponses()).forEach((status, answer) -> {
            if (answer.getRef() == null && ProblemAnswers.isCommon(status, answer)) {
                String name = PREFIX + status;
                if (components.getResponses() == null
                        || !components.getResponses().containsKey(name)) {
                    components.addResponse(name, answer);
                }
                answers.addAPIResponse(status, reference(name));
            }
        });
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }
}
