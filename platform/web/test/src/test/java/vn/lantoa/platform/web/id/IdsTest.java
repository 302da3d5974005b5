package vn.lantoa.platform.web.id;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTest {

    @Test
    void anIdIsOfVersionSevenWithTheTimeInFront() {
        // Given
        long before = Instant.now().toEpochMilli();

        // When
        UUID id = Ids.next();

        // Then
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16)
                .isBetween(before, Instant.now().toEpochMilli());
    }

    @Test
    void idsGrow() {
        List<String> ids =
                Stream.generate(Ids::next).limit(10_000).map(UUID::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsMadeByManyThreadsAreUnique() {
        Set<UUID> ids = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 50_000).parallel().forEach(n -> ids.add(Ids.next()));

        assertThat(ids).hasSize(50_000);
    }
}
