package vn.lantoa.platform.web.openapi;

import java.util.List;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

import vn.lantoa.platform.web.openapi.operations.OperationMethods;
import vn.lantoa.platform.web.openapi.problems.ProblemAnswers;
import vn.lantoa.platform.web.openapi.problems.SharedProblems;
import vn.lantoa.platform.web.openapi.words.Descriptions;
import vn.lantoa.platform.web.openapi.words.Dictionary;
import vn.lantoa.platform.web.openapi.words.FeatureProblems;
import vn.lantoa.platform.web.openapi.words.OperationWords;

/**
 * Adds to the OpenAPI document, when the service is built, what follows from the code and what the platform does for
 * every operation. Operations and schemas say only what is their own. Runs before the filters that rename operations.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 100)
public class OpenApiDefaults implements OASFilter {

    private final List<OASFilter> filters;

    public OpenApiDefaults(IndexView index) {
        OperationMethods methods = new OperationMethods(index);
        ClassLoader classPath = Thread.currentThread().getContextClassLoader();
        filters = List.of(
                new DateTypes(),
                new Nullability(new SchemaRecords(index)),
                new RequiredProperties(),
                new CreationAnswers(methods),
                new ConditionalRequests(methods),
                new BearerToken(),
                new ProblemAnswers(),
                new AnswerHeaders(methods),
                new OperationWords(methods, new FeatureProblems(index, classPath)),
                new Descriptions(Dictionary.of(classPath)),
                new SharedProblems());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        filters.forEach(filter -> filter.filterOpenAPI(document));
    }
}
