package vn.lantoa.task.commitment.balance;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResourceBalanceTest {

    @Test
    void whatOneHasTooMuchHelpsNoOther() {
        ResourceBalance sum = ResourceBalance.sum(
                List.of(ResourceBalance.of(5L, 7), ResourceBalance.of(4L, 1), ResourceBalance.of(null, 2)));

        assertThat(sum).isEqualTo(new ResourceBalance(9L, 10, 3L));
    }

    @Test
    void aSumBeyondAllBoundsIsTheMost() {
        ResourceBalance rich = ResourceBalance.of(ResourceBalance.MOST, ResourceBalance.MOST);
        ResourceBalance poor = ResourceBalance.of(ResourceBalance.MOST, 0);

        assertThat(ResourceBalance.sum(Collections.nCopies(20, rich)).committed())
                .isEqualTo(ResourceBalance.MOST);
        assertThat(ResourceBalance.sum(Collections.nCopies(20, poor)).missing()).isEqualTo(ResourceBalance.MOST);
    }
}
