package vn.lantoa.deploy.fuzz;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.deploy.system.Operations.Parameter;
import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;

class FeatureSampleTest {

    private static final List<Operation> OPERATIONS = Stream.of("boats", "crews", "harbours")
            .map(feature -> new Operation(
                    "list-" + feature,
                    "GET",
                    "/api/v1/" + feature,
                    List.of(new Parameter("page", "query", "", false)),
                    false,
                    false,
                    false))
            .toList();

    /** Whatever the day, and however few features it suits, or operations it need be tried on. */
    @Test
    void everyMutationMeetsAnOperationThatItSuits() {
        List<Mutation> suiting = Mutation.all().stream()
                .filter(mutation -> mutation.suits(call(OPERATIONS.get(0))))
                .toList();
        assertThat(suiting).isNotEmpty();
        LongStream.range(0, 50).forEach(seed -> {
            FeatureSample sample = new FeatureSample(
                    new Sweep(seed, false), OPERATIONS, FeatureSampleTest::call, (operation, mutation) -> false);
            assertThat(suiting).allSatisfy(mutation -> assertThat(OPERATIONS)
                    .as("%s of seed %d", mutation.name(), seed)
                    .anyMatch(operation -> sample.has(operation, mutation)));
        });
    }

    private static Call call(Operation operation) {
        return new Call(
                        operation,
                        Description.of(new ObjectMapper().createObjectNode(), operation),
                        Identity.OFFICER,
                        operation.path())
                .header("Host", "localhost")
                .query("page", "1");
    }
}
