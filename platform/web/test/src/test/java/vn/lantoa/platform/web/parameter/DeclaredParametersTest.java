package vn.lantoa.platform.web.parameter;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.parameter.DeclaredParameters.Declared;

import static org.assertj.core.api.Assertions.assertThat;

class DeclaredParametersTest {

    static class Common {
        @QueryParam("q")
        String text;
    }

    static class Inner {
        @RestQuery
        Long after;
    }

    static class Filter extends Common {
        @RestQuery("agency-code")
        String agency;

        @BeanParam
        Inner inner;

        String notAParameter;
    }

    /** As a resource of the house writes its methods. */
    interface Boats {
        void get(UUID id);

        void named(@PathParam("code") String a, @RestPath String b, @RestPath("c-d") String c);

        void list(@BeanParam Filter filter, @QueryParam("page") int number, @RestQuery boolean dryRun);

        void many(
                @RestQuery List<Integer> years, @QueryParam("kind") Set<Thread.State> kinds, @RestQuery String[] tags);

        void body(@NotNull String body, @HeaderParam("If-Match") String match);
    }

    private static DeclaredParameters of(String name) {
        Method method = Arrays.stream(Boats.class.getMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return DeclaredParameters.of(method);
    }

    private static Declared one(Class<?> type) {
        return new Declared(type, false);
    }

    @Test
    void aBareParameterIsTheSegmentOfItsName() {
        assertThat(of("get").path()).containsOnlyKeys("id").containsValue(one(UUID.class));
        assertThat(of("get").query()).isEmpty();
    }

    @Test
    void aSegmentMayHaveAnotherName() {
        assertThat(of("named").path()).containsOnlyKeys("code", "b", "c-d");
    }

    @Test
    void theFieldsOfBeansAndTheirParentsAreQueryParameters() {
        assertThat(of("list").query())
                .containsOnlyKeys("q", "agency-code", "after", "page", "dryRun")
                .containsEntry("after", one(Long.class))
                .containsEntry("page", one(int.class));
    }

    @Test
    void aListIsReadElementByElement() {
        assertThat(of("many").query())
                .containsEntry("years", new Declared(Integer.class, true))
                .containsEntry("kind", new Declared(Thread.State.class, true))
                .containsEntry("tags", new Declared(String.class, true));
    }

    @Test
    void bodiesAndHeadersAreNoParameters() {
        assertThat(of("body").query()).isEmpty();
        assertThat(of("body").path()).isEmpty();
    }
}
