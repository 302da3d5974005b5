package vn.lantoa.platform.web.openapi;

import java.util.List;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Adds to the OpenAPI document, when the service is built, what follows from the code and what the platform does for
 * every operation. Operations and schemas say only what is their own. Runs before the filters that rename operations.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 100)
public class OpenApiDefaults implements OASFilter {

    private final List<OASFilter> filters;

    public OpenApiDefaults(IndexView index) {
        OperationMethods methods = new OperationMethods(index);
        filters = List.of(
                new DateTypes(),
                new Nullability(new SchemaRecords(index)),
                new RequiredProperties(),
                new CreationAnswers(methods),
                new ConditionalRequests(methods),
                new BearerToken(),
                new ProblemAnswers());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        filters.forEach(filter -> filter.filterOpenAPI(document));
    }
}
